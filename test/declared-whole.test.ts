// Declared pairs in the whole run, through the library and through the executable: what is paired, what is said of
// entries that lead nowhere, what the devices are called.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '../src/index.ts';
import type { DeclaredPair, Settings } from '../src/settings/settings.ts';
import { run } from './support/run.ts';
import { temporaryFolder } from './support/temporary.ts';

/** Two devices of one site are a pair; `own` is the last part of their addresses. The flaw is one of each device alone. */
const textOf = (name: string, site: number, own: number) => `sysname ${name}
interface GigabitEthernet0/1/0
 ip address 10.${site}.0.${own} 255.255.255.0
 vrrp vrid 1 virtual-ip 10.${site}.0.254
 vrrp vrid 1 priority ${own}00
 vrrp vrid 1 preempt-mode timer delay 99999
`;

type Files = Readonly<Record<string, string>>;

const fleet: Files = {
  'lis/a.cfg': textOf('LIS-A', 1, 2),
  'lis/b.cfg': textOf('LIS-B', 1, 1),
  'opo/a.cfg': textOf('OPO-A', 2, 2),
  'opo/b.cfg': textOf('OPO-B', 2, 1),
};

function judged(files: Files, pairs: readonly DeclaredPair[], more: Settings = {}) {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return lint(sources, { ...more, pairs });
}

const LIS = { a: 'lis/a.cfg', b: 'lis/b.cfg' };
const OPO = { a: 'opo/a.cfg', b: 'opo/b.cfg' };

describe('the pairs of a run', () => {
  /** Pairs across the sites: no evidence would ever make them. */
  const crossed = (side: (site: string, half: string) => DeclaredPair['a']): DeclaredPair[] => [
    { a: side('lis', 'a'), b: side('opo', 'a') },
  ];
  test.each<[string, Files, readonly DeclaredPair[], readonly object[]]>([
    ['by file', fleet, [LIS], [LIS, OPO]],
    ['a and b swapped', fleet, [{ a: LIS.b, b: LIS.a }], [{ a: LIS.b, b: LIS.a }, OPO]],
    ['by glob', fleet, [{ a: '*/a.cfg', b: '*/b.cfg' }], [LIS, OPO]],
    ['by sysname', fleet, [{ a: { device: 'LIS-B' }, b: { device: 'LIS-A' } }], [{ a: LIS.b, b: LIS.a }, OPO]],
    [
      'by pattern of sysnames',
      fleet,
      [{ a: { device: '*-B' }, b: { device: '*-A' } }],
      [LIS, OPO].map(({ a, b }) => ({ a: b, b: a })),
    ],
    ['by file and sysname', fleet, [{ a: LIS.a, b: { device: 'LIS-B' } }], [LIS, OPO]],
    ['named', fleet, [{ name: 'Lisbon', ...LIS }], [{ name: 'Lisbon', ...LIS }, OPO]],
    ['declared twice', fleet, [LIS, LIS], [LIS, OPO]],
    [
      'declared by both orders',
      fleet,
      [LIS, { name: 'Lisbon', a: LIS.b, b: LIS.a }],
      [{ name: 'Lisbon', ...LIS }, OPO],
    ],
    [
      'by pattern, and by file with more to say',
      fleet,
      [
        { a: '*/a.cfg', b: '*/b.cfg' },
        { name: 'Porto', ...OPO },
      ],
      [LIS, { name: 'Porto', ...OPO }],
    ],
    [
      'a device in a file of several',
      {
        'all.txt': `${fleet['lis/a.cfg']}return\n${fleet['opo/a.cfg']}return\n`,
        'lis/b.cfg': fleet['lis/b.cfg'] ?? '',
      },
      [{ a: { file: 'all.txt', device: 'LIS-A' }, b: 'lis/b.cfg' }],
      [{ a: 'all.txt', b: 'lis/b.cfg' }],
    ],
    [
      'both in one file',
      { 'all.txt': `${fleet['lis/a.cfg']}return\n${fleet['lis/b.cfg']}return\n` },
      [{ a: { file: 'all.txt', device: 'LIS-A' }, b: { file: 'all.txt', device: 'LIS-B' } }],
      [{ a: 'all.txt', b: 'all.txt' }],
    ],
  ])('%s', (_, files, pairs, expected) => {
    const report = judged(files, pairs);
    expect(report.pairs).toEqual(expected);
    expect(report.faults).toBeUndefined();
  });

  test('a declared device has further partners that name it', () => {
    const tunnel = (own: number, peer: number) =>
      `interface LoopBack0\n ip address 10.9.0.${own} 32\nremote-backup-service s\n peer 10.9.0.${peer} source 10.9.0.${own} port 7000\n`;
    const files = {
      'a.cfg': textOf('A', 1, 2) + tunnel(1, 2),
      'b.cfg': textOf('B', 1, 1),
      'c.cfg': textOf('C', 2, 1) + tunnel(2, 1),
    };
    const report = judged(files, [{ name: 'first', a: { file: 'a.cfg', name: 'Left' }, b: 'b.cfg' }]);
    expect(report.pairs).toEqual([
      { a: 'a.cfg', b: 'b.cfg', name: 'first' },
      { a: 'a.cfg', b: 'c.cfg' },
    ]);
    // One device has one name, in whatever pair: so what is wrong with it alone is said once.
    const own = report.findings.filter(
      ({ file, line, rule }) => file === 'a.cfg' && line === 6 && rule === 'value-is-valid',
    );
    expect(own.map((finding) => finding.device)).toEqual(['Left']);
  });

  test('two that have nothing to do with each other are left over, with the reason', () => {
    const report = judged(fleet, [...crossed((site, half) => `${site}/${half}.cfg`), { a: LIS.b, b: OPO.b }]);
    expect(report.pairs).toEqual([]);
    const reason = (other: string) =>
      `is declared a pair with ${other}, but the two devices do not refer to each other: no address of the one is named by the other`;
    expect(report.leftOver).toEqual([
      { file: 'lis/a.cfg', device: 'LIS-A', reason: reason('OPO-A') },
      { file: 'lis/b.cfg', device: 'LIS-B', reason: reason('OPO-B') },
      { file: 'opo/a.cfg', device: 'OPO-A', reason: reason('LIS-A') },
      { file: 'opo/b.cfg', device: 'OPO-B', reason: reason('LIS-B') },
    ]);
  });
});

