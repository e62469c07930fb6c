// The library's way through a run: everything at hand, nothing read or written.

import type { Config } from '../../grammar/ast.ts';
import { parse, type Input } from '../../grammar/index.ts';
import { rules } from '../../rules/index.ts';
import type { Report } from '../lint/report.ts';
import { findingsIn, reportOf } from './assemble.ts';
import { factsOf } from './facts.ts';
import { inOrder } from './order.ts';
import { planOf } from './plan.ts';
import { verdictOf } from './verdict.ts';

/** Judges the configurations; those of two devices are a pair. Nothing secret is in the report. */
export function lint(sources: readonly Input[]): Report {
  return lintConfigs(sources.map(parse));
}

export function lintConfigs(all: readonly Config[]): Report {
  const configs = new Map(all.map((config) => [config.path, config]));
  const configOf = (path: string) => {
    const config = configs.get(path);
    if (!config) throw new Error(`there is no source ${path}`);
    return config;
  };
  const files = [...configs.values()].map(factsOf);
  const { units, leftOver } = planOf(files);
  const judged = units.map((unit) => ({ unit, verdict: verdictOf(unit, configOf, rules) }));
  const findings = inOrder(findingsIn(judged), [...configs.keys()]);
  return reportOf({ files, judged, leftOver, faults: [] }, findings);
}
