// What becomes of findings: how grave they are, which of them someone decided not to see, and what is to be said of
// those decisions.

import type { FileFacts } from '../fleet/facts.ts';
import type { Finding, Severity, Suppressed } from '../lint/report.ts';
import { Known, type Baseline } from './baseline.ts';
import { Comments } from './comments.ts';
import { unclear, unused } from './directive-upkeep.ts';
import { staleEntries, unusedIgnores, unusedOverrides, type Ignores, type IdleOverride } from './kept-upkeep.ts';
import { View, type Looked } from './looked.ts';
import { inOrder } from './order.ts';

/** What settling goes by: all that people decided about findings, and what the run can know of it. */
export interface Grounds {
  /** In the order of the report. */
  readonly files: readonly FileFacts[];
  /** How grave a finding is by the settings; undefined where they say nothing. */
  readonly levels: (finding: Finding) => Severity | 'off' | undefined;
  readonly ignores: Ignores;
  /** Those that are about nothing in the run, nor about these files. */
  readonly idleOverrides: (files: readonly string[]) => readonly IdleOverride[];
  /** What is known, asked for when comments and ignores have had their say: a new baseline is made of what is open then. */
  readonly baseline: (open: readonly Finding[]) => Baseline | undefined;
  readonly looked: Looked;
}

export interface Settled {
  /** All of them, in the order of the report. */
  readonly findings: readonly Finding[];
  readonly suppressed: Suppressed;
}

export function settle(found: readonly Finding[], grounds: Grounds): Settled {
  const { files, ignores, looked } = grounds;
  const paths = files.map(({ summary }) => summary.path);
  const view = new View(looked);
  const comments = new Comments(files);
  const usedIgnores = new Set<number>();
  const suppressed = { comments: 0, settings: 0, baseline: 0 };

  const isIgnored = (finding: Finding): boolean => {
    const index = ignores.covering(finding);
    if (index !== undefined) usedIgnores.add(index);
    return index !== undefined;
  };
  const isOpen = (finding: Finding): boolean => {
    const by = comments.covers(finding) ? 'comments' : isIgnored(finding) ? 'settings' : undefined;
    if (by) suppressed[by]++;
    return by === undefined;
  };
  const levelled = (all: Iterable<Finding>) => [...all].flatMap((finding) => atLevel(finding, grounds.levels));

  // In order, so that of findings that are alike the baseline covers the first.
  const open = inOrder(levelled(found), paths).filter(isOpen);
  const baseline = grounds.baseline(open);
  const known = new Known(baseline?.entries ?? []);
  const judged = open.filter((finding) => !known.covers(finding));
  suppressed.baseline = open.length - judged.length;
  // What is said of comments may be suppressed itself, which is a use of a comment or an ignore: so one after the other.
  const seen = files.filter(({ summary }) => view.isSeen(summary.path));
  const ofComments = [unclear(seen), unused(seen, comments, view)].flatMap((said) => levelled(said).filter(isOpen));
  const ofKept = [
    ...unusedIgnores(ignores, usedIgnores, view),
    ...unusedOverrides(looked.isWhole ? grounds.idleOverrides(baseline ? [baseline.path] : []) : []),
    ...(baseline ? staleEntries(known, baseline.path, view) : []),
  ];
  const upkeep = inOrder([...ofComments, ...levelled(ofKept)], paths);
  return { findings: inOrder([...judged, ...upkeep], paths), suppressed };
}

function atLevel(finding: Finding, levels: Grounds['levels']): Finding[] {
  const level = levels(finding) ?? finding.severity;
  if (level === 'off') return [];
  return [level === finding.severity ? finding : { ...finding, severity: level }];
}
