// Findings that are known and wait for their time, as a file that people keep and compare: one line for each object, no
// line numbers of configurations, no messages.

import type { Finding } from '../lint/report.ts';
import { groupBy } from '../model/group-by.ts';
import { BASELINE_VERSION, BaselineReader, Unreadable, type BaselineEntry } from './baseline-reader.ts';
import { isUpkeep } from './upkeep-rules.ts';

/** A file of findings that are known, as the user called it. */
export interface Baseline {
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
}

type BaselineRead =
  | { readonly entries: readonly BaselineEntry[] }
  | { readonly fault: { readonly line: number; readonly reason: string } };

export function readBaseline(text: string): BaselineRead {
  try {
    return { entries: new BaselineReader(text).read() };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { fault: { line: error.line, reason: `this is no baseline: ${error.message}` } };
  }
}

/** What settling itself says is about files that people keep: it is mended there, not kept. */
export function inBaseline({ rule }: Finding): boolean {
  return !isUpkeep(rule);
}

/**
 * The same findings in any order, from anywhere in their files, are the same text. `kept`: entries of an older baseline
 * about devices that were not looked at.
 */
export function writeBaseline(findings: readonly Finding[], kept: readonly BaselineEntry[] = []): string {
  const counts = new Map(kept.map((entry) => [keyOf(entry), entry.count]));
  for (const finding of findings.filter(inBaseline)) {
    const key = keyOf(finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const lines = [...counts].map(([key, count]) => `    { ${key}, "count": ${count} }`).sort();
  const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n  ]` : '[]';
  return `{\n  "version": ${BASELINE_VERSION},\n  "findings": ${list}\n}\n`;
}

/** What an entry knows findings by. Their messages change with values, their fingerprints with their number. */
function keyOf({ rule, device, object }: Pick<Finding, 'rule' | 'device' | 'object'>): string {
  return `"rule": ${JSON.stringify(rule)}, "device": ${JSON.stringify(device)}, "object": ${JSON.stringify(object)}`;
}

/** Which findings a baseline covers: of several that are alike only as many as are counted. */
export class Known {
  readonly entries: readonly BaselineEntry[];
  /** Entries that may cover more; the last one is the next. */
  readonly #open: ReadonlyMap<string, BaselineEntry[]>;
  readonly #used = new Map<BaselineEntry, number>();

  constructor(entries: readonly BaselineEntry[]) {
    this.entries = entries;
    this.#open = groupBy(entries.toReversed(), keyOf);
  }

  covers(finding: Finding): boolean {
    const same = inBaseline(finding) ? this.#open.get(keyOf(finding)) : undefined;
    const entry = same?.at(-1);
    if (!same || !entry) return false;
    const used = this.usesOf(entry) + 1;
    this.#used.set(entry, used);
    if (used === entry.count) same.pop();
    return true;
  }

  usesOf(entry: BaselineEntry): number {
    return this.#used.get(entry) ?? 0;
  }
}
