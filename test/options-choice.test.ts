// Options that say what is checked, and by which rules, through the real executable: each is shown to do its work.

import { describe, expect, test } from 'vitest';
import { Desk, pairOf, sitesOf } from './support/desk.ts';

const [a, b] = pairOf(1, 'warning');
const warning = new Desk({ 'a.cfg': a, 'b.cfg': b });
const delay = 'arp-preempt-delay-600';

describe('--config and --no-config', () => {
  const desk = new Desk({ 'a.cfg': a, 'b.cfg': b, 'strict/own.json': `{ "rules": { "${delay}": "error" } }` });
  desk.settings({ rules: { [delay]: 'off' } });

  test('the settings of the folder hold without any option', () => {
    expect(desk.findings('a.cfg', 'b.cfg')).toEqual([]);
  });

  test('--config takes others in their place', () => {
    expect(desk.findings('--config', 'strict/own.json', 'a.cfg', 'b.cfg')).toEqual([`error ${delay} b.cfg`]);
  });

  test('--no-config takes none', () => {
    expect(desk.findings('--no-config', 'a.cfg', 'b.cfg')).toEqual([`warning ${delay} b.cfg`]);
  });

  test('"files" in settings elsewhere are seen from there', () => {
    const far = new Desk({ 'far/a.cfg': a, 'far/b.cfg': b, 'far/own.json': '{ "files": ["*.cfg"] }' });
    expect(far.findings('--config', 'far/own.json')).toEqual([`warning ${delay} far/b.cfg`]);
  });
});

describe('--preset', () => {
  test.each<[string, string[]]>([
    ['recommended', [`warning ${delay} b.cfg`]],
    ['strict', [`error ${delay} b.cfg`]],
    ['all', ['info service-ssl-advised a.cfg', 'info service-ssl-advised b.cfg', `warning ${delay} b.cfg`]],
  ])('%s', (preset, findings) => {
    expect(warning.findings('--preset', preset, 'a.cfg', 'b.cfg')).toEqual(findings);
  });

  test('strict takes infos for warnings', () => {
    const [one, other] = pairOf(2, 'info');
    const desk = new Desk({ 'a.cfg': one, 'b.cfg': other });
    const [first = ''] = desk.findings('a.cfg', 'b.cfg');
    expect(first).toMatch(/^info /);
    expect(desk.findings('--preset', 'strict', 'a.cfg', 'b.cfg')[0]).toBe(first.replace('info', 'warning'));
  });

  test('goes before that of the settings, whose rules still hold', () => {
    const desk = new Desk({ 'a.cfg': a, 'b.cfg': b });
    desk.settings({ extends: 'strict', rules: { 'service-ssl-advised': 'off' } });
    expect(desk.findings('a.cfg', 'b.cfg')).toEqual([`error ${delay} b.cfg`]);
    expect(desk.findings('--preset', 'all', 'a.cfg', 'b.cfg')).toEqual([`warning ${delay} b.cfg`]);
  });
});

describe('--rule', () => {
  test.each<[string, string[]]>([
    ['off', []],
    ['error', [`error ${delay} b.cfg`]],
    ['info', [`info ${delay} b.cfg`]],
    ['on', [`warning ${delay} b.cfg`]],
  ])(`${delay}=%s`, (level, findings) => {
    expect(warning.findings('--rule', `${delay}=${level}`, 'a.cfg', 'b.cfg')).toEqual(findings);
  });

  test('on switches on what is opt-in; several times for several, the last counts', () => {
    const args = ['--rule', 'service-ssl-advised=on', '--rule', `${delay}=error`, '--rule', `${delay}=off`];
    expect(warning.findings(...args, 'a.cfg', 'b.cfg')).toEqual([
      'info service-ssl-advised a.cfg',
      'info service-ssl-advised b.cfg',
    ]);
  });

  test('goes before the settings and their overrides', () => {
    const desk = new Desk({ 'a.cfg': a, 'b.cfg': b });
    desk.settings({ rules: { [delay]: 'off' }, overrides: [{ files: ['b.cfg'], rules: { [delay]: 'info' } }] });
    expect(desk.findings('a.cfg', 'b.cfg')).toEqual([`info ${delay} b.cfg`]);
    expect(desk.findings('--rule', `${delay}=error`, 'a.cfg', 'b.cfg')).toEqual([`error ${delay} b.cfg`]);
  });
});

