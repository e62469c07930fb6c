// Backup of a DHCP server and DHCP snooping exclude each other.

import type { Statement } from '../grammar/statement.ts';
import { snooping, snoopingOfDevice, snoopingOfVlan } from '../grammar/views/dhcp-snooping.ts';
import { vlan } from '../grammar/views/vlans.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { type, typeIn } from '../src/lint/typing.ts';
import type { Device } from '../src/model/device.ts';
import type { Interface } from '../src/model/interface.ts';
import type { Described } from '../src/model/object.ts';
import { coveredPools, type CoveredPool } from '../src/model/server-pools.ts';

export default deviceRule({
  id: 'dhcp-no-snooping',
  severity: 'warning',
  summary: 'Where a DHCP server is backed up, DHCP snooping is off.',
  source: 'Command remote-backup-profile (address pool view): not together with DHCP snooping',
  *check(device) {
    const [covered] = coveredPools(device);
    if (!covered) return;
    for (const line of device.system.all(snoopingOfDevice)) {
      if (!line.fields.ipv6)
        yield { ...found(device, line, covered), fixes: [type(device, 'undo dhcp snooping enable')] };
    }
    const vlans = new Map(device.system.below(vlan).map((view) => [view.header(vlan)?.fields.vlanId, view]));
    for (const [face, user] of usersOf(device)) {
      const view = vlans.get(Number(/^Vlanif(\d+)$/.exec(face.name)?.[1]));
      const inVlan = (view?.all(snoopingOfVlan) ?? []).filter(({ fields }) => !fields.ipv6);
      const onFace = face.section.all(snooping).filter(({ fields }) => !fields.ipv6);
      for (const line of inVlan) yield found(face, line, user);
      for (const line of onFace)
        yield { ...found(face, line, user), fixes: [typeIn(face, 'undo dhcp snooping enable')] };
    }
  },
});

function found(about: Described, at: Statement, { pool, profile }: CoveredPool) {
  return {
    about,
    at,
    message: `DHCP snooping is on, but profile ${profile.name} backs up the DHCP server of pool ${pool.name}`,
    related: [{ at: pool.profile ?? pool.at, message: `pool ${pool.name} is backed up` }],
  };
}

/** The interfaces where clients of covered pools are, each with one of the pools. */
function usersOf(device: Device): Map<Interface, CoveredPool> {
  const faces = new Map<Interface, CoveredPool>();
  for (const covered of coveredPools(device)) {
    for (const { interface: name } of covered.profile.groups) {
      const face = device.interface(name);
      if (face && !faces.has(face)) faces.set(face, covered);
    }
  }
  return faces;
}
