// What was judged as a report, with what people decided about findings taken into account.

import type { FileFacts } from '../fleet/facts.ts';
import type { Unit } from '../fleet/unit.ts';
import type { Fault, Finding, Report, Severity } from '../lint/report.ts';
import type { DevicePlace } from '../settings/resolve.ts';
import type { Baseline } from '../settle/baseline.ts';
import type { IdleOverride, Ignores } from '../settle/kept-upkeep.ts';
import { judgedRules } from '../settle/known-rules.ts';
import type { Look } from '../settle/looked.ts';
import { settle } from '../settle/settle.ts';
import { findingsIn, fullReport, pairsIn, skippedIn, unrelatedIn, type Contents, type Judged } from './assemble.ts';
import type { Plan } from './plan.ts';
import type { Part } from './shard.ts';

/** What people decided. */
export interface Decisions {
  /** How grave a finding is of the device of these names; undefined where nobody says. */
  levelOf(finding: Finding, names: readonly string[]): Severity | 'off' | undefined;
  readonly ignores: Ignores;
  /** The overrides that are about none of these places. */
  idleOverrides(places: readonly DevicePlace[]): readonly IdleOverride[];
  /** Of findings that are left open otherwise, which are known. */
  baseline(open: readonly Finding[]): Baseline | undefined;
}

export const NO_DECISIONS: Decisions = {
  levelOf: () => undefined,
  ignores: {
    entries: [],
    covering: () => undefined,
    isAbout: () => false,
    placeOf: () => {
      throw new Error('nothing is ignored');
    },
  },
  idleOverrides: () => [],
  baseline: () => undefined,
};

export interface Run {
  /** All that was named, in the order of the report. */
  readonly paths: readonly string[];
  readonly files: readonly FileFacts[];
  readonly faults: readonly Fault[];
  readonly plan: Plan;
  /** Of the plan what this process judged. */
  readonly judged: readonly Judged[];
  /** The rules that were not run. */
  readonly off: readonly string[];
  /** Whether all that the settings speak of was looked at. */
  readonly isWhole: boolean;
  /** Undefined when it is all. */
  readonly part: Part | undefined;
}

export function reportOf(run: Run, decisions: Decisions): Report {
  const { paths, part, judged, plan } = run;
  const isHere = (path: string) => part === undefined || part.has(path);
  const files = run.files.filter(({ summary }) => isHere(summary.path));
  const settled = settle(findingsIn(judged), {
    files,
    levels: (finding) => decisions.levelOf(finding, plan.names.like(finding.device)),
    ignores: decisions.ignores,
    idleOverrides: (more) => decisions.idleOverrides(placesIn(run, more)),
    baseline: (open) => decisions.baseline(open),
    looked: { looks: looksOf(run), devices: devicesIn(plan), isWhole: run.isWhole },
  });
  // Of what all parts have in common each can only say that it has not used it.
  const isPending = ({ file }: Finding) => part?.share !== undefined && !paths.includes(file);
  const contents: Contents = {
    files: files.map(({ summary }) => summary),
    pairs: pairsIn(judged),
    findings: settled.findings.filter((finding) => !isPending(finding)),
    skipped: skippedIn(judged),
    leftOver: [...plan.leftOver.filter(({ file }) => isHere(file)), ...unrelatedIn(judged, plan.names)],
    faults: run.faults.filter(({ file }) => isHere(file)),
    suppressed: settled.suppressed,
  };
  const report = fullReport(contents, paths);
  if (!part?.share) return report;
  return {
    ...report,
    shard: { ...part.share, paths, off: run.off },
    pending: settled.findings.filter(isPending),
  };
}

/** All that overrides may be about: devices, files that hold none, and `more` of the run. */
function placesIn({ paths, plan: { units, names } }: Run, more: readonly string[]): DevicePlace[] {
  return [
    ...units.flatMap(({ devices }) => devices.map((ref) => ({ file: ref.path, names: names.like(names.of(ref)) }))),
    ...[...paths, ...more].map((file) => ({ file, names: [] })),
  ];
}

function looksOf({ judged, plan, off, part }: Run): Look[] {
  const lookAt = ({ devices }: Unit, skipped: readonly string[]): Look => ({
    files: devices.map(({ path }) => path),
    devices: devices.map((ref) => plan.names.of(ref)),
    skipped: [...off, ...skipped],
  });
  const looks = judged.map(({ unit, verdict }) =>
    lookAt(
      unit,
      verdict.skipped.map(({ rule }) => rule),
    ),
  );
  // Other processes look at the other parts; at what did not change nobody does.
  if (!part || part.share) return looks;
  const seen = new Set(judged.map(({ unit }) => unit));
  const unseen = plan.units.filter((unit) => !seen.has(unit));
  return [
    ...looks,
    ...unseen.map((unit) =>
      lookAt(
        unit,
        judgedRules.map(({ id }) => id),
      ),
    ),
  ];
}

function devicesIn({ units, names }: Plan): string[] {
  return units.flatMap(({ devices }) => devices.map((ref) => names.of(ref)));
}
