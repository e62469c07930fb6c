// A rule: a plain value that says what must hold, why, and how it is checked.

import type { Device } from '../model/device.ts';
import type { Described } from '../model/object.ts';
import type { Place } from '../model/place.ts';
import type { Pair } from '../pair/pair.ts';
import type { Severity } from './report.ts';

/** What a check found wrong. */
export interface Problem {
  /** The object that it is about. */
  readonly about: Described;
  /** The words to blame; the object itself when there are none. */
  readonly at?: Place;
  readonly message: string;
  readonly related?: readonly { readonly at: Place; readonly message: string }[];
  readonly expected?: string | number;
  readonly actual?: string | number;
  /** What to type. Several are ways to the same end: on the one device or on the other. */
  readonly fixes?: readonly Typing[];
  /** Where one rule weighs its cases differently. */
  readonly severity?: Severity;
}

/** Commands to type on a device. */
export interface Typing {
  readonly device: Device;
  readonly commands: readonly string[];
}

/** Why a check could not be made. */
export interface Skip {
  readonly skip: string;
}

interface About {
  readonly id: string;
  readonly severity: Severity;
  /** One sentence: the fact that must hold. */
  readonly summary: string;
  /** Where the documents say so. */
  readonly source: string;
}

export interface DeviceRule extends About {
  readonly scope: 'device';
  /** The other device of the pair is evidence only, and may be missing. */
  check(device: Device, other: Device | undefined): Iterable<Problem | Skip>;
}

export interface PairRule extends About {
  readonly scope: 'pair';
  check(pair: Pair): Iterable<Problem | Skip>;
}

export type Rule = DeviceRule | PairRule;

/** What holds on each device by itself. */
export function deviceRule(rule: Omit<DeviceRule, 'scope'>): Rule {
  return { ...rule, scope: 'device' };
}

/** What holds between the two. */
export function pairRule(rule: Omit<PairRule, 'scope'>): Rule {
  return { ...rule, scope: 'pair' };
}
