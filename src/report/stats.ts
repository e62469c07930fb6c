// How much of a configuration was understood, view by view, and which first words were not.

import { walk, type Config, type Counts } from '../../grammar/ast.ts';
import type { Branch, Node } from '../../grammar/nodes.ts';
import { compareTexts } from '../model/compare.ts';
import { groupBy } from '../model/group-by.ts';
import { sum } from '../model/sum.ts';
import type { Keys } from './hidden.ts';
import { keysOf } from './keys.ts';
import { shownWords } from './shown.ts';

interface ViewStats {
  readonly view: string;
  readonly lines: number;
  readonly statements: Counts;
}

interface UnknownHead {
  readonly head: string;
  readonly view: string;
  readonly count: number;
}

interface Stats {
  readonly lines: number;
  readonly statements: Counts;
  readonly invalidValues: number;
  /** Lines outside of the configuration: what people, terminals and backup programs wrote around it. */
  readonly remarks: number;
  readonly views: readonly ViewStats[];
  readonly unknownHeads: readonly UnknownHead[];
}

/** The place of lines that stand below an unknown line: nobody knows their view. */
const BELOW_UNKNOWN = '(below an unknown line)';

export function statsOf(configs: readonly Config[]): Stats {
  const byConfig = configs.map((config) => ({ keys: keysOf(config), nodes: [...walk(config)] }));
  const nodes = byConfig.flatMap((each) => each.nodes);
  return {
    lines: sum(configs, ({ source }) => source.lineCount),
    statements: countsOf(nodes),
    invalidValues: sum(nodes, (node) => (node.kind === 'statement' ? node.problems.length : 0)),
    remarks: sum(nodes, (node) => (node.kind === 'remark' ? node.lineCount : 0)),
    views: viewsOf(nodes),
    unknownHeads: mostFrequent(byConfig.flatMap((each) => unknownHeadsOf(each.nodes, each.keys))),
  };
}

function countsOf(nodes: readonly Node[]): Counts {
  const typed = nodes.filter(({ kind }) => kind === 'statement' || kind === 'text').length;
  const unknown = nodes.filter(({ kind }) => kind === 'unknown').length;
  return { total: typed + unknown, typed, unknown };
}

/** Those with the most statements first. */
function viewsOf(nodes: readonly Node[]): ViewStats[] {
  return [...groupBy(nodes, viewOf)]
    .map(([view, here]) => ({ view, lines: sum(here, ({ lineCount }) => lineCount), statements: countsOf(here) }))
    .sort((left, right) => right.statements.total - left.statements.total || compareTexts(left.view, right.view));
}

type Head = Omit<UnknownHead, 'count'>;

function unknownHeadsOf(nodes: readonly Node[], keys: Keys): Head[] {
  const unknown = nodes.filter((node) => node.kind === 'unknown');
  return unknown.map((node) => ({ head: headOf(shownWords(node, keys)), view: viewOf(node) }));
}

/** The most frequent first. */
function mostFrequent(heads: readonly Head[]): UnknownHead[] {
  return [...groupBy(heads, ({ head, view }) => `${view} ${head}`).values()]
    .flatMap((alike) => alike.slice(0, 1).map((each) => ({ ...each, count: alike.length })))
    .sort((left, right) => right.count - left.count || compareTexts(left.head, right.head));
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
