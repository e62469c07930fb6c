// The pairs of a fleet: as a table for people, as data for programs, as a drawing, as settings.

import { placeOf, type Member } from '../fleet/fleet.ts';
import type { OpenEnd } from '../fleet/open-ends.ts';
import type { Topology } from '../fleet/discover.ts';
import type { DeviceRef, Unit } from '../fleet/unit.ts';
import type { DeclaredPair, DeclaredSide } from '../settings/settings.ts';
import type { Paint } from './paint.ts';
import { printable, printableJson, printableLine, printablePath } from './printable.ts';
import { counted } from './stats.ts';
import { widthOf } from './width.ts';

/** A topology, and the devices that it speaks of, by names that may be shown. */
export interface Shown {
  readonly topology: Topology;
  readonly members: readonly Member[];
}

interface ShownDevice {
  readonly file: string;
  readonly index: number;
  readonly device: string;
}

type Call = (ref: DeviceRef) => ShownDevice;

/** A unit of two. */
type Couple = Unit & { readonly devices: readonly [DeviceRef, DeviceRef] };

export function* topologyText({ topology, members }: Shown, paint: Paint): Generator<string> {
  const call = calling(members);
  const pairs = couples(topology);
  if (pairs.length > 0) {
    const rows = pairs.map(({ name, devices, evidence }, index) => {
      const both = devices.map(call);
      return [
        name ?? String(index + 1),
        both.map(({ device }) => device).join(' - '),
        filesOf(both.map(({ file }) => file)),
        evidence,
      ].map(printable);
    });
    yield* table([['pair', 'devices', 'files', 'evidence'], ...rows], paint);
  }
  yield* openLines('left over', topology.leftOver, call, paint);
  yield* openLines('not settled', topology.unsettled, call, paint);
  const total = `${counted(pairs.length, 'pair')}, ${counted(topology.leftOver.length, 'device')} left over`;
  yield `${pairs.length > 0 || topology.leftOver.length > 0 ? '\n' : ''}${paint.bold(total)}\n`;
}

/** The folder of the second is not said again. */
function filesOf([one = '', other = '']: readonly string[]): string {
  const folder = one.replace(/[^\\/]*$/, '');
  const isThere = other.startsWith(folder) && !/[\\/]/.test(other.slice(folder.length));
  const short = isThere ? other.slice(folder.length) : other;
  return one === other ? printablePath(one) : `${printablePath(one)} - ${printablePath(short)}`;
}

function* openLines(title: string, ends: readonly OpenEnd[], call: Call, paint: Paint): Generator<string> {
  if (ends.length > 0) yield `\n${paint.bold(title)}\n`;
  for (const { ref, reason } of ends) {
    const { file, device } = call(ref);
    yield `  ${printableLine(device === file ? device : `${device} (${file})`)}: ${printable(reason)}\n`;
  }
}

/** So wide a column may make the others wait; what is longer pushes its own row. */
const WIDEST_CELL = 80;

function* table(rows: readonly (readonly string[])[], paint: Paint): Generator<string> {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.min(
      WIDEST_CELL,
      rows.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 0),
    ),
  );
  for (const [index, row] of rows.entries()) {
    const cells = row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))));
    const line = printableLine(cells.join('  ').trimEnd());
    yield `${index === 0 ? paint.dim(line) : line}\n`;
  }
}

/** One line for each pair and device, so that shells can search it. */
export function* topologyJson({ topology, members }: Shown): Generator<string> {
  const call = calling(members);
  const open = ({ ref, reason, candidates }: OpenEnd) => ({ ...call(ref), reason, candidates: candidates.map(call) });
  const pairs = couples(topology).map(({ name, devices, evidence }) => ({
    ...(name !== undefined && { name }),
    devices: devices.map(call),
    evidence,
  }));
  yield '{\n"pairs": [';
  yield* lines(pairs);
  yield '],\n"leftOver": [';
  yield* lines(topology.leftOver.map(open));
  yield '],\n"unsettled": [';
  yield* lines(topology.unsettled.map(open));
  yield ']\n}\n';
}

/** The pairs as vrp-lint.config.json declares them, with all that it says of declared ones already. */
export function* topologySettings({ topology, members }: Shown): Generator<string> {
  const call = calling(members);
  const count = new Map<string, number>();
  for (const { ref } of members) count.set(ref.path, (count.get(ref.path) ?? 0) + 1);
  const side = ({ path, index, name, role }: DeviceRef): string | DeclaredSide => {
    const isAlone = count.get(path) === 1;
    if (isAlone && name === undefined && !role) return path;
    const { device } = call({ path, index });
    return { file: path, ...(!isAlone && { device }), ...(role && { role }), ...(name !== undefined && { name }) };
  };
  const pairs = couples(topology).map(({ name, devices: [a, b] }): DeclaredPair => ({
    ...(name !== undefined && { name }),
    a: side(a),
    b: side(b),
  }));
  yield '{\n"pairs": [';
  yield* lines(pairs);
  yield ']\n}\n';
}

function* lines(values: readonly unknown[]): Generator<string> {
  for (const [index, value] of values.entries()) yield `${index > 0 ? ',' : ''}\n${printableJson(value)}`;
  if (values.length > 0) yield '\n';
}

export function couples({ units }: Topology): Couple[] {
  return units.filter((unit): unit is Couple => unit.devices.length === 2);
}

/** How devices are called: as the settings say, else by their own names. */
export function calling(members: readonly Member[]): Call {
  const names = new Map(members.map(({ ref, facts }) => [placeOf(ref), facts.name]));
  return (ref) => ({ file: ref.path, index: ref.index, device: ref.name ?? names.get(placeOf(ref)) ?? ref.path });
}
