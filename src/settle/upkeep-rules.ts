// What settling itself has to say: of comments, ignores, overrides and baselines that do nothing, or that nobody can understand.

import type { Severity } from '../lint/report.ts';

export interface UpkeepRule {
  readonly id: UpkeepId;
  readonly severity: Severity;
  readonly summary: string;
  readonly source: string;
  /** As `explain` shows it. */
  readonly page: {
    readonly id: string;
    readonly summary: string;
    readonly why: string;
    readonly do: string;
    readonly examples: readonly never[];
  };
}

export type UpkeepId =
  | 'baseline-stale'
  | 'directive-unexplained'
  | 'directive-unknown-rule'
  | 'directive-unused'
  | 'ignore-unused'
  | 'override-unused';

interface Written {
  readonly id: UpkeepId;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
  readonly do: string;
}

function upkeepRule({ id, severity, summary, why, do: what }: Written): UpkeepRule {
  const source = 'vrp-lint itself: devices know nothing of it';
  return { id, severity, summary, source, page: { id, summary, why, do: what, examples: [] } };
}

export const upkeepRules: readonly UpkeepRule[] = [
  upkeepRule({
    id: 'baseline-stale',
    severity: 'warning',
    summary: 'Every entry of the baseline covers as many findings as it counts.',
    why: 'The finding was mended. An entry that stays behind would hide it when it comes back.',
    do: 'Write the baseline anew with --update-baseline, or take the entry out by hand.',
  }),
  upkeepRule({
    id: 'directive-unexplained',
    severity: 'info',
    summary: 'A comment that suppresses findings says why.',
    why: 'Whoever reads the file later cannot tell an accepted risk from a finding that was in the way.',
    do: 'Put the reason behind the rules: # vrp-lint-disable-next-line RULE -- REASON.',
  }),
  upkeepRule({
    id: 'directive-unknown-rule',
    severity: 'warning',
    summary: 'A comment that suppresses findings names rules that exist.',
    why: 'A name that is not known suppresses nothing, and the finding that it was written for is still reported.',
    do: 'Correct the name; vrp-lint rules lists them. Commas separate several, and a reason begins with " -- ".',
  }),
  upkeepRule({
    id: 'directive-unused',
    severity: 'warning',
    summary: 'A comment that suppresses findings has one to suppress.',
    why: 'The finding was mended, or the comment does not reach it. It would hide the next finding that comes there.',
    do: 'Take out the comment, or what it names in vain; vrp-lint-disable-next-line stands right above the line of the finding, vrp-lint-disable names the rules for its whole file.',
  }),
  upkeepRule({
    id: 'ignore-unused',
    severity: 'warning',
    summary: 'Every entry of ignores in the settings covers a finding.',
    why: 'The finding was mended, or the entry names it wrongly. It would hide the next one of its kind.',
    do: 'Take the entry out of the settings, or correct its rule, object or device.',
  }),
  upkeepRule({
    id: 'override-unused',
    severity: 'warning',
    summary: 'Every entry of overrides in the settings is about a file or device.',
    why: 'The device is gone or was renamed, or the entry names it wrongly: then it is judged by other rules than was meant.',
    do: 'Take the entry out of the settings, or correct its files or devices.',
  }),
];

const ids: ReadonlySet<string> = new Set(upkeepRules.map(({ id }) => id));

export function isUpkeep(rule: string): boolean {
  return ids.has(rule);
}
