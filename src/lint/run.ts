// The run: devices in, what the rules find in them out. An error within one rule never hides the others.

import type { Config, Device as Tree } from '../../grammar/ast.ts';
import { Device, nameOf, type Role } from '../model/device.ts';
import { Pair } from '../pair/pair.ts';
import { findingOf, withOwnFingerprints } from './finding.ts';
import type { Finding, Skipped } from './report.ts';
import type { Problem, Rule, Skip, Values } from './rule.ts';

export const NEEDS_PAIR = 'needs the configuration of the other device';
export const UNRELATED = 'the two devices do not refer to each other: no address of the one is named by the other';
export const INTERNAL = 'internal error: ';

/** A device to judge, and what messages call it where not by its own name. */
export interface Subject {
  readonly tree: Tree;
  readonly name?: string | undefined;
  /** As somebody declared it. */
  readonly role?: Role | undefined;
}

/** What the rules say of one device, or of two that back each other up. */
export interface Verdict {
  /** In the order of the rules. */
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  /** Whether there are two, and they refer to each other. */
  readonly isPair: boolean;
}

/** What a check gave: some problems, and reasons why it could not look at everything. */
interface Outcome {
  readonly findings: Finding[];
  readonly skipped: Skipped[];
}

/** `optionsFor`: what somebody chose otherwise than the rules advise. */
export function judge(
  subjects: readonly Subject[],
  rules: readonly Rule[],
  optionsFor: (rule: Rule) => Values | undefined = () => undefined,
): Verdict {
  const devices = subjects.map(({ tree, name, role }) => new Device(tree, name ?? nameOf(tree), role));
  const [one, other] = devices;
  const pair = one && other ? new Pair(one, other) : undefined;
  const outcomes = rules.map((rule) => {
    const outcome: Outcome = { findings: [], skipped: [] };
    for (const check of checksOf(rule, { devices, pair, options: optionsFor(rule) })) take(check, rule, outcome);
    return outcome;
  });
  return {
    findings: withOwnFingerprints(outcomes.flatMap(({ findings }) => findings)),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
    isPair: pair?.isRelated ?? false,
  };
}

/** What a capture shows before the configuration is no device. */
export function configuredDevices({ devices }: Config): Config['devices'] {
  return devices.filter(({ children }) => children.some(({ kind }) => kind === 'statement'));
}

/** Something to run, and the names of the devices that it looks at. */
interface Check {
  readonly names: readonly string[];
  run(): Iterable<Problem | Skip>;
}

interface Evidence {
  readonly devices: readonly Device[];
  readonly pair: Pair | undefined;
  readonly options: Values | undefined;
}

function checksOf(rule: Rule, { devices, pair, options }: Evidence): Check[] {
  if (rule.scope === 'device')
    return devices.map((device) => ({
      names: [device.name],
      run: () => rule.check(device, pair?.isRelated ? pair.otherOf(device) : undefined, options),
    }));
  const reason = pair ? UNRELATED : NEEDS_PAIR;
  const run = pair?.isRelated ? () => rule.check(pair, options) : () => [{ skip: reason }];
  return [{ names: devices.map(({ name }) => name), run }];
}

function take({ names, run }: Check, rule: Rule, { findings, skipped }: Outcome): void {
  try {
    for (const result of run()) {
      if ('skip' in result) skipped.push({ rule: rule.id, reason: result.skip });
      else findings.push(findingOf(rule, result, names));
    }
  } catch (error) {
    skipped.push({ rule: rule.id, reason: INTERNAL + (error instanceof Error ? error.message : String(error)) });
  }
}
