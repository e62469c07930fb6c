// Excerpts: what both devices of a pair refer to and neither shows was left out; what one of them shows, the other lacks.

import { expect, test } from 'vitest';
import { lint } from '../src/run/lint.ts';

const platform = (own: number, service = '') => `sysname R${own}
remote-backup-profile users
 service-type bras
 backup-id 1 remote-backup-service core
 vrrp-id 1 interface GigabitEthernet0/1/0
interface GigabitEthernet0/1/0
 ip address 192.0.2.${own} 24
 vrrp vrid 1 virtual-ip 192.0.2.254
 vrrp vrid 1 priority ${100 + own}
${service}`;
const judged = (service = '') =>
  lint([
    { path: 'a.cfg', text: platform(1) },
    { path: 'b.cfg', text: platform(2, service) },
  ]);
const rule = 'rbp-rbs-ref';

test('what neither device shows is skipped', () => {
  const { findings, skipped } = judged();
  expect(findings.filter((finding) => finding.rule === rule)).toEqual([]);
  expect(skipped).toContainEqual({ rule, reason: 'neither configuration shows a backup service' });
});

test('what the other device shows is missing', () => {
  const { findings } = judged('remote-backup-service core\n peer 192.0.2.1 source 192.0.2.2 port 6001\n');
  expect(findings.filter((finding) => finding.rule === rule)).toMatchObject([{ device: 'R1', severity: 'error' }]);
});
