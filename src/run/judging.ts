// By which rules devices are judged, and with which options: as the rules say, or as the settings do.

import type { Rule, Values } from '../lint/rule.ts';
import type { DevicePlace, Resolved } from '../settings/resolve.ts';

export interface Judging {
  readonly rules: readonly Rule[];
  /** For the devices that are judged at once; undefined where the rule's own values hold. */
  optionsFor(rule: Rule, places: readonly DevicePlace[]): Values | undefined;
}

export function judgingWithout(rules: readonly Rule[]): Judging {
  return { rules: rules.filter(({ optIn }) => !optIn), optionsFor: () => undefined };
}

export function judgingBy(resolved: Resolved, rules: readonly Rule[]): Judging {
  return {
    rules: rules.filter((rule) => !resolved.isOff(rule)),
    optionsFor: (rule, places) => resolved.optionsFor(rule, places),
  };
}
