// What a run has to say, as data: the contract of `--format json` and of the library, and all that a report format sees.
// Lines and columns count from 1; endColumn is exclusive.

import type { Counts } from '../../grammar/ast.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface RelatedLocation extends Location {
  readonly message: string;
}

/** What to type, on which of the devices. Several are ways to the same end: one of them is enough. */
export interface Fix {
  readonly file: string;
  readonly device: string;
  /** In the order of typing, each behind the blanks that its view is deep. */
  readonly commands: readonly string[];
}

export interface Finding extends Location {
  readonly rule: string;
  readonly severity: Severity;
  /** The device that has the primary place, and the object there as ignores and baselines call it: `rbs:core`. */
  readonly device: string;
  readonly object: string;
  /** What is wrong, with both values where two differ. */
  readonly message: string;
  readonly related: readonly RelatedLocation[];
  readonly expected?: string;
  readonly actual?: string;
  readonly fixes?: readonly Fix[];
  /** The same as long as the rule, the devices and the object are: no line number enters it. */
  readonly fingerprint: string;
}

/** A check that could not be made. */
export interface Skipped {
  readonly rule: string;
  readonly reason: string;
}

export interface FileSummary {
  readonly path: string;
  readonly device: string;
  readonly lines: number;
  readonly statements: Counts;
}

/** Two devices that were checked against each other. */
export interface PairSummary {
  readonly a: string;
  readonly b: string;
  /** As the settings call it. */
  readonly name?: string;
}

/** What was read but belongs to no pair. */
export interface LeftOver {
  readonly file: string;
  readonly device: string;
  readonly reason: string;
  /** The files of those that could be meant, where none of them was chosen. */
  readonly candidates?: readonly string[];
}

/** What could not be read; with a place, what makes no sense in the settings. */
export interface Fault {
  readonly file: string;
  readonly reason: string;
  readonly line?: number;
  readonly column?: number;
}

/** How many findings are not shown because someone decided so. */
export interface Suppressed {
  readonly comments: number;
  readonly settings: number;
  readonly baseline: number;
}

/** One part of a run that several processes share. */
export interface Shard {
  readonly index: number;
  readonly count: number;
  /** All files of the whole run, in their order. */
  readonly paths: readonly string[];
  /** The rules that did not run. */
  readonly off: readonly string[];
}

export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly files: readonly FileSummary[];
  readonly pairs: readonly PairSummary[];
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly summary: { readonly errors: number; readonly warnings: number; readonly infos: number };
  // Only where there are any.
  readonly leftOver?: readonly LeftOver[];
  readonly faults?: readonly Fault[];
  readonly suppressed?: Suppressed;
  readonly shard?: Shard;
  /** Of a shard: what is a finding only if every shard that looked at its file says so. */
  readonly pending?: readonly Finding[];
}
