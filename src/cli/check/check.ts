// One run: finds what is meant, judges it, reports.

import { some } from '../../lint/wording.ts';
import { faultSentence } from '../../report/sentence.ts';
import { TOGETHER } from '../../run/plan.ts';
import { reportOf, type Run } from '../../run/report.ts';
import type { Baseline } from '../../settle/baseline.ts';
import { crewFor } from '../crew/crews.ts';
import { digesting } from '../system/digests.ts';
import { Files } from '../system/files.ts';
import { isAbsence } from '../system/paths.ts';
import { statOf } from '../system/places.ts';
import { progressOn } from '../system/progress.ts';
import type { Terminal } from '../system/terminal.ts';
import { chosenBaseline, updated } from './baseline.ts';
import { NOTHING_TO_CHECK } from './conclusion.ts';
import { deliver } from './deliver.ts';
import { inputsOf, survey } from './gather.ts';
import { judge } from './judge.ts';
import type { LintOptions } from './lint-options.ts';
import { keepApart } from './outputs.ts';
import { chosenSettings, decisionsOf, type Chosen } from './settings.ts';
import { findTargets, wantedNames, type Targets } from './targets.ts';

export async function check(options: LintOptions, terminal: Terminal): Promise<number> {
  const chosen = await chosenSettings(options);
  const baseline = chosenBaseline(options, chosen);
  const targets = await findTargets(wantedNames(options, chosen));
  if (options.changed) remarkOnAbsent(options.names, terminal);
  if (targets.paths.length === 0) return nothingToCheck(targets, options, terminal);
  const isKept = targets.paths.length <= 2 && !options.cache;
  const files = new Files(targets.given, isKept ? undefined : await digesting());
  const crew = await crewFor({ files, targets, terms: chosen.terms, options });
  const progress = progressOn(terminal);
  try {
    const purpose = options.shard || options.changed ? 'a part' : 'verdicts';
    const found = await survey(targets, { purpose, chosen, crew, progress });
    keepApart(options.outputs, [...inputsOf(targets, found), chosen.file?.path, baseline?.path]);
    const run = await judge(found, { options, chosen, crew, progress });
    progress.end();
    const objections = objectionsTo(run, targets, files);
    for (const objection of objections) terminal.warn(objection);
    if (crew.remark !== undefined) terminal.warn(crew.remark);
    return objections.length > 0 ? 2 : await conclude(run, { options, chosen, baseline, files, terminal });
  } finally {
    progress.end();
    await crew.close();
  }
}

/** What changed may be deleted, and nobody can tell that from a slip. */
function remarkOnAbsent(names: readonly string[], terminal: Terminal): void {
  const absent = names.filter((name) => !statOf(name));
  if (absent.length > 0) terminal.warn(`--changed names what is not there, deleted or misspelt: ${some(absent)}`);
}

/** Folders and patterns may be empty; what changed is there or is gone. */
function nothingToCheck({ faults }: Targets, { changed }: LintOptions, terminal: Terminal): number {
  for (const { file, reason } of faults) terminal.warn(`${file}: ${reason}`);
  if (!faults.every(isAbsence)) return 2;
  return changed ? 0 : NOTHING_TO_CHECK;
}

/** Who names two files at most wants to know of both of them, or of none. */
function objectionsTo({ faults, plan }: Run, { paths }: Targets, files: Files): string[] {
  const isFew = paths.length <= 2 && paths.every(({ isNamed }) => isNamed);
  if (isFew && faults.length > 0) return faults.map(faultSentence);
  const [unit] = plan.units;
  const [one, other] = unit?.evidence === TOGETHER ? unit.devices : [];
  if (!one || !other || one.path === other.path) return [];
  const text = files.text(one.path);
  if (text === undefined || text !== files.text(other.path)) return [];
  return [`${one.path} and ${other.path} hold the same text; name the configuration of the other device`];
}

interface Surroundings {
  readonly options: LintOptions;
  readonly chosen: Chosen;
  readonly baseline: Baseline | undefined;
  readonly files: Files;
  readonly terminal: Terminal;
}

async function conclude(run: Run, { options, chosen, baseline: old, files, terminal }: Surroundings): Promise<number> {
  const decisions = await decisionsOf(chosen, run.plan.names);
  const isNew = options['update-baseline'] ?? false;
  const report = reportOf(run, {
    ...decisions,
    baseline: (open) => (old && isNew ? updated(old, open, run, terminal) : old),
  });
  const way = {
    outputs: options.outputs,
    quiet: options.quiet ?? false,
    off: run.off,
    files,
    settings: chosen.file?.path,
    terminal,
  };
  return deliver(report, way, { given: options, settings: chosen.settings, isPart: run.part !== undefined });
}
