// A tunnel for VPN users ends where the other device is in that VPN: at a loopback bound to the VPN instance.

import { protectVpn } from '../grammar/views/remote-backup.ts';
import type { Statement } from '../grammar/statement.ts';
import { pairRule, type Problem, type Skip } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Service } from '../src/model/backup-service.ts';
import type { Device, Owner } from '../src/model/device.ts';
import { spot } from '../src/model/place.ts';
import { partners } from '../src/pair/partners.ts';

export default pairRule({
  id: 'protect-vpn-peer-is-vpn-loopback',
  severity: 'error',
  summary: 'A protection tunnel for VPN users ends at a loopback of the other device that is in their VPN instance.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: protection path for VPN users',
  *check(pair) {
    for (const { here, there } of partners(pair))
      for (const line of here.section.all(protectVpn)) if (line.problems.length === 0) yield* judged(here, there, line);
  },
});

type Tunnel = Statement<{ vpnInstance: string; peer: string }>;

function* judged(service: Service, counterpart: Service, line: Tunnel): Generator<Problem | Skip> {
  const other = counterpart.device;
  const { vpnInstance: vpn, peer } = line.fields;
  const owners = other.ownersOf(peer);
  const inside = owners.filter((owner) => owner.interface.vpn === vpn);
  if (inside.some((owner) => owner.interface.isLoopback)) return;
  const right = loopbackIn(vpn, other);
  const [owner] = inside.length > 0 ? inside : owners;
  if (!owner && !right && !seesBack(counterpart, service.device)) {
    yield { skip: `backup service ${service.name}: no loopback of ${other.name} in VPN instance ${vpn} can be seen` };
    return;
  }
  const where = owner && `${owner.interface.name} of ${other.name}`;
  const what = !owner
    ? `which ${other.name} does not have`
    : inside.length > 0
      ? `the address of ${where}, which is no loopback`
      : `the address of ${where}, which is not in that VPN instance`;
  yield {
    about: service,
    at: spot(line, 'peer'),
    // An address that cannot be seen is weak evidence, and so is one on another interface of the right VPN instance.
    ...(inside.length === 0 && owner ? {} : { severity: 'warning' }),
    message: `the tunnel for users of VPN instance ${vpn} ends at ${peer}, ${what}`,
    related: [
      ...(owner ? [{ at: owner.address.line, message: `${peer} on ${other.name}` }] : []),
      ...(right ? [{ at: right.address.line, message: `in VPN instance ${vpn} on ${other.name}` }] : []),
    ],
    actual: peer,
    ...remedy(service, vpn, owner, right),
  };
}

function loopbackIn(vpn: string, device: Device): Owner | undefined {
  const loopback = device.interfaces.find((each) => each.isLoopback && each.vpn === vpn);
  const address = loopback?.addresses.find(({ family }) => family === 4);
  return loopback && address && { interface: loopback, address };
}

/** Whether the tunnels back lead to addresses that can be seen: then the configurations are whole. */
function seesBack(counterpart: Service, device: Device): boolean {
  return counterpart.section.all(protectVpn).some(({ fields }) => device.ownersOf(fields.peer).length > 0);
}

function remedy(service: Service, vpn: string, owner: Owner | undefined, right: Owner | undefined) {
  if (right) {
    const { address } = right.address;
    return { expected: address, fixes: [typeIn(service, `protect ip-vpn-instance ${vpn} peer-ip ${address}`)] };
  }
  if (!owner?.interface.isLoopback || owner.interface.vpn !== undefined) return {};
  const { address, length } = owner.address;
  // Binding takes the address away.
  const commands = [`ip binding vpn-instance ${vpn}`, `ip address ${address} ${length}`];
  return { fixes: [typeIn(owner.interface, ...commands)] };
}
