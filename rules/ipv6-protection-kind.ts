// Redirection, tunnel policies and tunnels of VPN instances carry IPv4; IPv6 needs a template.

import { deviceRule } from '../src/lint/rule.ts';

export default deviceRule({
  id: 'ipv6-protection-kind',
  severity: 'warning',
  summary: 'A backup service that shares IPv6 pools is protected by an LSP or SRv6 template.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode for IPv6: kinds of protection tunnels',
  *check(device) {
    for (const service of device.services) {
      const { protections } = service;
      const shared = service.pools.find(({ kind }) => kind === 'pool6');
      const isServed = protections.some(({ kind }) => kind === 'lsp' || kind === 'srv6' || kind === 'ipv6-srv6');
      // Without any protection at all, that is what is wrong.
      if (!shared || isServed || protections.length === 0) continue;
      yield {
        about: service,
        at: shared.line,
        message: `backup service ${service.name} shares IPv6 pool ${shared.name}, but its protection carries IPv4 only`,
        related: protections.map(({ line }) => ({ at: line, message: 'carries IPv4 only' })),
      };
    }
  },
});
