// The tree for people: each line with its number, what it means beside it, what is wrong with it below.

import type { Config, Device } from '../../grammar/ast.ts';
import type { Node, UnknownStatement } from '../../grammar/nodes.ts';
import type { Statement } from '../../grammar/statement.ts';
import { didYouMean, some } from '../lint/wording.ts';
import type { Keys } from './hidden.ts';
import { keysOf } from './keys.ts';
import type { Paint } from './paint.ts';
import { printable, printablePath } from './printable.ts';
import { shownStatement, shownText, shownWords } from './shown.ts';
import { summaryOf } from './stats-text.ts';

const BRANCH = '├─ ';
const LAST = '└─ ';
const TRUNK = '│  ';
const GAP = '   ';
/** Where the meaning of a line begins, if its words leave room. */
const MEANING_COLUMN = 56;

export function* treeReport(configs: readonly Config[], paint: Paint): Generator<string> {
  for (const config of configs) {
    yield `${paint.bold(printablePath(config.path))}  ${paint.dim(summaryOf(config))}\n`;
    for (const device of config.devices) yield* deviceLines(device, paint);
    yield '\n';
  }
}

function* deviceLines(device: Device, paint: Paint): Generator<string> {
  const look = { paint, keys: keysOf(device.config) };
  const width = String(device.config.source.lineCount).length;
  const write = function* (nodes: readonly Node[], indent: string): Generator<string> {
    const visible = nodes.filter(isShown);
    for (const [index, node] of visible.entries()) {
      const last = index === visible.length - 1;
      const top = indent === '';
      const number = paint.dim(String(node.line + 1).padStart(width + 2));
      const stem = node.kind === 'statement' || node.kind === 'unknown' ? (last ? LAST : BRANCH) : last ? LAST : TRUNK;
      const lead = top ? '' : indent.slice(GAP.length) + stem;
      yield `${number}  ${paint.dim(lead)}${lineOf(node, lead.length, look)}\n`;
      if (node.kind === 'statement' || node.kind === 'unknown') {
        const below = top ? GAP : indent + (last ? GAP : TRUNK);
        for (const note of notesOf(node, look.keys))
          yield `${' '.repeat(width + 4 + below.length - GAP.length)}${paint.yellow('^ ' + note)}\n`;
        yield* write(node.children ?? [], below);
      }
    }
  };
  yield* write(device.children, '');
}

function isShown(node: Node): boolean {
  return node.kind !== 'blank' && node.kind !== 'separator';
}

interface Look {
  readonly paint: Paint;
  readonly keys: Keys;
}

function lineOf(node: Node, lead: number, { paint, keys }: Look): string {
  switch (node.kind) {
    case 'statement': {
      const { text, fields } = shownStatement(node, keys);
      const gap = ' '.repeat(Math.max(2, MEANING_COLUMN - lead - text.length));
      return fields.size === 0 ? text : text + gap + paint.cyan(meaningOf(fields));
    }
    case 'unknown':
      return paint.yellow(`? ${shownWords(node, keys).join(' ')}`);
    case 'text':
      return paint.dim(`(${node.lineCount} lines of text)`);
    default:
      return paint.dim(shownText(node, keys));
  }
}

function meaningOf(fields: ReadonlyMap<string, unknown>): string {
  return [...fields]
    .map(([name, value]) => (value === true ? name : `${name}=${printable(valueText(value))}`))
    .join(' ');
}

/** Lists as `a,b`, ranges as `2-5`, prefixes as `2001:db8::/32`. */
function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(',');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('from' in value && 'to' in value)
    return value.from === value.to ? String(value.from) : `${value.from}-${value.to}`;
  if ('address' in value && 'length' in value) return `${value.address}/${value.length}`;
  return JSON.stringify(value);
}

function notesOf(node: Statement | UnknownStatement, keys: Keys): string[] {
  if (node.kind === 'statement')
    return node.problems.length === 0 ? [] : shownStatement(node, keys).problems.map(({ message }) => message);
  const expectation = node.expectation;
  if (!expectation) return [];
  const { word, isBehind, expected, suggestion } = expectation;
  const place = node.words.findIndex(({ start }) => start === word.start);
  const at = `${isBehind ? 'behind' : 'at'} "${shownWords(node, keys)[place] ?? ''}"`;
  const meant = didYouMean(suggestion && `"${suggestion}"`);
  return [`${at} expected ${expected.length === 0 ? 'nothing more' : some(expected)}${meant}`];
}
