// A device as its configuration describes it: the objects that rules speak of.

import type { Device as Tree } from '../../grammar/ast.ts';
import type { UnknownStatement } from '../../grammar/nodes.ts';
import type { Source } from '../../grammar/source.ts';
import type { Statement } from '../../grammar/statement.ts';
import { hotBackup } from '../../grammar/views/remote-backup.ts';
import { sysname } from '../../grammar/views/system.ts';
import { profilesOf, type Profile } from './backup-profile.ts';
import { servicesOf, type Service } from './backup-service.ts';
import { instanceGroupsOf, instancesOf, locationsOf, type Instance, type InstanceGroup, type Location } from './cgn.ts';
import { eTrunksOf, type ETrunk } from './e-trunk.ts';
import { groupBy } from './group-by.ts';
import { interfacesOf, type Interface, type InterfaceAddress } from './interface.ts';
import type { Described, Setting } from './object.ts';
import type { Place } from './place.ts';
import { poolGroupsOf, poolsOf, type Pool, type PoolGroup } from './pool.ts';
import { pools6Of, prefixesOf, type Pool6, type Prefix } from './pool6.ts';
import { routingOf, type Routing } from './routing.ts';
import { Section } from './section.ts';
import { serverGroupsOf, type ServerGroup } from './server-group.ts';
import { findStrays } from './strays.ts';
import { groupsOf, type Group } from './vrrp.ts';
import type { Family } from './vrrp-commands.ts';

/** An interface and the line that gives it an address. */
export interface Owner {
  readonly interface: Interface;
  readonly address: InterfaceAddress;
}

/** Which of the two devices of a pair is to be in charge when both run. */
export type Role = 'master' | 'backup';

export class Device implements Described {
  readonly tree: Tree;
  /** As messages call it. */
  readonly name: string;
  /** As somebody declared it. */
  readonly role: Role | undefined;
  /** The system view. */
  readonly system: Section;
  /** Lines that no view knows. */
  readonly unknown: readonly UnknownStatement[];
  /** Lines with a value that the device refuses. */
  readonly flawed: readonly Statement[];
  readonly interfaces: readonly Interface[];
  readonly groups: readonly Group[];
  readonly services: readonly Service[];
  readonly profiles: readonly Profile[];
  readonly pools: readonly Pool[];
  readonly poolGroups: readonly PoolGroup[];
  readonly pools6: readonly Pool6[];
  readonly prefixes: readonly Prefix[];
  readonly serverGroups: readonly ServerGroup[];
  readonly locations: readonly Location[];
  readonly instanceGroups: readonly InstanceGroup[];
  readonly instances: readonly Instance[];
  readonly eTrunks: readonly ETrunk[];
  readonly routing: Routing;
  readonly #interfaces: ReadonlyMap<string, Interface>;
  readonly #groups: ReadonlyMap<string, Group>;
  readonly #services: ReadonlyMap<string, Service>;
  readonly #prefixes: ReadonlyMap<string, Prefix>;
  readonly #owners: ReadonlyMap<string, readonly Owner[]>;

  // In this order: later objects refer to earlier ones.
  constructor(tree: Tree, name = nameOf(tree), role?: Role) {
    this.tree = tree;
    this.name = name;
    this.role = role;
    const strays = findStrays(tree);
    this.system = new Section([tree], strays);
    this.unknown = strays.unknown;
    this.flawed = strays.flawed;
    this.interfaces = interfacesOf(this);
    this.#interfaces = new Map(this.interfaces.map((each) => [each.name, each]));
    this.#owners = groupBy(ownersIn(this.interfaces), ({ address }) => address.address);
    this.groups = groupsOf(this);
    this.#groups = new Map(this.groups.map((each) => [`${each.family} ${each.vrid} ${each.interface.name}`, each]));
    this.services = servicesOf(this);
    this.#services = new Map(this.services.map((each) => [each.name, each]));
    this.profiles = profilesOf(this);
    this.pools = poolsOf(this);
    this.poolGroups = poolGroupsOf(this);
    this.pools6 = pools6Of(this);
    this.prefixes = prefixesOf(this);
    this.#prefixes = new Map(this.prefixes.map((each) => [each.name, each]));
    this.serverGroups = serverGroupsOf(this);
    this.locations = locationsOf(this);
    this.instanceGroups = instanceGroupsOf(this);
    this.instances = instancesOf(this);
    this.eTrunks = eTrunksOf(this);
    this.routing = routingOf(this);
  }

  // A finding may be about the device itself.
  get id(): string {
    return 'device';
  }

  get device(): Device {
    return this;
  }

  get section(): Section {
    return this.system;
  }

  get source(): Source {
    return this.tree.config.source;
  }

  /** Where findings stand that are about the device as a whole. */
  get at(): Place {
    const first = this.system.last(sysname) ?? this.system.lines[0];
    return first ?? { source: this.source, range: this.source.range(0, 0) };
  }

  get hotBackup(): Setting<boolean> {
    const line = this.system.last(hotBackup);
    return { value: line !== undefined, line };
  }

  interface(name: string): Interface | undefined {
    return this.#interfaces.get(name);
  }

  group(family: Family, vrid: number, name: string): Group | undefined {
    return this.#groups.get(`${family} ${vrid} ${name}`);
  }

  service(name: string): Service | undefined {
    return this.#services.get(name);
  }

  prefix(name: string): Prefix | undefined {
    return this.#prefixes.get(name);
  }

  /** Who has the address: several interfaces in different VPN instances, or by mistake. */
  ownersOf(address: string): readonly Owner[] {
    return this.#owners.get(address) ?? [];
  }
}

function* ownersIn(interfaces: readonly Interface[]): Generator<Owner> {
  for (const each of interfaces)
    for (const address of each.addresses) if (address.isUnique) yield { interface: each, address };
}

export function nameOf(tree: Tree): string {
  return tree.name ?? tree.config.path;
}
