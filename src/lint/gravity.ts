// Which findings are graver than others.

import type { Severity } from './report.ts';

/** The smaller, the graver. */
export const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Those of one severity stay in their order. */
export function gravestFirst<F extends { readonly severity: Severity }>(findings: readonly F[]): F[] {
  return findings.toSorted((one, other) => gravity[one.severity] - gravity[other.severity]);
}
