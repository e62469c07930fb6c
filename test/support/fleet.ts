// Fleets for tests: small devices with a backup service and a VRRP group, and the pairs found among them.

import { parse } from '../../grammar/index.ts';
import { factsOf } from '../../src/fleet/digest.ts';
import { discover, type Topology } from '../../src/fleet/discover.ts';
import type { Member } from '../../src/fleet/fleet.ts';
import type { Unit } from '../../src/fleet/unit.ts';

/** What a small device says; the numbers are the last parts of its addresses. */
export interface Small {
  readonly name: string;
  /** Its backup services: own address and the other's. */
  readonly services?: readonly (readonly [string, string])[];
  /** Its VRRP groups: own address and the virtual one, in subnets of 24 bits. */
  readonly groups?: readonly (readonly [string, string])[];
  /** Further addresses. */
  readonly addresses?: readonly string[];
}

export function small({ name, services = [], groups = [], addresses = [] }: Small): string {
  const own = new Set([...services.map(([source]) => source), ...addresses]);
  return [
    `sysname ${name}`,
    ...[...own].flatMap((address, index) => [`interface LoopBack${index}`, ` ip address ${address} 32`]),
    ...groups.flatMap(([address, virtual], index) => [
      `interface GigabitEthernet0/1/${index}`,
      ` ip address ${address} 24`,
      ` vrrp vrid ${index + 1} virtual-ip ${virtual}`,
    ]),
    ...services.flatMap(([source, peer], index) => [
      `remote-backup-service s${index}`,
      ` peer ${peer} source ${source} port 7000`,
    ]),
    '',
  ].join('\n');
}

export function membersOf(files: Readonly<Record<string, string>>): Member[] {
  return Object.entries(files).flatMap(([path, text]) =>
    factsOf(parse({ path, text }), []).devices.map((facts, index) => ({ ref: { path, index }, facts })),
  );
}

/** The pairs as `a.cfg b.cfg`, each in order, and all in order. */
export function pairsIn({ units }: Pick<Topology, 'units'>): string[] {
  return units
    .filter(({ devices }) => devices.length === 2)
    .map(({ devices }) =>
      devices
        .map(({ path }) => path)
        .sort()
        .join(' '),
    )
    .sort();
}

export function found(files: Readonly<Record<string, Small>>, declared: readonly Unit[] = []): Topology {
  const texts = Object.entries(files).map(([path, device]) => [path, small(device)] as const);
  return discover(membersOf(Object.fromEntries(texts)), declared);
}

export function reasonFor(path: string, { leftOver }: Topology): string {
  return leftOver.find(({ ref }) => ref.path === path)?.reason ?? '';
}
