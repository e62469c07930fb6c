// What a finding says to type is the line as it is written, with what is wrong in it replaced.

import { expect, test } from 'vitest';
import { lint } from '../src/index.ts';

const service = (own: number, other: number, ...more: string[]) =>
  [`remote-backup-service core`, ` peer 10.0.0.${other} source 10.0.0.${own} port 6001`, ...more].join('\n');

/** What the findings of a rule say to type on a device. */
function typed(rule: string, a: string, b: string): (readonly string[])[] {
  const { findings } = lint([
    { path: 'a.cfg', text: `sysname A\n${a}\n` },
    { path: 'b.cfg', text: `sysname B\n${b}\n` },
  ]);
  return findings.filter((each) => each.rule === rule).flatMap(({ fixes }) => fixes?.map((fix) => fix.commands) ?? []);
}

test('a value of several words is shown as the line writes it, and the line is typed as it stands', () => {
  const profile = 'remote-backup-profile users\n service-type bras\n backup-id 10 remote-backup-service core';
  const port = ' NAS logic-port  GigabitEthernet 0/1/0';
  expect(typed('nas-params-match', `${service(1, 2)}\n${profile}`, `${service(2, 1)}\n${profile}\n${port}`)).toEqual([
    ['remote-backup-profile users', ' NAS logic-port GigabitEthernet 0/1/0'],
  ]);
});

test('one value of a line is replaced, and the others stay', () => {
  const template = ' Protect SRv6 Tunnel-Policy Guard Endpoint 2001:db8::9 Color 5';
  const b = 'segment-routing ipv6\n encapsulation source-address 2001:db8::2\n';
  expect(typed('protect-srv6-endpoint', service(1, 2, template), `${b}${service(2, 1)}`)).toEqual([
    ['remote-backup-service core', ' Protect SRv6 Tunnel-Policy Guard Endpoint 2001:db8::2 Color 5'],
  ]);
});

test('a tunnel for VPN users keeps its interface', () => {
  const vpn = 'ip vpn-instance red\ninterface LoopBack7\n ip binding vpn-instance red\n ip address 10.7.0.2 32\n';
  const other = `${vpn}interface LoopBack8\n ip address 10.8.0.2 32`;
  const line = ' protect ip-vpn-instance red peer-ip 10.8.0.2 interface Tunnel7';
  expect(typed('protect-vpn-peer-is-vpn-loopback', service(1, 2, line), `${service(2, 1)}\n${other}`)).toEqual([
    ['remote-backup-service core', ' protect ip-vpn-instance red peer-ip 10.7.0.2 interface Tunnel7'],
  ]);
});

test.each([
  ['route-policy costs permit node 10\n', [['ospf 1', ' import-route unr route-policy costs']]],
  ['', []],
])('a line with a route policy is typed only where that exists: %j', (policy, fixes) => {
  const pool = (mode: string) => `ip pool homes bas local${mode}\n gateway 100.64.0.1 20`;
  const a = `${pool('')}\n${service(1, 2, ' ip-pool homes')}\nospf 1\n import-route unr route-policy costs`;
  const b = `${pool(' rui-slave')}\n${service(2, 1, ' ip-pool homes')}\n${policy}ospf 1\n area 0`;
  expect(typed('user-routes-advertised-both', a, b)).toEqual(fixes);
});

test('what the other device has is not called otherwise here', () => {
  const nat = (acl: number) => `acl number ${acl}
 rule 5 permit ip
service-location 1
 remote-backup interface GigabitEthernet0/1/1 peer 192.0.2.9
service-instance-group users
 service-location 1
nat instance users id 1
 service-instance-group users
 nat outbound 3001 address-group public`;
  const { findings } = lint([
    { path: 'a.cfg', text: `sysname A\n${service(1, 2)}\n${nat(3002)}\n` },
    { path: 'b.cfg', text: `sysname B\n${service(2, 1)}\n${nat(3001)}\n` },
  ]);
  const found = findings.filter(({ rule }) => rule === 'acl-ref-of-outbound');
  expect(found.map(({ message, fixes = [] }) => [message.includes('did you mean'), fixes])).toEqual([[false, []]]);
});

test('nothing is typed that takes the addresses of an interface away', () => {
  const face = (own: number, more = '') =>
    `ip vpn-instance red\ninterface Vlanif7\n${more} ip address 192.0.2.${own} 24\n vrrp vrid 7 virtual-ip 192.0.2.9`;
  const [a, b] = [face(1, ' ip binding vpn-instance red\n'), face(2)].map((text) => `${service(1, 2)}\n${text}`);
  const { findings } = lint([
    { path: 'a.cfg', text: `sysname A\n${a}\n` },
    {
      path: 'b.cfg',
      text: `sysname B\n${b}\n`.replace('peer 10.0.0.2 source 10.0.0.1', 'peer 10.0.0.1 source 10.0.0.2'),
    },
  ]);
  const found = findings.filter(({ rule }) => rule === 'vrrp-interface-vpn-match');
  expect(found.map(({ fixes = [] }) => fixes)).toEqual([[]]);
});

test.each([
  ['primary', '', 50, 'rui-slave', 10],
  ['primary', '', 5, 'rui-slave', 4],
  ['secondary', ' rui-slave', 10, '', 20],
])('a %s pool without a cost gets one that suits the other device', (_, mode, metric, otherMode, expected) => {
  const pool = (more: string) => `ip pool homes bas local ${more}\n gateway 192.0.2.1 24`;
  const ospf = 'ospf 1\n default cost inherit-metric\n import-route unr';
  const a = [pool(mode), service(1, 2, ' ip-pool homes'), ospf].join('\n');
  const b = [pool(otherMode), service(2, 1, ` ip-pool homes metric ${metric}`), ospf].join('\n');
  expect(typed('shared-pool-route-control', a, b)).toEqual([
    ['remote-backup-service core', ` ip-pool homes metric ${expected}`],
  ]);
});
