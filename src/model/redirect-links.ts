// The interfaces that users of a backup service are redirected over: their addresses are of backup, as those of VRRP are.

import type { Branch } from '../../grammar/nodes.ts';
import type { Statement } from '../../grammar/statement.ts';
import { protectRedirect } from '../../grammar/views/remote-backup.ts';
import { isOfAddresses } from './backup-lines.ts';
import type { Device } from './device.ts';
import { remember } from './remember.ts';

/** Whether the line gives an address to such an interface. */
export function isAddressOfLink(device: Device, { parent, command }: Statement): boolean {
  const [head = '', object] = command.usage.split(' ');
  return object === 'address' && isOfAddresses(head) && linksOf(device).has(parent);
}

const linksOf = remember((device: Device): ReadonlySet<Branch> => {
  const lines = device.services.flatMap(({ section }) => section.all(protectRedirect));
  return new Set(lines.flatMap(({ fields }) => device.interface(fields.interface)?.section.openings ?? []));
});
