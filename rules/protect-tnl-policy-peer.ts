// A tunnel of public users carries them to the other device, so it ends there.

import { protectTunnelPolicy } from '../grammar/views/remote-backup.ts';
import { misledTunnels } from '../src/lint/misled-tunnels.ts';
import { pairRule } from '../src/lint/rule.ts';

export default pairRule({
  id: 'protect-tnl-policy-peer',
  severity: 'warning',
  summary: 'A protection tunnel by tunnel policy ends at an address of the other device.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: protection path in tunnel mode',
  check: (pair) =>
    misledTunnels(pair, {
      command: protectTunnelPolicy,
      called: 'protection tunnel',
      leadTo: (address, { policy }) => `protect tnl-policy ${policy} peer-ip ${address}`,
    }),
});
