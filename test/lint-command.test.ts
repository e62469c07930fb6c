// `vrp-lint A.cfg B.cfg` through the real executable: every option, every wrong use, every kind of input.

import { Ajv } from 'ajv';
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../src/lint/report.ts';
import { UNRELATED } from '../src/lint/run.ts';
import { run } from './support/run.ts';
import { temporaryFolder } from './support/temporary.ts';

const folder = temporaryFolder();

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Side {
  readonly name: string;
  readonly own: number;
  readonly peer: number;
  readonly backupId: number;
}

const device = ({ name, own, peer, backupId }: Side) => `#
sysname ${name}
#
remote-backup-service core
 peer 192.0.2.${peer} source 192.0.2.${own} port 6001
#
remote-backup-profile users
 service-type arp
 backup-id ${backupId} remote-backup-service core
 peer-backup hot
 vrrp-id 1 interface GigabitEthernet0/1/0
#
interface GigabitEthernet0/1/0
 undo shutdown
 ip address 198.51.100.${own} 255.255.255.0
 vrrp vrid 1 virtual-ip 198.51.100.254
 admin-vrrp vrid 1
 vrrp vrid 1 priority ${own === 1 ? 120 : 100}
 vrrp vrid 1 preempt-mode timer delay 600
 remote-backup-profile users
#
interface LoopBack0
 ip address 192.0.2.${own} 255.255.255.255
#
return
`;

const textOfA = device({ name: 'R-A', own: 1, peer: 2, backupId: 10 });
const textOfB = device({ name: 'R-B', own: 2, peer: 1, backupId: 10 });
const a = file('a.cfg', textOfA);
const b = file('b.cfg', textOfB);
const bad = file('bad.cfg', device({ name: 'R-B', own: 2, peer: 1, backupId: 11 }));
const both = file(
  'both.cfg',
  `<R-A>display current-configuration\n${textOfA}<R-A>\n<R-B>display current-configuration\n${textOfB}`,
);
const stranger = file(
  'stranger.cfg',
  '#\nsysname R-X\n#\ninterface LoopBack0\n ip address 203.0.113.9 32\n#\nreturn\n',
);
const lone = file('lone.cfg', '#\nsysname R-Y\n#\nreturn\n');
const prose = file('prose.cfg', 'Dear colleague,\nplease find the configuration attached.\n');
const hint = 'vrp-lint: this is one device; name the file of the other one, and they are checked against each other\n';

const reportFrom = (...args: string[]): Report => JSON.parse(run(['--format', 'json', ...args]).stdout);

describe('a pair', () => {
  test('is checked, and what differs is shown in both files', () => {
    const { status, stdout, stderr } = run([a, bad]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^error: .* \[[\w-]+\]\n +--> /m);
    expect(stdout).toContain(`${a}:9:12 (R-A, rbp:users)\n`);
    expect(stdout).toContain(`${bad}:9:12\n`);
    expect(stdout).toContain(`read     ${a}: R-A, 25 lines, 18 of 18 statements understood (100.0 %)\n`);
    expect(stdout).toContain(`paired   ${a} with ${bad}\n`);
    expect(stdout).toMatch(/\n\n1 error, 0 warnings, \d+ infos?\n$/);
  });

  test('that has no fault is said to have none', () => {
    const { status, stdout, stderr } = run([a, b]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/0 errors, 0 warnings, /);
  });

  test('gives the same by the name of the command', () => {
    expect(run(['lint', a, bad])).toEqual(run([a, bad]));
  });

  test('may stand in one file', () => {
    const { status, stdout, stderr } = run([both]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`paired   the two devices in ${both}\n`);
  });

  test('may stand in one file with another pair, told apart by what they say of each other', () => {
    const others = [3, 4].map((own) => device({ name: `S-${own}`, own, peer: 7 - own, backupId: 11 }));
    const path = file('two-pairs.cfg', [textOfA, ...others, textOfB].join('\n'));
    expect(run(['pairs', path]).stdout).toMatch(/R-A[^]*R-B[^]*S-3[^]*S-4/);
    const report: Report = JSON.parse(run(['--format', 'json', path]).stdout);
    expect(report.pairs).toEqual([
      { a: path, b: path },
      { a: path, b: path },
    ]);
  });

  test('may come by a pattern, from standard input, and from files that are called like commands', () => {
    expect(run(['[ab].cfg'], { cwd: folder }).status).toBe(0);
    expect(run([a, '-'], { input: textOfB }).status).toBe(0);
    file('parse', textOfA);
    file('rules', textOfB);
    expect(run(['./parse', './rules'], { cwd: folder }).status).toBe(0);
    expect(run(['lint', 'parse', 'rules'], { cwd: folder }).status).toBe(0);
  });

  test('of devices that do not know each other is no pair', () => {
    const { status, stdout, stderr } = run([stranger, lone]);
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: `vrp-lint: ${UNRELATED}; name the two devices of one pair\n`,
    });
    expect(stdout).toMatch(/skipped  \d+ rules: the two devices do not refer/);
    expect(stdout).not.toContain('paired');
  });
});

