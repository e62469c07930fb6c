// Protection tunnels for users of VPN instances: where they end on the other device.

import { protectVpn } from '../../grammar/views/remote-backup.ts';
import type { Statement } from '../../grammar/statement.ts';
import type { Service } from '../model/backup-service.ts';
import type { Device, Owner } from '../model/device.ts';
import type { Pair } from './pair.ts';
import { partners } from './partners.ts';

export interface VpnTunnel {
  readonly service: Service;
  readonly other: Device;
  readonly line: Statement<{ vpnInstance: string; peer: string }>;
  /** The interface of the other device that has the address, best one in the VPN instance. */
  readonly owner: Owner | undefined;
  /** A loopback of the other device in the VPN instance. */
  readonly loopback: Owner | undefined;
  /** Whether any end of such tunnels can be seen: an excerpt may leave all of them out. */
  readonly isSeen: boolean;
}

export function vpnTunnelsOf(pair: Pair): VpnTunnel[] {
  return partners(pair).flatMap(({ here, there }) => {
    const other = there.device;
    const back = there.section.all(protectVpn).some(({ fields }) => here.device.ownersOf(fields.peer).length > 0);
    const lines = here.section.all(protectVpn).filter(({ problems }) => problems.length === 0);
    return lines.map((line): VpnTunnel => {
      const { vpnInstance, peer } = line.fields;
      const owners = other.ownersOf(peer);
      const inside = owners.filter((each) => each.interface.vpn === vpnInstance);
      const owner = inside.find((each) => each.interface.isLoopback) ?? inside[0] ?? owners[0];
      const loopback = loopbackIn(vpnInstance, other);
      return {
        service: here,
        other,
        line,
        owner,
        loopback,
        isSeen: back || owner !== undefined || loopback !== undefined,
      };
    });
  });
}

function loopbackIn(vpn: string, device: Device): Owner | undefined {
  const loopback = device.interfaces.find((each) => each.isLoopback && each.vpn === vpn);
  const address = loopback?.addresses.find(({ family }) => family === 4);
  return loopback && address && { interface: loopback, address };
}