describe('entries that make no sense', () => {
  const capture = {
    'all.txt': `${fleet['lis/a.cfg']}return\n${fleet['lis/b.cfg']}return\n`,
    'x.cfg': textOf('X', 3, 1),
  };
  const twins = { 'a.cfg': textOf('R', 1, 2), 'b.cfg': textOf('R', 1, 1), 'c.cfg': textOf('C', 1, 3) };
  test.each<[string, Files, DeclaredPair[], string]>([
    [
      'one file on both sides',
      fleet,
      [{ a: LIS.a, b: LIS.a }],
      'pairs[0]: lis/a.cfg is both a and b; two devices of one file are told by "device"',
    ],
    [
      'one device on both sides',
      fleet,
      [{ a: { file: LIS.a, device: 'LIS-A' }, b: LIS.a }],
      'pairs[0]: lis/a.cfg is both a and b; two devices of one file are told by "device"',
    ],
    [
      'a partner that is missing',
      fleet,
      [OPO, { a: LIS.a, b: 'lis/c.cfg' }],
      'pairs[1]: lis/a.cfg has no partner: there is no lis/c.cfg; did you mean lis/b.cfg?',
    ],
    [
      'a file without a device',
      { ...fleet, 'lis/c.cfg': 'hello\n' },
      [{ a: LIS.a, b: 'lis/c.cfg' }],
      'pairs[0]: lis/c.cfg has no VRP configuration in it',
    ],
    [
      'another device',
      fleet,
      [{ a: LIS.a, b: { file: LIS.b, device: 'LIS-C' } }],
      'pairs[0]: lis/b.cfg has no device LIS-C; did you mean LIS-B?',
    ],
    [
      'a file of several',
      capture,
      [{ a: 'all.txt', b: 'x.cfg' }],
      'pairs[0]: all.txt holds several devices; name one by "device"',
    ],
    [
      'a file of several beside a sysname',
      capture,
      [{ a: { device: 'X' }, b: 'all.txt' }],
      'pairs[0]: all.txt holds several devices; name one by "device"',
    ],
    [
      'a sysname of two',
      twins,
      [{ a: { device: 'C' }, b: { device: 'R' } }],
      'pairs[0]: device R is in a.cfg and in b.cfg: name the file too',
    ],
    [
      'roles that contradict each other',
      fleet,
      [
        { a: { file: LIS.a, role: 'master' }, b: LIS.b },
        { a: { file: LIS.b, role: 'master' }, b: LIS.a },
      ],
      'pairs[1]: makes lis/b.cfg the master of a pair whose roles pairs[0] gives the other way round',
    ],
  ])('%s', (_, files, pairs, reason) => {
    expect(judged(files, pairs).faults).toEqual([{ file: 'settings', line: 1, column: 1, reason }]);
  });

  test('settings may be about more devices than are given', () => {
    expect(judged(fleet, [{ a: 'fao/a.cfg', b: 'fao/b.cfg' }]).faults).toBeUndefined();
  });
});

