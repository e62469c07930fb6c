// Where protection templates of SRv6 TE Policies lead: to the other device, or astray.

import { protectIpv6Srv6, protectSrv6 } from '../../grammar/views/remote-backup.ts';
import { srv6Locator, srv6Source, srv6View } from '../../grammar/views/srv6.ts';
import type { Statement } from '../../grammar/statement.ts';
import { isInSubnet } from '../model/address.ts';
import type { Service } from '../model/backup-service.ts';
import type { Device, Owner } from '../model/device.ts';
import type { Pair } from './pair.ts';
import { partners } from './partners.ts';

interface Template {
  readonly service: Service;
  readonly other: Device;
  readonly line: Statement<{ policy: string; endpoint: string; color: number }>;
}

/** A template whose policies do not end at the other device. */
interface StrayTemplate extends Template {
  /** The interface of this very device that has the address. */
  readonly own: Owner | undefined;
  /** The line of the other device that says where its own tunnels begin, and the address there. */
  readonly home: { readonly address: string; readonly at: Statement } | undefined;
}

interface TemplateEnds {
  readonly stray: readonly StrayTemplate[];
  /** Those that cannot be judged: the excerpt shows no address that could be an end. */
  readonly unseen: readonly Template[];
}

export function templateEnds(pair: Pair): TemplateEnds {
  const stray: StrayTemplate[] = [];
  const unseen: Template[] = [];
  for (const { here, there } of partners(pair)) {
    const other = there.device;
    for (const line of [...here.section.all(protectSrv6), ...here.section.all(protectIpv6Srv6)]) {
      if (line.problems.length > 0 || endsAt(other, line.fields.endpoint)) continue;
      const [own] = here.device.ownersOf(line.fields.endpoint);
      const home = homeOf(there);
      if (own || home) stray.push({ service: here, other, line, own, home });
      else unseen.push({ service: here, other, line });
    }
  }
  return { stray, unseen };
}

/** At an address of the device, or at one of those that its locators announce. */
function endsAt(device: Device, endpoint: string): boolean {
  const views = device.system.below(srv6View);
  return (
    device.ownersOf(endpoint).length > 0 ||
    views.some((view) => view.last(srv6Source)?.fields.source === endpoint) ||
    views
      .flatMap((view) => view.all(srv6Locator))
      .some(({ fields: { prefix } }) => prefix !== undefined && isInSubnet(endpoint, prefix))
  );
}

/** Where the tunnels of the device begin, they of the other device end: at the source of SRv6, or at that of the channel. */
function homeOf({ device, channels }: Service): StrayTemplate['home'] {
  const source = device.system.below(srv6View).flatMap((view) => view.last(srv6Source) ?? [])[0];
  if (source) return { address: source.fields.source, at: source };
  const channel = channels.find(
    ({ family, source: address }) =>
      family === 6 && device.ownersOf(address).some((owner) => owner.interface.isLoopback),
  );
  return channel && { address: channel.source, at: channel.line };
}
