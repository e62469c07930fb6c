// The pairs of a fleet as a table for people.

import type { OpenEnd } from '../fleet/open-ends.ts';
import { counted } from './numbers.ts';
import type { Paint } from './paint.ts';
import { printable, printableLine, printablePath } from './printable.ts';
import { calling, couples, type Call, type Shown } from './topology.ts';
import { widthOf } from './width.ts';

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
