// What the severities look like.

import type { Severity } from '../lint/report.ts';
import type { Paint } from './paint.ts';

export function colourOf(severity: Severity, paint: Paint): Paint['red'] {
  switch (severity) {
    case 'error':
      return paint.red;
    case 'warning':
      return paint.yellow;
    case 'info':
      return paint.cyan;
  }
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Those of one severity stay in their order. */
export function gravestFirst<F extends { readonly severity: Severity }>(findings: readonly F[]): F[] {
  return findings.toSorted((one, other) => rank[one.severity] - rank[other.severity]);
}
