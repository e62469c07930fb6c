// How much of a configuration was understood, view by view, and which first words were not.

import { walk, type Config, type Counts } from '../../grammar/ast.ts';
import type { Branch, Node } from '../../grammar/nodes.ts';
import { printablePath } from './printable.ts';
import { shownName, shownWords } from './shown.ts';

interface ViewStats {
  readonly view: string;
  lines: number;
  readonly statements: { total: number; typed: number; unknown: number };
}

interface Stats {
  readonly lines: number;
  readonly statements: Counts;
  readonly invalidValues: number;
  /** Lines outside of the configuration: what people, terminals and backup programs wrote around it. */
  readonly remarks: number;
  readonly views: readonly ViewStats[];
  readonly unknownHeads: readonly { readonly head: string; readonly view: string; readonly count: number }[];
}

/** The place of lines that stand below an unknown line: nobody knows their view. */
const BELOW_UNKNOWN = '(below an unknown line)';

export function statsOf(configs: readonly Config[]): Stats {
  const views = new Map<string, ViewStats>();
  const heads = new Map<string, { head: string; view: string; count: number }>();
  let invalidValues = 0;
  let remarks = 0;
  const at = (view: string): ViewStats => {
    const known = views.get(view) ?? { view, lines: 0, statements: { total: 0, typed: 0, unknown: 0 } };
    views.set(view, known);
    return known;
  };
  for (const node of configs.flatMap((config) => [...walk(config)])) {
    const stats = at(viewOf(node));
    stats.lines += node.lineCount;
    if (node.kind === 'statement' || node.kind === 'text') {
      stats.statements.total++;
      stats.statements.typed++;
      if (node.kind === 'statement') invalidValues += node.problems.length;
    } else if (node.kind === 'unknown') {
      stats.statements.total++;
      stats.statements.unknown++;
      const head = headOf(shownWords(node));
      const key = `${stats.view} ${head}`;
      const known = heads.get(key) ?? { head, view: stats.view, count: 0 };
      known.count++;
      heads.set(key, known);
    } else if (node.kind === 'remark') {
      remarks += node.lineCount;
    }
  }
  const list = [...views.values()].sort(
    (left, right) => right.statements.total - left.statements.total || compare(left.view, right.view),
  );
  const sum = (of: (stats: ViewStats) => number) => list.reduce((total, stats) => total + of(stats), 0);
  return {
    lines: configs.reduce((total, { source }) => total + source.lineCount, 0),
    statements: {
      total: sum(({ statements }) => statements.total),
      typed: sum(({ statements }) => statements.typed),
      unknown: sum(({ statements }) => statements.unknown),
    },
    invalidValues,
    remarks,
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
  const { lines, statements, invalidValues, remarks } = statsOf([config]);
  const { total, typed, unknown } = statements;
  const names = config.devices.flatMap(({ name }) => (name === undefined ? [] : [shownName(name)]));
  const parts = [
    `${typed} typed (${share(typed, total)})`,
    ...(unknown === 0 ? [] : [`${unknown} unknown`]),
    ...(invalidValues === 0 ? [] : [counted(invalidValues, 'invalid value')]),
    ...(remarks === 0 ? [] : [counted(remarks, 'remark')]),
  ];
  return [...names, counted(lines, 'line'), `${counted(total, 'statement')}: ${parts.join(', ')}`].join(', ');
}

export function* statsReport(configs: readonly Config[]): Generator<string> {
  for (const config of configs) yield `${printablePath(config.path)}: ${summaryOf(config)}\n`;
  const stats = statsOf(configs);
  const row = (name: string, lines: number, { total, typed, unknown }: Counts) =>
    [name, lines, total, typed, unknown].map(String);
  const rows = stats.views.map(({ view, lines, statements }) => row(view, lines, statements));
  const total = row('total', stats.lines, stats.statements);
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
    const width = cells.reduce((most, { length }) => Math.max(most, length), 0);
    return { width, numeric: /^\d+$/.test(cells.at(-1) ?? '') };
  });
  for (const row of rows) {
    const cells = columns.map(({ width, numeric }, column) => {
      const cell = row[column] ?? '';
      return numeric ? cell.padStart(width) : cell.padEnd(width);
    });
    yield `${cells.join('  ').trimEnd()}\n`;
  }
}

export function share(part: number, whole: number): string {
  // Rounded down: what is not all must not look like it.
  return whole === 0 ? '100 %' : `${(Math.floor((1000 * part) / whole) / 10).toFixed(1)} %`;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
