// A unit judged: its devices looked up, the rules run, what is secret hidden. What leaves here may be printed and kept.

import type { Config } from '../../grammar/ast.ts';
import type { Unit } from '../fleet/unit.ts';
import type { Rule } from '../lint/rule.ts';
import { configuredDevices, judge, type Verdict } from '../lint/run.ts';
import { shownFindings } from '../report/shown-findings.ts';

export function verdictOf({ devices }: Unit, configOf: (path: string) => Config, rules: readonly Rule[]): Verdict {
  const subjects = devices.map(({ path, index, name }) => {
    const config = configOf(path);
    const tree = configuredDevices(config)[index];
    if (!tree) throw new Error(`${path} has no device ${index + 1}`);
    return { config, tree, name };
  });
  const verdict = judge(subjects, rules);
  const configs = [...new Set(subjects.map(({ config }) => config))];
  return { ...verdict, findings: shownFindings(verdict.findings, configs) };
}
