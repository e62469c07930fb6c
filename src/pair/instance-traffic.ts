// Which packets the devices of a pair send to the instances that they back up for each other.

import type { Statement } from '../../grammar/statement.ts';
import { policyView } from '../../grammar/views/qos.ts';
import type { Acl } from '../model/acl.ts';
import { bindingsOf } from '../model/cgn-bindings.ts';
import type { Instance } from '../model/cgn.ts';
import type { Device } from '../model/device.ts';
import { listsToInstances, sendersTo } from '../model/diversions.ts';
import { differences } from './differences.ts';
import { aclRule, mismatch, rulesOf, type BodyMismatch } from './instance-bodies.ts';
import { backedUpInstances } from './instances.ts';
import { bothWays, match, type Way } from './match.ts';
import type { Pair } from './pair.ts';

/** Instances may share a list. */
export function* trafficMismatches(pair: Pair): Iterable<BodyMismatch> {
  const instances = backedUpInstances(pair, ['ds-lite']);
  if (instances.length === 0) return;
  const [ours, theirs] = [listsToInstances(pair.first), listsToInstances(pair.second)];
  const compared = new Set<Acl>();
  for (const each of instances) {
    const [own, other] = [ours.get(each.first.name) ?? [], theirs.get(each.second.name) ?? []];
    // Groups of users have names of their own on each device.
    if (own.length !== other.length || [...own, ...other].some((acl) => rulesOf(acl).includes(' user-group ')))
      continue;
    for (const { first, second } of match(own, other, [rulesOf, callOf, ({ family }) => String(family)]).both) {
      if (compared.has(first)) continue;
      compared.add(first);
      const called = `ACL ${callOf(first)} of the traffic to ds-lite instance ${each.first.name}`;
      for (const difference of differences(first.section, second.section, aclRule)) {
        yield mismatch(each, difference, called, 'acl');
      }
    }
  }
}

function callOf({ name, number }: Acl): string {
  return String(name ?? number);
}

interface Silent extends Way<Instance> {
  /** The line of a behavior that is bound to the instance all the same. */
  readonly binding: Statement | undefined;
  readonly sender: Statement;
}

/** Instances that get packets on the other device only. */
export function* silentInstances(pair: Pair): Iterable<Silent> {
  const both = backedUpInstances(pair, ['ds-lite']);
  if (both.length === 0) return;
  const known = new Map(pair.devices.map((device) => [device, trafficOf(device)]));
  for (const { here, there } of bothWays({ both, alone: [] })) {
    const [own, other] = [known.get(here.device), known.get(there.device)];
    const [sender] = other?.senders.get(there.name) ?? [];
    if (!own || !sender || own.isOpen || (own.senders.get(here.name) ?? []).length > 0) continue;
    yield { here, there, binding: own.bindings.get(here.name), sender };
  }
}

function trafficOf(device: Device) {
  const bindings = bindingsOf(device);
  const own = bindings.filter(({ kind }) => kind === 'ds-lite');
  return {
    senders: sendersTo(device),
    bindings: new Map(own.map(({ name, line }) => [name, line])),
    // No policy at all is an excerpt; a behavior that is bound to no instance may be meant for any.
    isOpen: device.system.below(policyView).length === 0 || bindings.some(({ instance }) => instance === undefined),
  };
}
