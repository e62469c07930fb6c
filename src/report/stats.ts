// How much of a configuration was understood, view by view, and which first words were not.

import { walk, type Config } from '../../grammar/ast.ts';
import type { Branch, Node } from '../../grammar/nodes.ts';
import { printable, shown } from './redact.ts';

interface ViewStats {
  readonly view: string;
  lines: number;
  statements: number;
  typed: number;
  unknown: number;
}

export interface Stats {
  readonly lines: number;
  readonly statements: number;
  readonly typed: number;
  readonly unknown: number;
  readonly invalidValues: number;
  readonly views: readonly ViewStats[];
  readonly unknownHeads: readonly { readonly head: string; readonly view: string; readonly count: number }[];
}

/** The place of lines that stand below an unknown line: nobody knows their view. */
const BELOW_UNKNOWN = '(below an unknown line)';

export function statsOf(configs: readonly Config[]): Stats {
  const views = new Map<string, ViewStats>();
  const heads = new Map<string, { head: string; view: string; count: number }>();
  let invalidValues = 0;
  const at = (view: string): ViewStats => {
    const known = views.get(view) ?? { view, lines: 0, statements: 0, typed: 0, unknown: 0 };
    views.set(view, known);
    return known;
  };
  for (const node of configs.flatMap((config) => [...walk(config)])) {
    const stats = at(viewOf(node));
    stats.lines += node.lineCount;
    if (node.kind === 'statement' || node.kind === 'text') {
      stats.statements++;
      stats.typed++;
      if (node.kind === 'statement') invalidValues += node.problems.length;
    } else if (node.kind === 'unknown') {
      stats.statements++;
      stats.unknown++;
      const head = headOf(shown(node).words);
      const key = `${stats.view} ${head}`;
      const known = heads.get(key) ?? { head, view: stats.view, count: 0 };
      known.count++;
      heads.set(key, known);
    }
  }
  const list = [...views.values()].sort(
    (left, right) => right.statements - left.statements || compare(left.view, right.view),
  );
  const sum = (of: (stats: ViewStats) => number) => list.reduce((total, stats) => total + of(stats), 0);
  return {
    lines: configs.reduce((total, { source }) => total + source.lineCount, 0),
    statements: sum(({ statements }) => statements),
    typed: sum(({ typed }) => typed),
    unknown: sum(({ unknown }) => unknown),
    invalidValues,
    views: list,
    unknownHeads: [...heads.values()].sort((left, right) => right.count - left.count || compare(left.head, right.head)),
  };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function headOf(words: readonly string[]): string {
  return words.slice(0, words[0] === 'undo' ? 2 : 1).join(' ');
}

function viewOf(node: Node): string {
  if (node.kind === 'statement') return node.view;
  if (node.kind === 'unknown') return node.view ?? BELOW_UNKNOWN;
  return openedBy(node.parent);
}

/** The view that a branch holds. */
function openedBy(branch: Branch): string {
  if (branch.kind === 'device') return 'system';
  return (branch.kind === 'statement' && branch.opens) || BELOW_UNKNOWN;
}

/** One line: `BRAS-A, 112 lines, 98 statements: 97 typed (99.0 %), 1 unknown`. */
export function summaryOf(config: Config): string {
  const { lines, statements, typed, unknown, invalidValues } = statsOf([config]);
  const names = config.devices.flatMap(({ name }) => (name === undefined ? [] : [printable(name)]));
  const invalid = invalidValues === 0 ? '' : `, ${counted(invalidValues, 'invalid value')}`;
  const understood = `${typed} typed (${share(typed, statements)})${unknown === 0 ? '' : `, ${unknown} unknown`}${invalid}`;
  return [...names, counted(lines, 'line'), `${counted(statements, 'statement')}: ${understood}`].join(', ');
}

export function* statsReport(configs: readonly Config[]): Generator<string> {
  for (const config of configs) yield `${printable(config.path)}: ${summaryOf(config)}\n`;
  const stats = statsOf(configs);
  const rows = stats.views.map((view) =>
    [view.view, view.lines, view.statements, view.typed, view.unknown].map(String),
  );
  const total = ['total', stats.lines, stats.statements, stats.typed, stats.unknown].map(String);
  yield '\n';
  yield* table([['view', 'lines', 'statements', 'typed', 'unknown'], ...rows, total]);
  if (stats.unknownHeads.length === 0) return;
  yield '\nunknown, by first word:\n';
  yield* table(stats.unknownHeads.map(({ head, view, count }) => [`  ${head}`, String(count), `in ${view}`]));
}

/** Columns of numbers lean to the right, others to the left. */
function* table(rows: readonly (readonly string[])[]): Generator<string> {
  const columns = (rows[0] ?? []).map((_, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    return { width: Math.max(...cells.map(({ length }) => length)), numeric: /^\d+$/.test(cells.at(-1) ?? '') };
  });
  for (const row of rows) {
    const cells = columns.map(({ width, numeric }, column) => {
      const cell = row[column] ?? '';
      return numeric ? cell.padStart(width) : cell.padEnd(width);
    });
    yield `${cells.join('  ').trimEnd()}\n`;
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '100 %' : `${((100 * part) / whole).toFixed(1)} %`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