describe('overrides that are about nothing', () => {
  const desk = new Desk(sitesOf([undefined, undefined]));
  const rules = { 'value-is-valid': 'off' };
  const idle = [
    { files: ['archive/**', 'old'], rules },
    { devices: ['LAB-*'], rules },
    { files: ['sites/1-?.cfg'], devices: ['S2-*', 'S3-A'], rules },
  ];
  const used = [
    { files: ['sites/*-b.cfg'], rules },
    { devices: ['gone', 'S1-*'], rules },
    { devices: ['left'], rules },
    { devices: ['S2-A'], files: ['sites'], rules },
    { files: ['vrp-lint.config.json', 'gone'], rules: { 'ignore-unused': 'info' } },
    { files: ['known.json'], rules: { 'baseline-stale': 'info' } },
    { files: ['sites/notes.txt'], rules },
  ];
  desk.write('sites/notes.txt', 'Dear colleague,\n');
  desk.write('known.json', '{ "version": 1, "findings": [] }');
  const pairs = [{ a: { device: 'S2-A', name: 'left' }, b: { device: 'S2-B' } }];
  desk.settings({ files: ['sites'], baseline: 'known.json', pairs, overrides: [...used, ...idle] });
  const said = [
    'there is no file archive/** or old',
    'there is no device LAB-*',
    'there is no device S2-* or S3-A in sites/1-?.cfg',
  ].map((end) => `this entry is about nothing: ${end}`);

  test('are told where all is checked, each at its place', () => {
    const { findings } = desk.report();
    expect(findings.map(({ message }) => message)).toEqual(said);
    expect(findings[0]).toMatchObject({ rule: 'override-unused', severity: 'warning', file: 'vrp-lint.config.json' });
    const text = desk.read('vrp-lint.config.json');
    expect(findings.map(({ column, endColumn }) => JSON.parse(text.slice(column - 1, endColumn - 1)))).toEqual(idle);
    expect(desk.run([]).status).toBe(1);
  });

  test('are told once by the parts of a run', () => {
    for (const index of [1, 2]) desk.run(['--shard', `${index}/2`, '--format', `json=${index}.json`]);
    const { stdout } = desk.run(['merge', '--format', 'json', '1.json', '2.json']);
    expect(stdout).toBe(desk.run(['--format', 'json']).stdout);
  });

  test('say nothing where some files are chosen, and can be switched off', () => {
    expect(desk.findings('sites')).toEqual([]);
    expect(desk.findings('--changed', 'sites/1-a.cfg')).toEqual([]);
    expect(desk.findings('--rule', 'override-unused=off')).toEqual([]);
  });
});

