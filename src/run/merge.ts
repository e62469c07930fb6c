// The reports of all shards as the one that a single run would have given.

import type { Finding, Report, Shard } from '../lint/report.ts';
import { groupBy } from '../model/group-by.ts';
import { fullReport } from './assemble.ts';

/** A shard's report, and where it came from. */
export interface ShardReport {
  readonly from: string;
  readonly report: Report & { readonly shard: Shard };
}

/** Why these are not the parts of one run; undefined when they are. */
export function objectionTo(parts: readonly ShardReport[]): string | undefined {
  const [first, ...others] = parts;
  if (!first) return 'there is nothing to merge';
  const { count, paths, off } = first.report.shard;
  for (const { from, report } of others) {
    const { shard, tool } = report;
    if (tool.version !== first.report.tool.version) return `${from} and ${first.from} come from different versions`;
    if (shard.count !== count) return `${from} is part of ${shard.count}, but ${first.from} is part of ${count}`;
    if (JSON.stringify(shard.paths) !== JSON.stringify(paths))
      return `${from} and ${first.from} were not given the same files`;
    if (JSON.stringify(shard.off) !== JSON.stringify(off))
      return `${from} and ${first.from} were not made with the same rules`;
    const twin = parts.find(({ report: other }) => other !== report && other.shard.index === shard.index);
    if (twin) return `${twin.from} and ${from} are both part ${shard.index} of ${count}`;
  }
  const there = new Set(parts.map(({ report }) => report.shard.index));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !there.has(index));
  return missing.length > 0 ? `part ${someOf(missing)} of ${count} is missing` : undefined;
}

/** As many as a sentence bears. */
const MOST_NAMED = 10;

function someOf(parts: readonly number[]): string {
  const more = parts.length > MOST_NAMED ? ' and others' : '';
  return parts.slice(0, MOST_NAMED).join(', ') + more;
}

/** With the rules that did not run. */
export function merged(reports: readonly ShardReport['report'][]): {
  readonly report: Report;
  readonly off: readonly string[];
} {
  const all = <T>(list: (report: Report) => readonly T[] | undefined) =>
    reports.flatMap((report) => list(report) ?? []);
  const sum = (count: (report: Report) => number | undefined) =>
    reports.reduce((total, report) => total + (count(report) ?? 0), 0);
  const { paths = [], off = [] } = reports[0]?.shard ?? {};
  const report = fullReport(
    {
      files: all(({ files }) => files),
      pairs: all(({ pairs }) => pairs),
      findings: [...all(({ findings }) => findings), ...agreed(reports)],
      skipped: all(({ skipped }) => skipped),
      leftOver: all(({ leftOver }) => leftOver),
      faults: all(({ faults }) => faults),
      suppressed: {
        comments: sum(({ suppressed }) => suppressed?.comments),
        settings: sum(({ suppressed }) => suppressed?.settings),
        baseline: sum(({ suppressed }) => suppressed?.baseline),
      },
    },
    paths,
  );
  return { report, off };
}

/**
 * What every part says: nobody has used that entry, or not as often as it counts. A device belongs to one part: what that
 * one found is what there is.
 */
function agreed(reports: readonly Report[]): Finding[] {
  const said = groupBy(
    reports.flatMap(({ pending }) => pending ?? []),
    ({ rule, file, line, column }) => `${rule} ${line} ${column} ${file}`,
  );
  return [...said.values()]
    .filter((each) => each.length === reports.length)
    .flatMap((each) => each.toSorted((one, other) => Number(other.actual ?? 0) - Number(one.actual ?? 0))[0] ?? []);
}
