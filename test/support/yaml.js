// YAML as values, by the parser that prettier brings along: enough for the files and examples of this project.

import * as plugin from 'prettier/plugins/yaml';

/** The only document of the text; throws on what is no YAML, and on what this project does not use of it. */
export function readYaml(text) {
  const { children } = plugin.parsers.yaml.parse(text, {});
  if (children.length !== 1) throw new Error('one document is expected');
  const body = children[0].children.find(({ type }) => type === 'documentBody');
  return valueOf(body.children[0]);
}

function valueOf(node) {
  if (!node || node.type === 'null') return null;
  if (node.anchor || node.tag || node.type === 'alias') throw new Error('tags, anchors and aliases are not read');
  if (/^(flowM|m)apping$/.test(node.type)) return mapping(node.children);
  if (/^(flowS|s)equence$/.test(node.type)) return node.children.map((item) => valueOf(item.children[0]));
  return node.type === 'plain' ? scalar(node.value) : node.value;
}

function mapping(items) {
  const entries = items.map(({ children: [key, value] }) => [valueOf(key.children[0]), valueOf(value.children[0])]);
  const names = entries.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new Error(`${twice} is there twice`);
  return Object.fromEntries(entries);
}

function scalar(text) {
  if (/^(true|false)$/.test(text)) return text === 'true';
  if (/^(null|~|)$/.test(text)) return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
