// A finding that no rule made, but settling itself.

import type { Finding, Location } from '../lint/report.ts';
import { upkeepRules, type UpkeepId } from './upkeep-rules.ts';

interface Said {
  readonly at: Location;
  readonly device: string;
  readonly object: string;
  readonly message: string;
  /** How many of the same kind were said of the same object before. */
  readonly before: number;
  readonly expected?: number;
  readonly actual?: number;
}

export function findingSaid(rule: UpkeepId, { at, device, object, message, before, expected, actual }: Said): Finding {
  return {
    ...at,
    rule,
    severity: upkeepRules.find(({ id }) => id === rule)?.severity ?? 'warning',
    device,
    object,
    message,
    related: [],
    ...(expected !== undefined && { expected: String(expected) }),
    ...(actual !== undefined && { actual: String(actual) }),
    // What it is about has no line number, and neither has this.
    fingerprint: [rule, at.file, object, ...(before > 0 ? [before + 1] : [])].join(' '),
  };
}
