// Groups of DHCP servers that remote pools ask for addresses.

import type { Statement } from '../../grammar/statement.ts';
import { serverGroup, serverOfGroup } from '../../grammar/views/dhcp.ts';
import type { Device } from './device.ts';
import type { Described } from './object.ts';

export interface ServerGroup extends Described {
  readonly name: string;
  /** The line that ties it to a backup service. */
  readonly service: Statement<{ service?: string }> | undefined;
  readonly servers: readonly Statement<{ server: string }>[];
}

export function serverGroupsOf(device: Device): ServerGroup[] {
  return device.system.below(serverGroup).flatMap((section) => {
    const openings = section.headers(serverGroup);
    const [at] = openings;
    if (!at) return [];
    const { group: name } = at.fields;
    const service = openings.findLast(({ fields }) => fields.service !== undefined);
    return [
      { id: `dhcp-server-group:${name}`, device, at, section, name, service, servers: section.all(serverOfGroup) },
    ];
  });
}
