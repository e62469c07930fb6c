// The tree for programs: every node with its range. Described by tree.schema.json, which the tests hold it to.

import type { Config, Device } from '../../grammar/ast.ts';
import type { Expectation } from '../../grammar/expectation.ts';
import type { Node, UnknownStatement } from '../../grammar/nodes.ts';
import type { Statement } from '../../grammar/statement.ts';
import type { Keys } from './hidden.ts';
import { keysOf } from './keys.ts';
import { printableJson } from './printable.ts';
import { shownName, shownStatement, shownWords } from './shown.ts';
import { statsOf } from './stats.ts';

interface Tool {
  readonly name: string;
  readonly version: string;
}

/** Streams, for a tree is many times the size of its text. */
export function* treeJson(configs: readonly Config[], tool: Tool): Generator<string> {
  yield `{"version":1,"tool":${printableJson(tool)},"files":[`;
  for (const [index, config] of configs.entries()) {
    const { path, source, statements } = config;
    yield `${index > 0 ? ',' : ''}\n{"path":${printableJson(path)},"encoding":${printableJson(source.encoding)},"lines":${source.lineCount},"statements":${printableJson(statements)},"devices":[`;
    for (const [place, device] of config.devices.entries()) yield* deviceJson(device, place);
    yield ']}';
  }
  yield '\n]}\n';
}

export function* statsJson(configs: readonly Config[], tool: Tool): Generator<string> {
  const files = configs.map((config) => ({ path: config.path, ...statsOf([config]) }));
  yield `${printableJson({ version: 1, tool, files, total: statsOf(configs) })}\n`;
}

function* deviceJson(device: Device, place: number): Generator<string> {
  yield `${place > 0 ? ',' : ''}\n {"name":${printableJson(device.name === undefined ? null : shownName(device.name))},"nodes":[`;
  for (const [index, node] of device.children.entries())
    yield `${index > 0 ? ',' : ''}\n  ${printableJson(nodeJson(node, keysOf(device.config)))}`;
  yield ']}';
}

function nodeJson(node: Node, keys: Keys): object {
  switch (node.kind) {
    case 'statement':
      return statementJson(node, keys);
    case 'unknown':
      return unknownJson(node, keys);
    default:
      return { type: node.kind, range: node.range };
  }
}

function statementJson(node: Statement, keys: Keys): object {
  const { text, fields, problems } = shownStatement(node, keys);
  return {
    type: 'statement',
    view: node.view,
    command: node.phrase.key,
    ...(node.undo && { undo: true }),
    ...(node.opens !== undefined && { opens: node.opens }),
    text,
    fields: Object.fromEntries(fields),
    range: node.range,
    ...nonEmpty('problems', problems),
    ...childrenJson(node.children, keys),
  };
}

function unknownJson(node: UnknownStatement, keys: Keys): object {
  const { expectation, view } = node;
  return {
    type: 'unknown',
    ...(view !== undefined && { view }),
    text: shownWords(node, keys).join(' '),
    range: node.range,
    ...(expectation && { expected: expectedJson(node, expectation) }),
    ...childrenJson(node.children, keys),
  };
}

function expectedJson({ source }: UnknownStatement, { word, isBehind, expected, suggestion }: Expectation): object {
  return {
    at: source.range(word.start, word.end),
    ...(isBehind && { behind: true }),
    words: expected,
    ...(suggestion !== undefined && { suggestion }),
  };
}

function childrenJson(children: readonly Node[] | undefined, keys: Keys): object {
  return nonEmpty(
    'nodes',
    (children ?? []).map((child) => nodeJson(child, keys)),
  );
}

function nonEmpty(name: string, list: readonly unknown[]): object {
  return list.length === 0 ? {} : { [name]: list };
}
