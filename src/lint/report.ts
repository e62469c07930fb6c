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
  /** What is wrong, with both values where two differ. */
  readonly message: string;
  readonly related: readonly RelatedLocation[];
  readonly expected?: string;
  readonly actual?: string;
  readonly fixes?: readonly Fix[];
  /** The same as long as the rule, the device and the object are: no line number enters it. */
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

export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly files: readonly FileSummary[];
  readonly pairs: readonly { readonly a: string; readonly b: string }[];
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly summary: { readonly errors: number; readonly warnings: number; readonly infos: number };
}
