// A tunnel for VPN users ends where the other device is in that VPN: at a loopback bound to the VPN instance.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { spot } from '../src/model/place.ts';
import { withValue } from '../src/model/written.ts';
import { vpnTunnelsOf, type VpnTunnel } from '../src/pair/vpn-tunnels.ts';

export default pairRule({
  id: 'protect-vpn-peer-is-vpn-loopback',
  severity: 'error',
  summary: 'A protection tunnel for VPN users ends at a loopback of the other device that is in their VPN instance.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: protection path for VPN users',
  *check(pair) {
    for (const tunnel of vpnTunnelsOf(pair)) {
      const { service, other, line, owner, loopback, isSeen } = tunnel;
      const { vpnInstance: vpn, peer } = line.fields;
      const isInside = owner?.interface.vpn === vpn;
      if (isInside && owner.interface.isLoopback) continue;
      if (!isSeen) {
        yield {
          skip: `backup service ${service.name}: no loopback of ${other.name} in VPN instance ${vpn} can be seen`,
        };
        continue;
      }
      const fault = isInside ? 'is no loopback' : 'is not in that VPN instance';
      const what = owner
        ? `the address of ${owner.interface.name} of ${other.name}, which ${fault}`
        : `which ${other.name} does not have`;
      yield {
        about: service,
        at: spot(line, 'peer'),
        // An address that cannot be seen is weak evidence, and so is one on another interface of the right VPN instance.
        severity: owner && !isInside ? 'error' : 'warning',
        message: `the tunnel for users of VPN instance ${vpn} ends at ${peer}, ${what}`,
        related: [
          ...(owner ? [{ at: owner.address.line, message: `${peer} on ${other.name}` }] : []),
          ...(loopback ? [{ at: loopback.address.line, message: `in VPN instance ${vpn} on ${other.name}` }] : []),
        ],
        actual: peer,
        ...remedy(tunnel, vpn),
      };
    }
  },
});

function remedy({ service, line, owner, loopback }: VpnTunnel, vpn: string) {
  if (loopback) {
    const { address } = loopback.address;
    return { expected: address, fixes: [typeIn(service, withValue(line, 'peer', address))] };
  }
  if (!owner?.interface.isLoopback || owner.interface.vpn !== undefined) return {};
  const { address, length } = owner.address;
  // Binding takes the address away.
  const commands = [`ip binding vpn-instance ${vpn}`, `ip address ${address} ${length}`];
  return { fixes: [typeIn(owner.interface, ...commands)] };
}
