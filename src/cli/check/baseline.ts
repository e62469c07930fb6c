// The file of the baseline: read before a run is judged by it, written when somebody asks for it.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../lint/report.ts';
import { sum } from '../../model/sum.ts';
import { counted } from '../../report/numbers.ts';
import type { Run } from '../../run/report.ts';
import { readBaseline, writeBaseline, type Baseline } from '../../settle/baseline.ts';
import { readBytes } from '../system/bytes.ts';
import { textIn } from '../system/input.ts';
import type { Terminal } from '../system/terminal.ts';
import { UsageError } from '../usage/arguments.ts';
import { BadInput } from '../usage/bad-input.ts';
import type { LintOptions } from './lint-options.ts';
import { checkPlace, save } from './outputs.ts';
import type { Chosen } from './settings.ts';

/** Undefined where there is none. Read before any work is done. */
export function chosenBaseline(options: LintOptions, chosen: Chosen): Baseline | undefined {
  const path = baselinePath(options, chosen);
  const isNew = options['update-baseline'] ?? false;
  if (path === undefined) {
    if (isNew) throw new UsageError('--update-baseline needs --baseline FILE, or "baseline" in the settings');
    return undefined;
  }
  if (isNew) checkPlace(path, '--baseline');
  if (isNew && !existsSync(path)) return { path, entries: [] };
  const bytes = readBytes(path, { remedy: 'name another file' });
  if ('reason' in bytes) throw new BadInput([`${path}: ${bytes.reason}; --update-baseline writes a baseline`]);
  const file = textIn(path, bytes);
  const read = 'reason' in file ? { fault: { line: 1, reason: file.reason } } : readBaseline(file.text);
  if ('entries' in read) return { path, entries: read.entries };
  throw new BadInput([`${path}:${read.fault.line}: ${read.fault.reason}`]);
}

/** The settings name it as seen from their folder. */
export function baselinePath(options: LintOptions, { settings: { baseline }, folder }: Chosen): string | undefined {
  return options.baseline ?? (baseline === undefined ? undefined : join(folder, baseline));
}

/** The same file with all that is open now; what it says of devices that were not looked at stays. */
export function updated({ path, entries }: Baseline, open: readonly Finding[], run: Run, terminal: Terminal): Baseline {
  const there = new Set(run.plan.units.flatMap(({ devices }) => devices.map((ref) => run.plan.names.of(ref))));
  const kept = run.isWhole ? [] : entries.filter(({ device }) => !there.has(device));
  const text = writeBaseline(open, kept);
  save(path, text);
  const read = readBaseline(text);
  const all = 'entries' in read ? read.entries : [];
  const findings = sum(all, ({ count }) => count);
  terminal.warn(`${path} is written: ${counted(findings, 'finding')}`);
  return { path, entries: all };
}
