// What was found is planned and judged: all of it, the part that changed, or the part of one process of several.

import { dirname, resolve } from 'node:path';
import type { Unit } from '../../fleet/unit.ts';
import type { Fault } from '../../lint/report.ts';
import type { Judged } from '../../run/assemble.ts';
import { planOf, type Plan } from '../../run/plan.ts';
import type { Run } from '../../run/report.ts';
import { partOf, type Part } from '../../run/shard.ts';
import { judgedRules } from '../../settle/known-rules.ts';
import { pathsOf, subjectOf } from '../crew/task.ts';
import { judgingOf } from '../crew/terms.ts';
import type { Survey, Workers } from './gather.ts';
import type { LintOptions } from './lint-options.ts';
import type { Chosen } from './settings.ts';

interface Judging extends Workers {
  readonly options: LintOptions;
  readonly chosen: Chosen;
}

export async function judge(survey: Survey, { options, chosen, crew, progress }: Judging): Promise<Run> {
  const { paths, files, faults, isWhole } = survey;
  const plan = planOf(files, survey.declared, crew.finding?.(survey.digests));
  const part = partWanted(options, survey, plan);
  const wanted = plan.units.filter(({ devices }) => devices.every(({ path }) => !part || part.has(path)));
  progress.begin('checked', wanted.length);
  const results: readonly (Judged | Fault)[] = await Promise.all(
    wanted.map((unit) => judged(unit, survey, { crew, progress })),
  );
  const { rules: ran } = await judgingOf(chosen.terms);
  return {
    paths,
    files,
    // What was read before may be gone since.
    faults: [...faults, ...results.filter((each) => 'reason' in each)],
    plan,
    judged: results.filter((each) => 'verdict' in each),
    off: judgedRules.filter((rule) => !ran.includes(rule)).map(({ id }) => id),
    isWhole,
    part,
  };
}

async function judged(unit: Unit, survey: Survey, { crew, progress }: Workers) {
  const known = survey.ahead.get(subjectOf(unit));
  const digests = pathsOf(unit).map((path) => survey.digests.get(path) ?? '');
  const [product] = known ? [] : await crew.work({ kind: 'judge', unit, digests });
  progress.tick();
  if (product?.kind === 'fault') return product.fault;
  const verdict = product?.kind === 'verdict' ? product.verdict : known;
  if (!verdict) throw new Error('a unit without a verdict');
  return { unit, verdict };
}

/** Undefined where all is wanted. */
function partWanted(options: LintOptions, survey: Survey, { units }: Plan): Part | undefined {
  if (options.shard) return partOf(options.shard, survey, units);
  return options.changed ? touched(options.names, units) : undefined;
}

/** The files that changed, all of a folder for the folder, and those that are judged with them. */
function touched(names: readonly string[], units: readonly Unit[]): Part {
  const changed = new Set(names.map((name) => resolve(name)));
  const isIn = (place: string): boolean => changed.has(place) || (dirname(place) !== place && isIn(dirname(place)));
  const isChanged = (path: string) => isIn(resolve(path));
  const here = units.flatMap(({ devices }) => {
    const paths = devices.map(({ path }) => path);
    return paths.some(isChanged) ? paths : [];
  });
  const all = new Set(here);
  return { has: (path) => all.has(path) || isChanged(path) };
}