describe('names', () => {
  const named: DeclaredPair = {
    name: 'Lisbon',
    a: { file: LIS.a, name: 'left of Lisbon', role: 'backup' },
    b: { device: 'LIS-B', name: 'right of Lisbon' },
  };
  const rulesOf = ({ findings }: ReturnType<typeof judged>, device: string) =>
    new Set(findings.filter((finding) => finding.device === device).map(({ rule }) => rule));

  test('findings say the names that the settings give', () => {
    const { findings } = judged(fleet, [named]);
    const role = findings.find(({ rule }) => rule === 'declared-role');
    expect(role).toMatchObject({
      device: 'right of Lisbon',
      message: expect.stringMatching(/^right of Lisbon is master by the settings, .* on left of Lisbon$/),
    });
    expect(JSON.stringify(findings)).not.toContain('LIS-A');
    expect(rulesOf(judged(fleet, []), 'LIS-A')).toEqual(rulesOf(judged(fleet, [{ ...named, a: LIS.a }]), 'LIS-A'));
  });

  test.each(['LIS-A', 'LIS-*', 'left of Lisbon', 'left*'])('settings mean a device by either name: %s', (device) => {
    const all = rulesOf(judged(fleet, [named]), 'left of Lisbon');
    expect(all).toContain('value-is-valid');
    const ignored = judged(fleet, [named], { ignores: [{ rule: 'value-is-valid', device, reason: 'old' }] });
    expect(rulesOf(ignored, 'left of Lisbon')).toEqual(new Set([...all].filter((rule) => rule !== 'value-is-valid')));
    const off = judged(fleet, [named], { overrides: [{ devices: [device], rules: { 'value-is-valid': 'off' } }] });
    expect(rulesOf(off, 'left of Lisbon')).toEqual(rulesOf(ignored, 'left of Lisbon'));
    expect(rulesOf(off, 'OPO-A')).toContain('value-is-valid');
  });

  test('devices of one sysname are told apart by their files, or by their places in one', () => {
    const [one, other] = [textOf('R', 1, 2), textOf('R', 1, 1)];
    const callsOf = (files: Files) => [...new Set(judged(files, []).findings.map((finding) => finding.device))].sort();
    expect(callsOf({ 'a.cfg': one, 'b.cfg': other })).toEqual(['R (a.cfg)', 'R (b.cfg)']);
    expect(callsOf({ 'all.txt': `${one}return\n${other}return\n` })).toEqual([
      'R (device 1 in all.txt)',
      'R (device 2 in all.txt)',
    ]);
    // And still meant by their name.
    const ignores = [{ rule: 'value-is-valid', device: 'R', reason: 'old' }];
    const report = judged({ 'a.cfg': one, 'b.cfg': other }, [], { ignores });
    expect(report.findings.filter(({ rule }) => rule === 'value-is-valid')).toEqual([]);
  });
});

