// Which VLANs a device defines, and which of them its ports carry.

import type { Statement } from '../../grammar/statement.ts';
import * as chapter from '../../grammar/views/vlans.ts';
import type { Device } from './device.ts';
import { remember } from './remember.ts';
import type { Section } from './section.ts';

interface Vlans {
  readonly defined: ReadonlySet<number>;
  /** By VLAN a line that carries it. */
  readonly carried: ReadonlyMap<number, Statement>;
  /** A switched port, whatever it carries: where none shows, nothing can be said. */
  readonly port: Statement | undefined;
}

const HIGHEST = 4094;

export const vlansOf = remember(({ system }: Device): Vlans => {
  const carried = new Map<number, Statement>();
  let port: Statement | undefined;
  const carry = (line: Statement, vlans: Iterable<number>) => {
    for (const vlan of vlans) if (!carried.has(vlan)) carried.set(vlan, line);
  };
  const visit = (section: Section) => {
    const ids = section.openings.flatMap((line) => vlansIn(line));
    for (const line of section.lines) {
      const head = line.words[0]?.text ?? '';
      const isPort = /^port/i.test(head);
      if (isPort) port ??= line;
      // A super-VLAN has no ports of its own: those of its sub-VLANs carry it.
      const isOfView = isPort || /^access-vlan$/i.test(head);
      carry(line, isOfView && ids.length > 0 ? ids : vlansIn(line));
    }
    section.views.forEach(visit);
  };
  // The VLAN interface itself carries nothing.
  system.views.filter(({ openings }) => !openings.some(isVlanif)).forEach(visit);
  return { defined: definedIn(system), carried, port };
});

function definedIn(system: Section): Set<number> {
  const lists = [...system.all(chapter.vlanBatch), ...system.all(chapter.vlansTogether)].flatMap(
    ({ fields }) => fields.vlans,
  );
  const ranges = system.all(chapter.vlanRange).map(({ fields }) => ({ from: fields.vlanId, to: fields.lastVlanId }));
  const single = system.all(chapter.vlan).map(({ fields }) => fields.vlanId);
  // VLAN 1 exists always.
  return new Set([1, ...single, ...[...lists, ...ranges].flatMap(({ from, to }) => upTo(from, to))]);
}

/** All VLANs that a line names behind a word for them, whatever command it is: ports carry them in many ways. */
function vlansIn(line: Statement): number[] {
  const words = line.words.map(({ text }) => text.toLowerCase());
  const at = words.findIndex((word) => /(^|-)vlan(-id)?$|vid$/.test(word));
  if (at < 0) return [];
  return words.slice(at + 1).flatMap((word, index, rest) => {
    if (word === 'all') return upTo(1, HIGHEST);
    if (!/^\d+$/.test(word)) return [];
    return rest[index - 1] === 'to' ? upTo(Number(rest[index - 2]), Number(word)) : [Number(word)];
  });
}

function isVlanif(line: Statement): boolean {
  return line.words.some(({ text }) => /^vlanif/i.test(text));
}

function upTo(from: number, to: number): number[] {
  const last = Math.min(to, HIGHEST);
  return from >= 1 && from <= last ? Array.from({ length: last - from + 1 }, (_, index) => from + index) : [];
}
