// Keys of lines that somebody mistyped: no field of a report shows them.

import { expect, test } from 'vitest';
import { lint, parse } from '../src/index.ts';
import { inFormat } from './support/formats.ts';

const KEY = 'Hunter2';
const device = (own: number, peer: number) => `sysname R${own}
interface LoopBack0
 ip address 10.255.0.${own} 32
remote-backup-service core
 peer 10.255.0.${peer} source 10.255.0.${own} port 6000
`;

test.each([
  ['a mode misspelt', 'interface GigabitEthernet0/1/0', `vrrp vrid 7 authetication-mode ${KEY}`],
  ['two words misspelt', 'interface GigabitEthernet0/1/0', `vrrp vrid 7 autentication-mode siple ${KEY}`],
  ['letters turned round', 'interface GigabitEthernet0/1/0', `vrrp vrid 7 authenticatino-mode ${KEY}`],
  [
    'the key of a channel',
    'service-location 1',
    `remote-backup interface Vlanif1 peer 10.0.0.2 autentication-ky ${KEY}`,
  ],
  ['a cipher of a pool', 'ip pool q bas local', `option 43 cippher ${KEY}`],
  ['behind a whole line', 'remote-backup-service x', `peer 10.255.0.2 source 10.255.0.1 port 6000 ${KEY}`],
  ['in the place of an address', 'service-location 1', `remote-backup interface Vlanif1 peer ${KEY}`],
  ['a cipher as the name of a view', `remote-backup-profile $1a$${KEY}$`, 'backup-id 9 remote-backup-service nowhere'],
])('%s', (_, view, line) => {
  const report = lint([
    { path: 'a.cfg', text: `${device(1, 2)}${view}\n ${line}\n` },
    { path: 'b.cfg', text: device(2, 1) },
  ]);
  expect(report.findings.length).toBeGreaterThan(0);
  expect(JSON.stringify(report)).not.toContain(KEY);
});

test.each(['x', 'passw', 'key', '://u:'])('a word of megabytes is no trouble: %s', (part) => {
  const text = `${device(1, 2)}remote-backup-profile p\n servce-type ${part.repeat(1_000_000 / part.length)}\n`;
  expect(lint([{ path: 'a.cfg', text }]).findings.length).toBeGreaterThan(0);
});

test('short words, numbers and the name of the device stay readable, even if they are keys as well', () => {
  const keys = ['core', 'offi', '6001', 'the', 'R1'].map((key) => ` local-user u${key} password cipher ${key}\n`);
  const text = (own: number, peer: number) => device(own, peer).replace('core', 'service');
  const report = lint([
    { path: 'a.cfg', text: `${text(1, 2)}aaa\n${keys.join('')}` },
    { path: 'b.cfg', text: text(2, 1).replace('6000', '6001') },
  ]);
  expect(report.findings.map(({ message }) => message)).toContain('service service has port 6000, but 6001 on R2');
});

test('a keyword stays readable in the lines of a report, even if it is a key as well', () => {
  const sources = [
    { path: 'a.cfg', text: `${device(1, 2)}aaa\n local-user u password cipher remote-backup-service\n` },
    { path: 'b.cfg', text: device(2, 1).replace('6000', '6001') },
  ];
  expect(inFormat('text', lint(sources), sources.map(parse))).toContain('│ remote-backup-service core\n');
});
