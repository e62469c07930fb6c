// Who owns the virtual address as the interface's own is always master: its delay and its tracking do nothing.

import { deviceRule } from '../src/lint/rule.ts';
import { usersOf } from '../src/model/group-users.ts';
import { spot } from '../src/model/place.ts';
import { nameOf, type Group } from '../src/model/vrrp.ts';
import { isMeantForMaster, ownerOf } from '../src/model/vrrp-owners.ts';

export default deviceRule({
  id: 'vrrp-vip-not-interface-address',
  severity: 'warning',
  summary: 'The virtual addresses of a VRRP group are the address of neither interface.',
  source:
    'Command reference, vrrp vrid preempt-mode timer delay: a group that waits has no master that owns the address',
  *check(device, other) {
    for (const group of device.groups) {
      for (const { address, line } of group.virtualAddresses) {
        const owner = ownerOf(group, address, other);
        if (!owner) continue;
        const here = owner.interface.device === device;
        if (here && !needsMore(group) && !isMeantForMaster(group, address, other)) continue;
        const idle = here ? effectless(group) : [];
        yield {
          about: group,
          at: spot(line, 'address'),
          message: here
            ? `virtual address ${address} of ${nameOf(group)} is the interface's own: this device is always master${group.delay.line || group.tracks.length > 0 ? ', without delay and tracking' : ''}`
            : `virtual address ${address} of ${nameOf(group)} is the interface's own on ${owner.interface.device.name}, which is always master then`,
          related: [
            { at: owner.address.line, message: `address of ${owner.interface.name}` },
            ...idle.map((at) => ({ at, message: 'no effect on the owner of the address' })),
          ],
          actual: address,
        };
      }
    }
  },
});

/** An owner that is to wait, or to give way, cannot; to one that only is master nothing is lost. */
function needsMore(group: Group): boolean {
  return effectless(group).length > 0 || usersOf(group).length > 0;
}

function effectless({ priority, delay, tracks }: Group) {
  // A delay of none is what an owner has.
  const delayed = delay.value > 0 ? delay.line : undefined;
  return [priority.line, delayed, ...tracks.map(({ line }) => line)].filter((line) => line !== undefined);
}
