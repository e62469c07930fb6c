// A unit judged: its devices looked up, the rules run, what is secret hidden. What leaves here may be printed and kept.

import type { Config } from '../../grammar/ast.ts';
import type { Unit } from '../fleet/unit.ts';
import { configuredDevices, judge, type Verdict } from '../lint/run.ts';
import { nameOf } from '../model/device.ts';
import { shownVerdict } from '../report/shown-verdict.ts';
import { declaredRole } from '../settle/declared-role.ts';
import type { Judging } from './judging.ts';

export function verdictOf({ devices }: Unit, configs: ReadonlyMap<string, Config>, judging: Judging): Verdict {
  const subjects = devices.map(({ path, index, name, role }) => {
    const config = configs.get(path);
    const tree = config && configuredDevices(config)[index];
    if (!tree) throw new Error(`${path} has no device ${index + 1}`);
    return { config, tree, name, role };
  });
  const places = subjects.map(({ config, tree, name }) => ({
    file: config.path,
    names: [...(name === undefined ? [] : [name]), nameOf(tree)],
  }));
  const isDeclared = devices.some(({ role }) => role);
  const rules = judging.rules.filter((rule) => isDeclared || rule !== declaredRole);
  const verdict = judge(subjects, rules, (rule) => judging.optionsFor(rule, places));
  return shownVerdict(verdict, [...new Set(subjects.map(({ config }) => config))]);
}