test('one device is checked by itself', () => {
  expect(run([a])).toMatchObject({ status: 0, stderr: hint });
  expect(run(['--quiet', a]).stderr).toBe('');
});

describe('--format', () => {
  test('json is the report that the schema describes', () => {
    const validate = new Ajv({ strict: true }).compile(
      JSON.parse(readFileSync('src/report/report.schema.json', 'utf8')),
    );
    for (const files of [[a, bad], [a, b], [a], [both], [stranger, lone]]) {
      const report = reportFrom(...files);
      validate(report);
      expect(validate.errors).toBeNull();
    }
    expect(reportFrom(a, bad)).toMatchObject({
      version: 1,
      tool: { name: 'vrp-lint' },
      pairs: [{ a, b: bad }],
      findings: [{ severity: 'error', file: a, line: 9, column: 12, endLine: 9, endColumn: 14 }],
      summary: { errors: 1 },
    });
  });

  test('unix is one line per place', () => {
    const { status, stdout } = run(['--format=unix', a, bad]);
    expect(status).toBe(1);
    const [finding, note] = stdout.split('\n');
    expect(finding).toMatch(new RegExp(`^${a}:9:12: error: .* \\[[\\w-]+\\]$`));
    expect(note).toMatch(new RegExp(`^${bad}:9:12: note: .* \\[[\\w-]+\\]$`));
    expect(run(['--format=unix', a, b]).stdout.replace(/^.*: (info|note): .*\n/gm, '')).toBe('');
  });

  test.each<[string, Record<string, string>, boolean]>([
    ['no colour in a pipe', {}, false],
    ['colour when forced', { FORCE_COLOR: '1' }, true],
    ['no colour when forbidden', { NO_COLOR: '1' }, false],
  ])('text has %s', (_, env, coloured) => {
    expect(run([a, bad], { env }).stdout.includes('\u001b[')).toBe(coloured);
  });
});

test.each(['error', 'warning', 'info', 'never'] as const)('--fail-on %s', (level) => {
  expect(run(['--fail-on', level, a, bad]).status).toBe(level === 'never' ? 0 : 1);
});

describe('--quiet', () => {
  test('shows errors only, and says how many others there are', () => {
    const [all, quiet] = [reportFrom(a, bad), reportFrom('--quiet', a, bad)];
    const errors = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error');
    expect(quiet.findings).toEqual(errors(all.findings));
    expect(quiet.summary).toEqual(all.summary);
    expect(run(['--quiet', a, bad]).stdout).not.toMatch(/^(warning|info): /m);
  });
});

describe('no secret is shown', () => {
  const keys = ` vrrp vrid 1 authentication-mode md5 SECRETA\n mystery password SECRETA\n`;
  const keyed = (text: string) =>
    text
      .replace(' undo shutdown\n', ` undo shutdown\n${keys}`)
      .replace('return', 'aaa\n local-user u password cipher SECRETA\n#\nreturn');
  const pair = [
    file('secret-a.cfg', keyed(textOfA)),
    file('secret-b.cfg', keyed(textOfB).replaceAll('SECRETA', 'SECRETB').replace('backup-id 10', 'backup-id 12')),
  ];

  test.each(['text', 'json', 'unix'])('%s', (format) => {
    const { status, stdout, stderr } = run(['--format', format, ...pair]);
    expect(status).toBe(1);
    expect(stdout + stderr).not.toContain('SECRET');
  });
});

