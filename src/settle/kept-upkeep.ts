// What is said of ignores, overrides and baselines when all findings are settled: which entries covered nothing, or less
// than they count.

import { counter } from '../lint/counter.ts';
import { didYouMean, either } from '../lint/wording.ts';
import type { Ignore, Override } from '../settings/settings.ts';
import type { Finding, Location } from '../lint/report.ts';
import type { Known } from './baseline.ts';
import { cut, type BaselineEntry } from './baseline-reader.ts';
import type { View } from './looked.ts';
import { findingSaid } from './said.ts';

/** The ignores of the settings: which of them covers a finding, and where each stands. */
export interface Ignores {
  readonly entries: readonly Ignore[];
  /** The number of the first entry that does. */
  covering(finding: Finding): number | undefined;
  /** Whether an entry that names a device means that one. */
  isAbout(entry: Ignore, device: string): boolean;
  placeOf(index: number): Location;
}

export function* unusedIgnores(ignores: Ignores, used: ReadonlySet<number>, view: View): Generator<Finding> {
  const count = counter();
  for (const [index, entry] of ignores.entries.entries()) {
    const { rule, object, device } = entry;
    const named = `ignore:${[rule, device, object].filter((each) => each !== undefined).join(' ')}`;
    const before = count(named);
    const isKnown =
      device === undefined ? view.knowsAll(rule) : view.knowsDevices((name) => ignores.isAbout(entry, name), rule);
    if (used.has(index) || !isKnown) continue;
    const about = [
      ...(object === undefined ? [] : [`of ${object}`]),
      ...(device === undefined ? [] : [`on ${device}`]),
    ];
    yield findingSaid('ignore-unused', {
      at: ignores.placeOf(index),
      device: device ?? '',
      object: named,
      message: ['this entry ignores nothing:', rule, 'finds nothing', ...about].join(' ') + hint(entry, ignores, view),
      before,
    });
  }
}

/** Of the device alone: which objects there are, one shard of several does not know. */
function hint(entry: Ignore, ignores: Ignores, view: View): string {
  const { device } = entry;
  if (device === undefined || view.hasDevice((name) => ignores.isAbout(entry, name))) return '';
  return didYouMean(view.meantBy(device));
}

/** An override that is about nothing that is there, and where it stands. */
export interface IdleOverride {
  readonly entry: Override;
  readonly at: Location;
}

export function* unusedOverrides(idle: readonly IdleOverride[]): Generator<Finding> {
  const count = counter();
  for (const { entry, at } of idle) {
    const { files = [], devices = [] } = entry;
    const object = `override:${[...devices, ...files].join(' ')}`;
    const what = devices.length > 0 ? `device ${either(devices)}` : `file ${either(files)}`;
    const where = devices.length > 0 && files.length > 0 ? ` in ${either(files)}` : '';
    const message = `this entry is about nothing: there is no ${what}${where}`;
    yield findingSaid('override-unused', { at, device: '', object, message, before: count(object) });
  }
}

/** `path`: of the baseline, as the user called it. */
export function* staleEntries(known: Known, path: string, view: View): Generator<Finding> {
  const count = counter();
  for (const entry of known.entries) {
    const before = count(`${entry.rule} ${entry.device} ${entry.object}`);
    const used = known.usesOf(entry);
    if (used === entry.count || !view.knowsDevice(entry.device, entry.rule)) continue;
    const { line, column, endLine, endColumn } = entry;
    yield findingSaid('baseline-stale', {
      at: { file: path, line, column, endLine, endColumn },
      device: cut(entry.device),
      object: cut(entry.object),
      message: stale(entry, used),
      before,
      expected: entry.count,
      actual: used,
    });
  }
}

function stale({ rule, device, object, count }: BaselineEntry, used: number): string {
  const left = used === 0 ? 'nothing' : `${used} of ${count}`;
  return `the baseline counts more than there is: ${cut(rule)} finds ${left} of ${cut(object)} on ${cut(device)}`;
}
