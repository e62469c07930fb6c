// Who the settings say is master, held against who is by VRRP. Not a rule of the vendor: the network's owners made it.

import { pairRule, type Typing } from '../lint/rule.ts';
import { typeIn } from '../lint/typing.ts';
import type { Device } from '../model/device.ts';
import { placeOf } from '../model/object.ts';
import { nameOf, type Group } from '../model/vrrp.ts';
import type { Pair } from '../pair/pair.ts';

const STEP = 20;
const HIGHEST = 254;
const LOWEST = 1;

/** A group on the device that is to be master, and on the other one. */
interface Common {
  readonly own: Group;
  readonly other: Group;
}

export const declaredRole = pairRule({
  id: 'declared-role',
  severity: 'warning',
  summary: 'The device that the settings declare master has the higher VRRP priority in a group at least.',
  source: 'the settings of vrp-lint: a role in pairs',
  *check(pair) {
    const master = masterOf(pair);
    const groups = master ? commonGroups(pair, master) : [];
    const [first] = groups;
    // Each device is master of some groups where they share the load: then no role is wrong.
    if (!master || !first || !groups.every(({ own, other }) => own.priority.value < other.priority.value)) return;
    const { own, other } = first;
    const rest = groups.length > 1 ? `; so it is in all ${groups.length} groups that the two have in common` : '';
    yield {
      about: own,
      at: placeOf(own.priority, own),
      message: `${master.name} is master by the settings, but ${nameOf(own)} has ${said(own)} here and ${said(other)} on ${other.device.name}${rest}`,
      related: [{ at: placeOf(other.priority, other), message: `${said(other)} on ${other.device.name}` }],
      expected: `more than ${other.priority.value}`,
      actual: own.priority.value,
      fixes: fixesFor(groups),
    };
  },
});

export const declaredRolePage = {
  id: declaredRole.id,
  summary: declaredRole.summary,
  why: 'Who plans work on a pair relies on what is written down, and the traffic runs over the other device.',
  do: 'Give the device the higher priority in its groups, or correct the role in the settings.',
  examples: [],
};

/** That the one is backup says that the other is master. */
function masterOf({ devices: [one, other] }: Pair): Device | undefined {
  if (one.role === 'master' || other.role === 'backup') return one;
  return other.role === 'master' || one.role === 'backup' ? other : undefined;
}

function commonGroups({ groups }: Pair, master: Device): Common[] {
  return groups.both
    .filter(({ first, second }) => decides(first) && decides(second))
    .map(({ first, second }) =>
      first.device === master ? { own: first, other: second } : { own: second, other: first },
    );
}

/** A group bound to a management group takes its state. */
function decides({ follows, member }: Group): boolean {
  return !follows && !member;
}

function said({ priority: { value, line }, isOwner }: Group): string {
  if (isOwner) return `priority ${value}, the address being its own,`;
  return line ? `priority ${value}` : `the default priority ${value}`;
}

/** On the master, or on the other one; a device that owns the address of a group cannot be outdone by any number. */
function fixesFor(groups: readonly Common[]): Typing[] {
  if (groups.some(({ other }) => other.isOwner)) return [];
  const isRoomAbove = groups.every(({ other }) => other.priority.value < HIGHEST);
  const isRoomBelow = groups.every(({ own }) => own.priority.value > LOWEST);
  return [
    ...(isRoomAbove ? typed(groups, ({ own, other }) => [own, Math.min(other.priority.value + STEP, HIGHEST)]) : []),
    ...(isRoomBelow ? typed(groups, ({ own, other }) => [other, Math.max(own.priority.value - STEP, LOWEST)]) : []),
  ];
}

function typed(groups: readonly Common[], change: (common: Common) => readonly [Group, number]): Typing[] {
  const changes = groups.map((common) => {
    const [group, priority] = change(common);
    return typeIn(group, `${group.family} vrid ${group.vrid} priority ${priority}`);
  });
  const [first] = changes;
  return first ? [{ device: first.device, commands: changes.flatMap(({ commands }) => commands) }] : [];
}