test('hostile names speak neither to the terminal nor to a build server', () => {
  const name = '::error::x\u001b[31m\n##[error]y.cfg';
  const other = '::error::z.cfg';
  file(name, textOfA.replace('R-A', 'R\u001b[31m##[error]A'));
  file(other, readFileSync(bad, 'utf8'));
  for (const format of ['text', 'json', 'unix']) {
    const { status, stdout, stderr } = run(['--format', format, name, other], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|^\s*::|##\[/m);
  }
});

describe('input that is no pair', () => {
  const gone = join(folder, 'gone.cfg');
  symlinkSync(a, join(folder, 'link.cfg'));
  const copy = file('copy.cfg', textOfA);

  test.each<[string, string[], string]>([
    ['a file that is not there', [a, gone], `${gone}: no such file; check the path`],
    [
      'a file with the content of the other',
      [a, copy],
      `${a} and ${copy} hold the same text; name the configuration of the other device`,
    ],
    [
      'a link to the other',
      [a, join(folder, 'link.cfg')],
      `${a} and ${join(folder, 'link.cfg')} hold the same text; name the configuration of the other device`,
    ],
    ['no configuration', [a, prose], `${prose}: nothing in it is a VRP configuration; name a saved or displayed one`],
    [
      'an empty file',
      [file('empty.cfg', '')],
      `${join(folder, 'empty.cfg')}: nothing in it is a VRP configuration; name a saved or displayed one`,
    ],
  ])('%s', (_, files, message) => {
    expect(run(files)).toEqual({ status: 2, stdout: '', stderr: `vrp-lint: ${message}\n` });
  });
});

test('where no file is, there is nothing to check', () => {
  const empty = mkdtempSync(join(folder, 'empty-'));
  const said = (name: string) =>
    `vrp-lint: ${name}: no file of a configuration is there; check the path or the pattern\n`;
  expect(run(['.'], { cwd: empty })).toEqual({ status: 3, stdout: '', stderr: said('.') });
  expect(run(['*.cfg'], { cwd: empty })).toEqual({ status: 3, stdout: '', stderr: said('*.cfg') });
  // Among others it is a slip.
  expect(run([a, b, '*.cfg'], { cwd: empty })).toMatchObject({ status: 2, stderr: said('*.cfg') });
});

describe('help and wrong use', () => {
  test('help names every option, command and exit status', () => {
    const { status, stdout, stderr } = run(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of ['--format', '--fail-on', '--quiet', '--help', '--version', 'explain', 'rules', 'parse', 'lint'])
      expect(stdout).toContain(word);
    expect(stdout).toMatch(/\n {2}0 .*\n {2}1 .*\n {2}2 .*\n {2}3 /);
    for (const args of [['-h'], ['lint', '--help'], [a, '-h']]) expect(run(args).stdout).toBe(stdout);
  });

  test.each<[string[], string]>([
    [[], 'name the configurations of the two devices of a pair, or the folder of a fleet; see vrp-lint --help'],
    [
      ['lint'],
      'name the configurations of the two devices of a pair, or the folder of a fleet; see vrp-lint lint --help',
    ],
    [[a, a], `${a} is named twice; a pair has two files; see vrp-lint --help`],
    [
      ['--format', 'unxi', a],
      '--format takes text, json, unix, compact, sarif, github, gitlab, junit, checkstyle or markdown, not "unxi"; did you mean unix?',
    ],
    [
      ['--fail-on', 'warnings', a, b],
      '--fail-on takes error, warning, info or never, not "warnings"; did you mean warning?',
    ],
    [['--fail-no', 'error', a, b], 'there is no option --fail-no; did you mean --fail-on?'],
    [['prase', a], 'there is no command and no file "prase"; did you mean parse?'],
    [['rule'], 'there is no command and no file "rule"; did you mean rules?'],
    [['__proto__'], '__proto__: no such file; check the path'],
  ])('%j', (args, message) => {
    expect(run(args)).toEqual({ status: 2, stdout: '', stderr: `vrp-lint: ${message}\n` });
  });
});
