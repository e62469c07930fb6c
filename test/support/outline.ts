// Reading oddities of real files: every text must print back as it came, and is compared as an outline.

import { expect } from 'vitest';
import { walk, type Config } from '../../grammar/ast.ts';
import { parse } from '../../grammar/index.ts';
import type { Node } from '../../grammar/nodes.ts';
import { print } from '../../grammar/print.ts';

export function read(...lines: string[]): Config {
  return readText(lines.join('\n') + '\n');
}

export function readText(text: string): Config {
  const config = parse({ path: 'device.cfg', text });
  expect(print(config)).toBe(text);
  return config;
}

/** The tree in short: view and words of every line that is a command, `?` before what is unknown. */
export function outline(config: Config): string[] {
  return [...walk(config)].flatMap((node) => (label(node) ? [label(node)] : []));
}

function label(node: Node): string {
  if (node.kind === 'statement') return `${node.view}: ${node.words.map(({ text }) => text).join(' ')}`;
  if (node.kind === 'unknown') return `?: ${node.words.map(({ text }) => text).join(' ')}`;
  return node.kind === 'text' ? `text: ${node.lineCount}` : '';
}
