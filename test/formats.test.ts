// Every format of one and the same pair, word by word, and of lines with keys in them.
// `UPDATE=1 npm test` writes what was seen; look at the difference before you commit it.

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../grammar/index.ts';
import { lint } from '../src/index.ts';
import type { Report } from '../src/lint/report.ts';
import { FORMAT_USES } from '../src/report/format-names.ts';
import { FORMATS, inFormat } from './support/formats.ts';
import { haveSchemas, readXml, wrongInSarif } from './support/schemas.ts';
import { secrets } from './support/secrets.ts';

if (!haveSchemas) console.log('skipped: the public schemas of SARIF, JUnit and Checkstyle, which are not present');

const update = process.env['UPDATE'] !== undefined;
const folder = 'fixtures/example';

function example(): Report {
  const sources = ['device-a.cfg', 'device-b.cfg'].map((path) => ({
    path,
    text: readFileSync(`${folder}/${path}`, 'utf8'),
  }));
  // No release changes what is expected.
  return { ...lint(sources), tool: { name: 'vrp-lint', version: '1.2.3' } };
}

describe('the example', () => {
  // The text format is what `expected.txt` shows.
  test.each(FORMATS.filter((format) => format !== 'text'))('as %s', (format) => {
    const seen = inFormat(format, example());
    const path = `${folder}/expected.${format}`;
    if (update) writeFileSync(path, seen);
    expect(readFileSync(path, 'utf8')).toBe(seen);
  });

  test.skipIf(!haveSchemas)('follows the public schemas', () => {
    expect(wrongInSarif(inFormat('sarif', example()))).toEqual([]);
    readXml(inFormat('junit', example()), 'junit-10.xsd').dispose();
    readXml(inFormat('checkstyle', example()), 'checkstyle-report-1.0.0.xsd').dispose();
  });

  test.skipIf(!haveSchemas)('the schemas do refuse something', () => {
    expect(wrongInSarif('{"version":"2.1.0","runs":[{}]}')).not.toEqual([]);
    expect(() => readXml('<testsuites><x/></testsuites>', 'junit-10.xsd')).toThrow();
    expect(() => readXml('<checkstyle><x/></checkstyle>', 'checkstyle-report-1.0.0.xsd')).toThrow();
  });
});

test('editors find each finding in the lines of unix, and nothing else', () => {
  const pattern = /^(.+?):(\d+):(\d+): (error|warning|info): (.*) \[(.+)\]$/gm;
  const read = [...inFormat('unix', example()).matchAll(pattern)].map((match) => match.slice(1, 5).join(' '));
  expect(read).toEqual(['device-a.cfg 9 12 error', 'device-b.cfg 18 2 warning']);
});

test('every format says in a line what it is for', () => {
  expect(Object.keys(FORMAT_USES)).toEqual([...FORMATS]);
  for (const use of Object.values(FORMAT_USES)) expect(use).toMatch(/^[^\n]{10,90}$/);
});

describe('secrets', () => {
  const KEY = 'Hunter2';
  const device = (own: number, peer: number) => `sysname R${own}
interface LoopBack0
 ip address 10.255.0.${own} 32
remote-backup-service core
 peer 10.255.0.${peer} source 10.255.0.${own} port 6000
interface GigabitEthernet0/1/0
 vrrp vrid 7 authetication-mode ${KEY}
 vrrp vrid 8 virtual-ip 10.0.0.9
 vrrp vrid 8 authentication-mode md5 ${own}${KEY}
service-location 1
 remote-backup interface Vlanif1 peer 10.0.0.2 autentication-ky ${KEY}
remote-backup-profile $1a$${KEY}$
 backup-id ${own} remote-backup-service nowhere
`;
  const sources = [
    { path: 'a.cfg', text: device(1, 2) },
    { path: 'b.cfg', text: device(2, 1) },
  ];

  test.each(FORMATS)('%s shows none of those that findings are about', (format) => {
    const report = lint(sources);
    expect(report.findings.length).toBeGreaterThan(3);
    expect(inFormat(format, report, sources.map(parse))).not.toContain(KEY);
  });

  test.each(FORMATS)('%s shows none of those beside a finding', (format) => {
    const all = [{ path: 'a.cfg', text: device(1, 2) + secrets.replaceAll('SECRET', KEY) }, ...sources.slice(1)];
    expect(inFormat(format, lint(all), all.map(parse))).not.toContain(KEY);
  });

  test.each(FORMATS)(
    '%s shows none in the name of a device, in the reasons why it was not checked or has no partner',
    (format) => {
      const named = (own: number, more = '') =>
        device(own, 3 - own).replace(/^sysname.*/, `sysname R password ${KEY}${more}`);
      const alone = { path: 'c.cfg', text: device(7, 9).replace(/^sysname.*/, `sysname C cipher ${KEY}`) };
      const runs = [
        [{ path: 'a.cfg', text: named(1) }],
        [
          { path: 'a.cfg', text: named(1) },
          { path: 'b.cfg', text: named(2) },
        ],
        [{ path: 'a.cfg', text: named(1, 'x') }, { path: 'b.cfg', text: named(2, 'y') }, alone],
        [{ path: 'all.txt', text: `${named(1)}return\n${named(2)}return\n${alone.text}` }],
        [{ path: 'a.cfg', text: named(1) }, alone],
      ];
      for (const run of runs) {
        const pairs =
          run.length === 2 ? [{ a: { file: 'a.cfg', role: 'master' as const }, b: run[1]?.path ?? '' }] : [];
        for (const settings of [{}, { pairs }, { pairs: [{ a: 'a.cfg', b: 'z.cfg' }] }])
          expect(inFormat(format, lint(run, settings), run.map(parse))).not.toContain(KEY);
      }
    },
  );
});
