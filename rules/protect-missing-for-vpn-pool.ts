// Redirection and tunnel policies serve public users only; users of a VPN instance need a way of their own, or a template.

import { protectVpn } from '../grammar/views/remote-backup.ts';
import { deviceRule, type Problem } from '../src/lint/rule.ts';
import { boundPoolsOf, type BoundPool } from '../src/model/bound-pools.ts';
import { groupBy } from '../src/model/group-by.ts';

export default deviceRule({
  id: 'protect-missing-for-vpn-pool',
  severity: 'warning',
  summary: 'A backup service that shares a pool of a VPN instance has a protection path for its users.',
  source: 'Inferred from Configuring User Information Backup in Shared IP Address Pool Mode: what each path serves',
  *check(device) {
    const inVpns = boundPoolsOf(device).filter(({ vpn }) => vpn);
    for (const service of groupBy(inVpns, (bound) => bound.service).values()) {
      // One finding for each VPN instance, however many pools it has.
      for (const [vpn, [first]] of groupBy(service, (bound) => bound.vpn?.fields.vpnInstance))
        if (vpn !== undefined && first) yield* judged(first, vpn);
    }
  },
});

function* judged({ service, binding, pool, vpn: line }: BoundPool, vpn: string): Generator<Problem> {
  const { protections } = service;
  const isTemplate = protections.some(({ kind }) => kind === 'lsp' || kind === 'srv6' || kind === 'ipv6-srv6');
  const isServed = service.section.all(protectVpn).some(({ fields }) => fields.vpnInstance === vpn);
  // Without any path at all, that is what is wrong.
  if (isTemplate || isServed || protections.length === 0) return;
  yield {
    about: service,
    at: binding.line,
    message: `backup service ${service.name} has no protection path for VPN instance ${vpn}, which pool ${pool.name} serves`,
    related: [
      ...(line ? [{ at: line, message: `pool ${pool.name} is for VPN instance ${vpn}` }] : []),
      ...protections.map((each) => ({ at: each.line, message: 'serves other users' })),
    ],
    expected: `protect ip-vpn-instance ${vpn}`,
  };
}
