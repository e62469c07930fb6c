// Where protection tunnels lead: to an address of the other device, or astray.

import type { Command } from '../../grammar/fields.ts';
import type { Statement } from '../../grammar/statement.ts';
import { lsrId } from '../../grammar/views/mpls.ts';
import { protectLsp, protectTunnelPolicy } from '../../grammar/views/remote-backup.ts';
import type { Channel, Service } from '../model/backup-service.ts';
import type { Device } from '../model/device.ts';
import type { Pair } from './pair.ts';
import { partners } from './partners.ts';

interface End<F> {
  readonly service: Service;
  readonly other: Device;
  readonly line: Statement<F>;
}

/** A tunnel that leads to no address of the other device. */
interface Stray<F> extends End<F> {
  /** The line that gives the address to an interface of this very device. */
  readonly own: Statement | undefined;
  /** The channel of the other device, when its source is an address where the tunnel could end. */
  readonly home: Channel | undefined;
}

interface Ends<F> {
  readonly stray: readonly Stray<F>[];
  /** Those that cannot be judged: the excerpts leave such addresses out. */
  readonly unseen: readonly End<F>[];
}

export function endsOf<F extends { peer: string }>(pair: Pair, command: Command<F>): Ends<F> {
  const stray: Stray<F>[] = [];
  const unseen: End<F>[] = [];
  for (const { here, there } of partners(pair)) {
    for (const line of here.section.all(command)) {
      const { peer } = line.fields;
      if (line.problems.length > 0 || has(there.device, peer)) continue;
      const end = { service: here, other: there.device, line };
      const own = here.device.ownersOf(peer)[0]?.address.line;
      if (!own && !showsEnds(there, here.device)) unseen.push(end);
      else stray.push({ ...end, own, home: there.channels.find(({ source }) => isLoopbackOf(there.device, source)) });
    }
  }
  return { stray, unseen };
}

/** As the address of an interface, or as the one that stands for the device in label switched paths. */
function has(device: Device, address: string): boolean {
  return device.ownersOf(address).length > 0 || device.system.last(lsrId)?.fields.lsrId === address;
}

/** Whether the tunnels back lead to addresses that can be seen: then the configurations are whole. */
function showsEnds(service: Service, other: Device): boolean {
  const lines = [...service.section.all(protectTunnelPolicy), ...service.section.all(protectLsp)];
  return lines.some(({ fields }) => other.ownersOf(fields.peer).length > 0);
}

function isLoopbackOf(device: Device, address: string): boolean {
  return !address.includes(':') && device.ownersOf(address).some((owner) => owner.interface.isLoopback);
}
