// All verdicts as one report: in the order of the files, each thing said once.

import type { FileFacts } from '../fleet/facts.ts';
import type { Unit } from '../fleet/unit.ts';
import type { Fault, Finding, LeftOver, PairSummary, Report, Severity, Skipped } from '../lint/report.ts';
import { NEEDS_PAIR, UNRELATED, type Verdict } from '../lint/run.ts';
import { tool } from '../lint/tool.ts';

export interface Judged {
  readonly unit: Unit;
  readonly verdict: Verdict;
}

export interface Gathered {
  /** In the order of the report. */
  readonly files: readonly FileFacts[];
  readonly judged: readonly Judged[];
  readonly leftOver: readonly LeftOver[];
  readonly faults: readonly Fault[];
}

export function reportOf({ files, judged, leftOver, faults }: Gathered, findings: readonly Finding[]): Report {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    tool,
    files: files.map(({ summary }) => summary),
    pairs: judged.flatMap(pairOf),
    findings,
    skipped: skippedIn(judged),
    summary: { errors: count('error'), warnings: count('warning'), infos: count('info') },
    ...(leftOver.length > 0 && { leftOver }),
    ...(faults.length > 0 && { faults }),
  };
}

/** Of all verdicts; a device with two partners is judged twice, and what is found in it alone is said once. */
export function findingsIn(judged: readonly Judged[]): Finding[] {
  const all = judged.flatMap(({ verdict }) => verdict.findings);
  return [...new Map(all.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function pairOf({ unit: { devices, name }, verdict }: Judged): PairSummary[] {
  const [a, b] = devices;
  return b && verdict.isPair ? [{ a: a.path, b: b.path, ...(name !== undefined && { name }) }] : [];
}

/** That a device has no other says something of the run only where no pair was judged. */
function skippedIn(judged: readonly Judged[]): Skipped[] {
  const all = judged.flatMap(({ verdict }) => verdict.skipped);
  const isFleet = judged.some(({ verdict }) => verdict.isPair);
  const said = isFleet ? all.filter(({ reason }) => reason !== NEEDS_PAIR && reason !== UNRELATED) : all;
  return [...new Map(said.map((each) => [`${each.rule} ${each.reason}`, each])).values()];
}
