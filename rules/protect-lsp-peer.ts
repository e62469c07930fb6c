// A label switched path of the template carries users to the other device, so it ends there.

import { protectLsp } from '../grammar/views/remote-backup.ts';
import { misledTunnels } from '../src/lint/misled-tunnels.ts';
import { pairRule } from '../src/lint/rule.ts';

export default pairRule({
  id: 'protect-lsp-peer',
  severity: 'warning',
  summary: 'A protection template of label switched paths ends at an address of the other device.',
  source:
    'Configuring User Information Backup in Shared IP Address Pool Mode: protection tunnel template in MPLS LSP mode',
  check: (pair) =>
    misledTunnels(pair, {
      command: protectLsp,
      called: 'protection template',
      leadTo: (address) => `protect lsp-tunnel for-all-instance peer-ip ${address}`,
    }),
});
