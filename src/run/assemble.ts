// All verdicts as one report, in an order that depends on the files alone: so the parts of a run that several share make
// the same report as one run.

import { DECLARED, type DeviceRef, type Unit } from '../fleet/unit.ts';
import type {
  Fault,
  FileSummary,
  Finding,
  LeftOver,
  PairSummary,
  Report,
  Severity,
  Skipped,
  Suppressed,
} from '../lint/report.ts';
import { NEEDS_PAIR, UNRELATED, type Verdict } from '../lint/run.ts';
import { tool } from '../lint/tool.ts';
import { compareTexts } from '../model/compare.ts';
import { inOrder } from '../settle/order.ts';
import type { Names } from './names.ts';

export interface Judged {
  readonly unit: Unit;
  readonly verdict: Verdict;
}

/** What a report is made of, in any order. */
export interface Contents {
  readonly files: readonly FileSummary[];
  readonly pairs: readonly PairSummary[];
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly leftOver: readonly LeftOver[];
  readonly faults: readonly Fault[];
  readonly suppressed: Suppressed;
}

/** `paths`: of all files, in the order of the report. */
export function fullReport(contents: Contents, paths: readonly string[]): Report {
  const { files, pairs, findings, skipped, leftOver, faults, suppressed } = contents;
  const places = new Map(paths.map((path, index) => [path, index]));
  const by =
    <T>(...keys: readonly ((value: T) => string)[]) =>
    (left: T, right: T) =>
      keys.reduce((order, key) => order || (places.get(key(left)) ?? 0) - (places.get(key(right)) ?? 0), 0);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    tool,
    files: files.toSorted(by(({ path }) => path)),
    pairs: pairs.toSorted(
      by(
        ({ a }) => a,
        ({ b }) => b,
      ),
    ),
    findings: inOrder(findings, paths),
    skipped: saidOf(skipped, pairs),
    summary: { errors: count('error'), warnings: count('warning'), infos: count('info') },
    ...(leftOver.length > 0 && { leftOver: leftOver.toSorted(by(({ file }) => file)) }),
    ...(faults.length > 0 && { faults: faults.toSorted(by(({ file }) => file)) }),
    ...(Object.values(suppressed).some((each) => each > 0) && { suppressed }),
  };
}

/** A device with two partners is judged twice, but what is found in it alone is said once. */
export function findingsIn(judged: readonly Judged[]): Finding[] {
  const all = judged.flatMap(({ verdict }) => verdict.findings);
  return [...new Map(all.map((finding) => [JSON.stringify(finding), finding])).values()];
}

export function pairsIn(judged: readonly Judged[]): PairSummary[] {
  return judged.flatMap(({ unit: { devices, name }, verdict }) => {
    const [a, b] = devices;
    return b && verdict.isPair ? [{ a: a.path, b: b.path, ...(name !== undefined && { name }) }] : [];
  });
}

/** Devices that somebody declared to be a pair, although nothing in their configurations says so. */
export function unrelatedIn(judged: readonly Judged[], names: Names): LeftOver[] {
  return judged.flatMap(({ unit: { devices, evidence }, verdict: { isPair } }) => {
    const [a, b] = devices;
    if (!b || isPair || evidence !== DECLARED) return [];
    const leftOver = (ref: DeviceRef, other: DeviceRef): LeftOver => ({
      file: ref.path,
      device: names.of(ref),
      reason: `is declared a pair with ${names.of(other)}, but ${UNRELATED}`,
    });
    return [leftOver(a, b), leftOver(b, a)];
  });
}

export function skippedIn(judged: readonly Judged[]): Skipped[] {
  return judged.flatMap(({ verdict }) => verdict.skipped);
}

/** Each once. That a device has no other says something of the run only where no pair was judged. */
function saidOf(skipped: readonly Skipped[], pairs: readonly PairSummary[]): Skipped[] {
  const of = ({ rule, reason }: Skipped) => `${rule} ${reason}`;
  const isSaid = ({ reason }: Skipped) => pairs.length === 0 || (reason !== NEEDS_PAIR && reason !== UNRELATED);
  const once = new Map(skipped.filter(isSaid).map((each) => [of(each), each]));
  return [...once].sort(([left], [right]) => compareTexts(left, right)).map(([, each]) => each);
}
