// The run: configurations in, what the rules find in them out. An error within one rule never hides the others.

import type { Config, Device as Tree } from '../../grammar/ast.ts';
import { Device, nameOf } from '../model/device.ts';
import { Pair } from '../pair/pair.ts';
import { findingOf, withOwnFingerprints } from './finding.ts';
import type { Finding, FileSummary, Report, Severity, Skipped } from './report.ts';
import type { DeviceRule, PairRule, Problem, Rule, Skip } from './rule.ts';

export const NEEDS_PAIR = 'needs the configuration of the other device';
export const UNRELATED = 'the two devices do not refer to each other: no address of the one is named by the other';
export const INTERNAL = 'internal error: ';

/** What a check gave: some problems, and reasons why it could not look at everything. */
interface Outcome {
  readonly findings: Finding[];
  readonly skipped: Skipped[];
}

export function judge(configs: readonly Config[], rules: readonly Rule[], tool: Report['tool']): Report {
  const trees = configs.flatMap(configuredDevices);
  const devices = trees.map((tree) => new Device(tree, ownName(tree, trees)));
  const [one, other, ...more] = devices;
  const pair = one && other && more.length === 0 ? new Pair(one, other) : undefined;
  const outcomes = rules.map((rule) =>
    rule.scope === 'device' ? checkDevices(rule, devices, pair) : checkPair(rule, pair),
  );
  const findings = withOwnFingerprints(
    inOrder(
      outcomes.flatMap((outcome) => outcome.findings),
      configs,
    ),
  );
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    tool,
    files: configs.map(summaryOf),
    pairs: pair?.isRelated && one && other ? [{ a: one.source.path, b: other.source.path }] : [],
    findings,
    skipped: unique(outcomes.flatMap((outcome) => outcome.skipped)),
    summary: { errors: count('error'), warnings: count('warning'), infos: count('info') },
  };
}

/** What a capture shows before the configuration is no device. */
export function configuredDevices({ devices }: Config): Config['devices'] {
  return devices.filter(({ children }) => children.some(({ kind }) => kind === 'statement'));
}

/** Two devices of one name, a template filled in once, are told apart by their files. */
function ownName(tree: Tree, trees: readonly Tree[]): string {
  const name = nameOf(tree);
  const isShared = trees.some((other) => other !== tree && nameOf(other) === name);
  return isShared ? `${name} (${tree.config.path})` : name;
}

function checkDevices(rule: DeviceRule, devices: readonly Device[], pair: Pair | undefined): Outcome {
  const outcomes = devices.map((device) =>
    outcomeOf(rule, () => rule.check(device, pair?.isRelated ? pair.otherOf(device) : undefined)),
  );
  return {
    findings: outcomes.flatMap((outcome) => outcome.findings),
    skipped: outcomes.flatMap((outcome) => outcome.skipped),
  };
}

function checkPair(rule: PairRule, pair: Pair | undefined): Outcome {
  if (!pair) return { findings: [], skipped: [{ rule: rule.id, reason: NEEDS_PAIR }] };
  if (!pair.isRelated) return { findings: [], skipped: [{ rule: rule.id, reason: UNRELATED }] };
  return outcomeOf(rule, () => rule.check(pair));
}

function outcomeOf(rule: Rule, check: () => Iterable<Problem | Skip>): Outcome {
  const outcome: Outcome = { findings: [], skipped: [] };
  try {
    for (const result of check()) {
      if ('skip' in result) outcome.skipped.push({ rule: rule.id, reason: result.skip });
      else outcome.findings.push(findingOf(rule, result));
    }
  } catch (error) {
    outcome.skipped.push({
      rule: rule.id,
      reason: INTERNAL + (error instanceof Error ? error.message : String(error)),
    });
  }
  return outcome;
}

/** By file in the order they were named, then by place; what stands in one place, the gravest first. */
function inOrder(findings: readonly Finding[], configs: readonly Config[]): Finding[] {
  const order = new Map(configs.map(({ path }, index) => [path, index]));
  const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
  return [...findings].sort(
    (left, right) =>
      (order.get(left.file) ?? 0) - (order.get(right.file) ?? 0) ||
      left.line - right.line ||
      left.column - right.column ||
      rank[left.severity] - rank[right.severity] ||
      (left.rule < right.rule ? -1 : left.rule > right.rule ? 1 : left.message < right.message ? -1 : 1),
  );
}

function unique(skipped: readonly Skipped[]): Skipped[] {
  return [...new Map(skipped.map((each) => [`${each.rule} ${each.reason}`, each])).values()];
}

function summaryOf(config: Config): FileSummary {
  const device = configuredDevices(config)
    .map(({ name }) => name ?? '')
    .join(', ');
  return { path: config.path, device, lines: config.source.lineCount, statements: config.statements };
}
