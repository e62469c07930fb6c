// A rule: a plain value that says what must hold, why, and how it is checked.

import type { Device } from '../model/device.ts';
import type { Described } from '../model/object.ts';
import type { Note, Place } from '../model/place.ts';
import type { Pair } from '../pair/pair.ts';
import type { Severity } from './report.ts';

/** What a check found wrong. */
export interface Problem {
  /** The object that it is about. */
  readonly about: Described;
  /** The words to blame; the object itself when there are none. */
  readonly at?: Place;
  readonly message: string;
  readonly related?: readonly Note[];
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

/** A number that networks may choose otherwise than the documents advise. */
interface Option {
  readonly default: number;
  readonly least: number;
  readonly most: number;
  /** What it sets, as editors show it. */
  readonly summary: string;
}

/** Values of options, by name. */
export type Values<Name extends string = string> = Readonly<Record<Name, number>>;

interface About<Name extends string = string> {
  readonly id: string;
  readonly severity: Severity;
  /** One sentence: the fact that must hold. */
  readonly summary: string;
  /** Where the documents say so. */
  readonly source: string;
  /** For those who ask for it: good networks break it too. */
  readonly optIn?: true;
  readonly options?: Readonly<Record<Name, Option>>;
}

interface DeviceRule extends About {
  readonly scope: 'device';
  /** The other device of the pair is evidence only, and may be missing. Options that are not given are as the rule says. */
  check(device: Device, other: Device | undefined, given?: Values): Iterable<Problem | Skip>;
}

interface PairRule extends About {
  readonly scope: 'pair';
  check(pair: Pair, given?: Values): Iterable<Problem | Skip>;
}

export type Rule = DeviceRule | PairRule;

/** A rule as its file writes it: the check gets a value for each of its options. */
interface Written<Evidence extends readonly unknown[], Name extends string = string> extends About<Name> {
  check(...evidence: [...Evidence, options: Values<Name>]): Iterable<Problem | Skip>;
}

/** What holds on each device by itself. */
export function deviceRule<Name extends string = never>(
  rule: Written<[device: Device, other: Device | undefined], Name>,
): Rule {
  const written: Written<[Device, Device | undefined]> = rule;
  const usual = valuesFor(rule, undefined);
  const check: DeviceRule['check'] = (device, other, given) =>
    written.check(device, other, given ? valuesFor(rule, given) : usual);
  return { ...rule, scope: 'device', check };
}

/** What holds between the two. */
export function pairRule<Name extends string = never>(rule: Written<[pair: Pair], Name>): Rule {
  const written: Written<[Pair]> = rule;
  const usual = valuesFor(rule, undefined);
  const check: PairRule['check'] = (pair, given) => written.check(pair, given ? valuesFor(rule, given) : usual);
  return { ...rule, scope: 'pair', check };
}

/** Every option that the rule has: as given, else as the rule says. */
export function valuesFor({ options = {} }: Pick<About, 'options'>, given: Values | undefined): Values {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, given?.[name] ?? option.default]));
}
