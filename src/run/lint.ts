// The library's way through a run: everything at hand, nothing read or written.

import type { Config } from '../../grammar/ast.ts';
import { parse, type Input } from '../../grammar/index.ts';
import type { Location, Report } from '../lint/report.ts';
import { Ignores } from '../settings/ignores.ts';
import { checkSettings, sayProblems } from '../settings/read.ts';
import { Resolved } from '../settings/resolve.ts';
import type { Settings } from '../settings/settings.ts';
import { judgedRules, knownRules } from '../settle/known-rules.ts';
import { declaredUnits, faultOf } from './declared.ts';
import { shownFacts } from './facts.ts';
import { judgingBy } from './judging.ts';
import { isOnePair, planOf } from './plan.ts';
import { reportOf, type Decisions, type Run } from './report.ts';
import { verdictOf } from './verdict.ts';

/**
 * Judges the configurations: those of two devices as a pair, those of more by the pairs that the settings declare or that
 * they show themselves. Nothing is read or written, and nothing secret is in the report.
 *
 * The settings are those of `vrp-lint.config.json`, as data. Their paths and patterns are compared with the paths of the
 * sources; `files`, `failOn`, `maxWarnings` and `baseline` are for the command line alone.
 *
 * @throws {Error} when the settings are none, with a sentence for each mistake, or when two sources have one path.
 */
export function lint(sources: readonly Input[], settings: Settings = {}): Report {
  const checked = checkSettings(settings);
  if (!('settings' in checked)) throw new Error(sayProblems(checked, SETTINGS).join('\n'));
  const configs = new Map<string, Config>();
  for (const source of sources) {
    if (configs.has(source.path))
      throw new Error(`two sources are called ${source.path}; each needs a path of its own`);
    configs.set(source.path, parse(source));
  }
  return lintConfigs(configs, checked.settings);
}

function lintConfigs(configs: ReadonlyMap<string, Config>, settings: Settings): Report {
  const resolved = new Resolved(settings, { folder: '', levels: {}, rules: knownRules });
  const judging = judgingBy(resolved, judgedRules);
  const isBrief = isOnePair([...configs.values()], settings);
  const files = [...configs.values()].map((config) => shownFacts(config, isBrief));
  const paths = [...configs.keys()];
  const { units, problems } = declaredUnits(settings, '', { paths, files });
  const plan = planOf(files, units);
  const run: Run = {
    paths,
    files,
    // Who asks about some devices may have settings for more.
    faults: problems.filter(({ kind }) => kind !== 'idle').map((problem) => faultOf(problem, () => NOWHERE)),
    plan,
    judged: plan.units.map((unit) => ({ unit, verdict: verdictOf(unit, configs, judging) })),
    off: judgedRules.filter((rule) => !judging.rules.includes(rule)).map(({ id }) => id),
    isWhole: false,
    part: undefined,
  };
  const decisions: Decisions = {
    levelOf: (finding, names) => resolved.severityOf(finding, names),
    ignores: new Ignores({ path: SETTINGS, settings, placeOf: () => NOWHERE }, (device) => plan.names.like(device)),
    idleOverrides: () => [],
    baseline: () => undefined,
  };
  return reportOf(run, decisions);
}

/** Settings that are no file have no lines. */
const SETTINGS = 'settings';
const NOWHERE: Location = { file: SETTINGS, line: 1, column: 1, endLine: 1, endColumn: 1 };