describe('through the executable', () => {
  const root = temporaryFolder();
  let count = 0;

  /** Lints a new folder of these files. */
  function linted(files: Files, settings: unknown, ...args: readonly string[]) {
    const cwd = join(root, String(count++));
    const text = typeof settings === 'string' ? settings : JSON.stringify(settings, undefined, 2);
    for (const [path, content] of Object.entries({ ...files, 'vrp-lint.config.json': text })) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), content);
    }
    return run(args, { cwd });
  }

  const files = ['**/*.cfg'];

  test('the pairs of settings are judged, with their names', () => {
    const pairs = [{ name: 'Lisbon', a: { device: 'LIS-A', name: 'left' }, b: LIS.b }];
    const { stdout, status } = linted(fleet, { files, pairs }, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ pairs: [{ name: 'Lisbon', ...LIS }, OPO] });
    expect(status).toBe(1);
    expect(linted(fleet, { files, pairs }).stdout).toContain('Lisbon: lis/a.cfg with lis/b.cfg');
  });

  test('entries of which nothing is there are said where all is looked at, with their places', () => {
    const settings = `{
  "files": ["**/*.cfg"],
  "pairs": [
    { "a": "lis/a.cfg", "b": "lis/b.cfg" },
    { "a": "fao/a.cfg", "b": "fao/b.cfg" },
    { "a": { "device": "FAO-A" }, "b": { "device": "FAO-B" } },
    { "a": "opo/a.cfg", "b": "opo/c.cfg" }
  ]
}
`;
    const { status, stderr } = linted(fleet, settings);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([
      'vrp-lint: vrp-lint.config.json:5:5: pairs[1]: there is no fao/a.cfg',
      'vrp-lint: vrp-lint.config.json:5:5: pairs[1]: there is no fao/b.cfg; did you mean opo/b.cfg?',
      'vrp-lint: vrp-lint.config.json:6:5: pairs[2]: there is no device FAO-A; did you mean OPO-A?',
      'vrp-lint: vrp-lint.config.json:6:5: pairs[2]: there is no device FAO-B; did you mean OPO-B?',
      'vrp-lint: vrp-lint.config.json:7:5: pairs[3]: opo/a.cfg has no partner: there is no opo/c.cfg; did you mean opo/b.cfg?',
    ]);
    const chosen = linted(fleet, settings, 'lis', 'opo');
    expect([chosen.status, chosen.stderr]).toEqual([1, '']);
  });

  test('a sysname in the place of a file is told how to be written, a slip of the pen what was meant', () => {
    const pairs = [
      { a: 'LIS-A', b: { device: 'LIS-B' } },
      { a: 'opo/a.cgf', b: OPO.b },
      { a: { device: 'opo-b' }, b: { device: 'OPO-AA' } },
    ];
    const { stderr } = linted(fleet, { files, pairs });
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(
        /LIS-B has no partner: there is no LIS-A; the device of this name is \{ "device": "LIS-A" \}$/,
      ),
      expect.stringMatching(/opo\/b\.cfg has no partner: there is no opo\/a\.cgf; did you mean opo\/a\.cfg\?$/),
      expect.stringContaining('there is no device opo-b; did you mean OPO-B?'),
      expect.stringContaining('there is no device OPO-AA; did you mean OPO-A?'),
    ]);
    const many = Array.from({ length: 7 }, () => ({ a: 'opo/a.cgf', b: 'opo/b.cgf' }));
    expect(linted(fleet, { files, pairs: many }).stderr).not.toContain('did you mean');
  });

  test('files that entries are about are meant where they are named', () => {
    const pairs = [
      { a: '*/a.cfg', b: '*/b.cfg' },
      { a: 'opo/c.cfg', b: 'fao/a.cfg' },
    ];
    expect(linted(fleet, { files, pairs }).stderr).not.toContain('did you mean');
    const plain = [LIS, OPO, { a: './opo/c.cfg', b: 'fao/a.cfg' }];
    expect(linted(fleet, { files, pairs: plain }).stderr).not.toContain('did you mean');
  });

  test('what is wrong whatever else there is, is said of chosen files, too', () => {
    const { status, stderr } = linted(fleet, { pairs: [{ a: LIS.a, b: LIS.a }] }, 'lis', 'opo');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^vrp-lint: vrp-lint\.config\.json:3:5: pairs\[0\]: lis\/a\.cfg is both a and b/);
  });

  test('formats say that it is about a line of the settings', () => {
    const settings = { files, pairs: [{ a: LIS.a, b: LIS.a }] };
    const as = (format: string) => linted(fleet, settings, '--format', format).stdout;
    expect(JSON.parse(as('json')).faults).toMatchObject([{ file: 'vrp-lint.config.json', line: 6, column: 5 }]);
    expect(as('github')).toContain('::error file=vrp-lint.config.json,line=6,title=settings::pairs[0]: ');
    expect(JSON.parse(as('gitlab'))[0]).toMatchObject({ check_name: 'settings', location: { lines: { begin: 6 } } });
    expect(as('checkstyle')).toMatch(
      /<error line="6" severity="error" message="pairs\[0\]: .*source="vrp-lint.settings"/,
    );
    for (const format of ['text', 'sarif', 'junit']) {
      expect(as(format)).toContain('pairs[0]: lis/a.cfg is both a and b');
      expect(as(format)).not.toContain('cannot be read');
    }
  });

  test('a partner that cannot be read is said once', () => {
    const unreadable = { ...fleet, 'lis/b.cfg': 'sys\0name\0R\n' };
    const { status, stderr } = linted(unreadable, { files, pairs: [LIS, OPO] });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('lis/b.cfg: ');
  });

  test('a declared pair that shows no relation is said', () => {
    const settings = {
      files,
      pairs: [
        { a: LIS.a, b: OPO.a },
        { a: LIS.b, b: OPO.b },
      ],
    };
    expect(linted(fleet, settings).stdout).toMatch(/unpaired +lis\/a\.cfg: LIS-A, is declared a pair with OPO-A, but/);
    expect(linted(fleet, settings, 'pairs').stdout).toContain(
      'lis/a.cfg - opo/a.cfg  declared, without other evidence\n',
    );
    expect(linted(fleet, { files, pairs: [LIS] }, 'pairs').stdout).toMatch(/lis\/a\.cfg - b\.cfg +declared\n/);
  });

  test('--print-config shows an entry with its keys in their order', () => {
    const { stdout } = linted(fleet, { files, pairs: [{ name: 'Lisbon', ...LIS }] }, '--print-config', LIS.a);
    expect(stdout).toMatch(/"name": "Lisbon",\s+"a": "lis\/a\.cfg",\s+"b": "lis\/b\.cfg"/);
  });

  test('--print-config knows the names that pairs give', () => {
    const pairs = [{ a: { file: '*/a.cfg', name: 'left' }, b: '*/b.cfg' }];
    const settings = { files, pairs, overrides: [{ devices: ['left'], rules: { 'value-is-valid': 'off' } }] };
    const levelIn = (file: string) =>
      JSON.parse(linted(fleet, settings, '--print-config', file).stdout).rules['value-is-valid'];
    expect([levelIn('lis/a.cfg'), levelIn('lis/b.cfg')]).toEqual(['off', 'error']);
  });

  test('pairs writes down what the settings say of declared ones', () => {
    const capture = {
      'all.txt': `${fleet['lis/a.cfg']}return\n${fleet['lis/b.cfg']}return\n`,
      'opo/a.cfg': fleet[OPO.a] ?? '',
    };
    const pairs = [
      {
        name: 'Lisbon',
        a: { file: 'all.txt', device: 'LIS-A', role: 'backup', name: 'left' },
        b: { file: 'all.txt', device: 'LIS-B' },
      },
    ];
    const { stdout } = linted(capture, { files: ['**'], pairs }, 'pairs', '--format', 'settings');
    expect(JSON.parse(stdout)).toEqual({ pairs });
    const named = [{ a: { file: OPO.a, name: 'left' }, b: OPO.b }, LIS];
    const again = linted(fleet, { files, pairs: named }, 'pairs', '--format', 'settings').stdout;
    expect(JSON.parse(again)).toEqual({ pairs: [LIS, named[0]] });
  });
});
