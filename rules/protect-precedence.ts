// Of several kinds of tunnels one is used: who reads a shadowed line may take it for the way that traffic goes.

import { deviceRule } from '../src/lint/rule.ts';
import type { ProtectionKind } from '../src/model/backup-service.ts';

/** The smaller wins. Redirection is no tunnel, and SRv6 for IPv6 leaves IPv4 alone. */
const RANKS: Readonly<Partial<Record<ProtectionKind, number>>> = { srv6: 1, lsp: 2, 'tunnel-policy': 3, vpn: 3 };
const TITLES = { 1: 'the SRv6 template', 2: 'the LSP template' };

export default deviceRule({
  id: 'protect-precedence',
  severity: 'info',
  summary: 'A backup service has no protection tunnel that another one of it takes precedence over.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: precedence of protection tunnels',
  *check(device) {
    for (const service of device.services) {
      const ranked = service.protections.map((each) => ({ ...each, rank: RANKS[each.kind] }));
      const winner = ranked.find(({ rank }) => rank === 1) ?? ranked.find(({ rank }) => rank === 2);
      const title = winner?.rank === 1 ? TITLES[1] : TITLES[2];
      for (const { line, rank } of ranked) {
        if (!winner?.rank || !rank || rank <= winner.rank) continue;
        yield {
          about: service,
          at: line,
          message: `this protection tunnel of backup service ${service.name} is not used: ${title} takes precedence`,
          related: [{ at: winner.line, message: 'takes precedence' }],
        };
      }
    }
  },
});