describe('--changed', () => {
  const desk = new Desk(sitesOf(['error', 'warning', undefined]));
  const pairs = (...names: readonly string[]) => desk.report('--changed', ...names).pairs.map((pair) => pair.a);

  test('checks the pairs that the files belong to, and no other', () => {
    expect(desk.findings('--changed', 'sites/1-b.cfg')).toEqual(['error backup-id-match sites/1-a.cfg']);
    expect(pairs('sites/1-b.cfg')).toEqual(['sites/1-a.cfg']);
    expect(pairs('sites/1-a.cfg', './sites/2-a.cfg')).toEqual(['sites/1-a.cfg', 'sites/2-a.cfg']);
  });

  test('nothing that belongs to a pair gives 0', () => {
    desk.write('notes.txt', 'Dear colleague,\n');
    expect(desk.run(['--changed', 'notes.txt'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('what is not there may be deleted or misspelt: it is said, and is no failure', () => {
    const said = (names: string) => `vrp-lint: --changed names what is not there, deleted or misspelt: ${names}\n`;
    expect(desk.run(['--changed', 'sites/gone.cfg'])).toMatchObject({ status: 0, stderr: said('sites/gone.cfg') });
    const { status, stderr } = desk.run(['--changed', 'sites/1-b.cgf', 'sites/2-a.cfg', 'sites/3-c.cfg']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: said('sites/1-b.cgf, sites/3-c.cfg') });
    const empty = new Desk({ 'notes.md': '' });
    expect(empty.run(['--changed', 'gone.cfg'])).toMatchObject({ status: 0 });
    expect(empty.run(['--changed', 'gone.cfg']).stderr).toContain(said('gone.cfg'));
  });

  test('a folder stands for all files in it', () => {
    expect(pairs('sites')).toEqual(['sites/1-a.cfg', 'sites/2-a.cfg', 'sites/3-a.cfg']);
    expect(pairs('.')).toEqual(pairs('sites'));
    desk.write('sit/notes.txt', '');
    expect(pairs('sit')).toEqual([]);
  });

  test('of a device with two others both pairs are checked, of one of those only its own', () => {
    const hub = new Desk(sitesOf([undefined, 'error']));
    const [one, two] = [hub.read('sites/1-a.cfg'), hub.read('sites/2-a.cfg')];
    const second = two.slice(two.indexOf('remote-backup-service core')).replaceAll(/\b(core|users)\b/g, '$1-2');
    const both = one.replace('return\n', '') + second.replaceAll('0/1/0', '0/1/2').replace('LoopBack0', 'LoopBack2');
    hub.remove('sites/2-a.cfg');
    hub.write('sites/1-a.cfg', both);
    const named = (name: string) =>
      hub.report('--changed', name).pairs.map((pair) => [pair.a, pair.b].sort().join(' '));
    expect(named('sites/1-a.cfg')).toEqual(['sites/1-a.cfg sites/1-b.cfg', 'sites/1-a.cfg sites/2-b.cfg']);
    expect(named('sites/2-b.cfg')).toEqual(['sites/1-a.cfg sites/2-b.cfg']);
  });

  test('with settings it looks for pairs where they say', () => {
    const own = new Desk({ ...sitesOf(['error']), 'old/1-b.cfg': b });
    own.settings({ files: ['sites'] });
    expect(own.findings('--changed', 'sites/1-a.cfg')).toEqual(['error backup-id-match sites/1-a.cfg']);
    expect(own.report('--changed', 'old/1-b.cfg').pairs).toEqual([]);
  });
});

describe('--stdin-as', () => {
  test('what is read takes the place of the file', () => {
    const mended = b.replace('delay 60', 'delay 600');
    const { status, stdout } = warning.run(['--stdin-as', 'b.cfg', 'a.cfg', 'b.cfg'], { input: mended });
    expect(status).toBe(0);
    expect(stdout).toContain('paired   a.cfg with b.cfg\n');
    expect(warning.run(['a.cfg', 'b.cfg']).status).toBe(1);
  });

  test('it need not be there, and may be "-" among the files', () => {
    for (const names of [['a.cfg'], ['a.cfg', '-']]) {
      const { stdout } = warning.run(['--stdin-as', 'new/b.cfg', '--format', 'unix', ...names], { input: b });
      expect(stdout).toMatch(/^new\/b\.cfg:\d+:\d+: warning: /);
    }
  });

  test('settings see it by its name', () => {
    const desk = new Desk({ 'a.cfg': a });
    desk.settings({ overrides: [{ files: ['core/*.cfg'], rules: { [delay]: 'error' } }] });
    const statuses = ['core/b.cfg', 'edge/b.cfg'].map((name) => {
      const { stdout } = desk.run(['--stdin-as', name, '--format', 'unix', 'a.cfg'], { input: b });
      return stdout.replace(/:[^]*?: /, ' ').split(':')[0];
    });
    expect(statuses).toEqual(['core/b.cfg error', 'edge/b.cfg warning']);
  });
});

describe('--print-config', () => {
  const desk = new Desk({ 'core/a.cfg': a, 'edge/b.cfg': b });
  desk.settings({
    failOn: 'error',
    rules: { [delay]: ['warning', { seconds: 300 }] },
    overrides: [
      { files: ['core/*.cfg'], rules: { [delay]: 'error' } },
      { devices: ['S1-B'], rules: { 'service-ssl-advised': 'on' } },
    ],
  });
  interface Shown {
    readonly from: string | null;
    readonly failOn: string;
    readonly rules: Readonly<Record<string, unknown>>;
  }
  const shown = (...args: readonly string[]): Shown => {
    const { status, stdout, stderr } = desk.run(['--print-config', ...args]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return JSON.parse(stdout);
  };
  const ssl = 'service-ssl-advised';

  test('shows the settings in effect', () => {
    expect(shown()).toMatchObject({ from: 'vrp-lint.config.json', failOn: 'error' });
    expect(shown().rules).toMatchObject({ [delay]: ['warning', { seconds: 300 }], [ssl]: 'off' });
  });

  test('of a file those by its path, and those of the device in it', () => {
    expect(shown('core/a.cfg').rules).toMatchObject({ [delay]: ['error', { seconds: 300 }], [ssl]: 'off' });
    expect(shown('edge/b.cfg').rules).toMatchObject({ [delay]: ['warning', { seconds: 300 }], [ssl]: 'info' });
  });

  test('of a file that is not there those by its path, and that is said', () => {
    const { status, stdout, stderr } = desk.run(['--print-config', 'core/gone.cfg']);
    const reason = 'there is no core/gone.cfg; shown is what holds for its path';
    expect({ status, stderr }).toEqual({ status: 0, stderr: `vrp-lint: ${reason}\n` });
    expect(stdout).toBe(desk.run(['--print-config', 'core/a.cfg']).stdout);
    expect(desk.run(['--print-config', 'core']).stderr).toContain('core: is a directory where a file is wanted');
  });

  test('shows what --preset, --rule and --no-config change, and checks nothing', () => {
    expect(shown('--rule', `${delay}=off`).rules[delay]).toEqual(['off', { seconds: 300 }]);
    expect(shown('--preset', 'strict').rules['acl-ref-of-outbound']).toBe('error');
    expect(shown('--preset', 'all').rules[ssl]).toBe('info');
    expect(shown('--no-config').from).toBeNull();
    expect(shown('--no-config').rules[delay]).toEqual(['warning', { seconds: 600 }]);
  });
});
