// Options for many devices, and `vrp-lint merge`, through the real executable.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/lint/report.ts';
import { Desk, sitesOf } from './support/desk.ts';

const desk = new Desk(sitesOf(['error', undefined, 'warning', 'info', 'error']));
const alone = desk.run(['--jobs', '1', '--format', 'json', 'sites']);

describe('--jobs', () => {
  test.each(['1', '2', '7'])('%s: the same bytes', (jobs) => {
    expect(desk.run(['--jobs', jobs, '--format', 'json', 'sites'])).toEqual(alone);
    expect(desk.run(['--jobs', jobs, 'sites'])).toEqual(desk.run(['sites']));
  });

  test('pairs takes it too', () => {
    expect(desk.run(['pairs', '--jobs', '3', 'sites'])).toEqual(desk.run(['pairs', '--jobs', '1', 'sites']));
  });
});

describe('a copy beside the original', () => {
  const own = new Desk(sitesOf(['error', undefined]));
  own.write('sites/1-a-2026-11-20.cfg', own.read('sites/1-a.cfg'));
  const remark =
    'vrp-lint: it cannot be told who belongs with sites/1-a-2026-11-20.cfg, sites/1-a.cfg, sites/1-b.cfg; ' +
    'vrp-lint pairs shows who could be meant, `pairs` in the settings decides\n';

  test.each(['text', 'unix', 'compact', 'json', 'github', 'gitlab'])('is not passed over in silence, %s', (format) => {
    expect(own.run(['--format', format, 'sites']).stderr).toBe(remark);
  });

  test('nor is it where the original has changed', () => {
    expect(own.run(['--changed', '--format', 'unix', 'sites/1-a.cfg']).stderr).toBe(
      'vrp-lint: it cannot be told who belongs with sites/1-a.cfg; ' +
        'vrp-lint pairs shows who could be meant, `pairs` in the settings decides\n',
    );
  });

  test('the report for programs names the files that could be meant', () => {
    const { leftOver = [] }: Report = JSON.parse(own.run(['--format', 'json', 'sites']).stdout);
    expect(leftOver.map(({ file, candidates }) => [file, candidates])).toEqual([
      ['sites/1-a-2026-11-20.cfg', ['sites/1-b.cfg']],
      ['sites/1-a.cfg', ['sites/1-b.cfg']],
      ['sites/1-b.cfg', ['sites/1-a-2026-11-20.cfg', 'sites/1-a.cfg']],
    ]);
  });

  test('whoever settles it gets the pair checked', () => {
    own.settings({ pairs: [{ a: 'sites/1-a.cfg', b: 'sites/1-b.cfg' }] });
    const { status, stderr } = own.run(['--format', 'unix', 'sites']);
    expect([status, stderr]).toEqual([1, '']);
  });
});

describe('--cache and --cache-dir', () => {
  const entries = (folder: string) =>
    readdirSync(join(desk.folder, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.entry'),
    );

  test('--cache keeps what was found, where nobody commits it, and prints the same bytes', () => {
    expect(desk.has('.vrp-lint-cache')).toBe(false);
    for (const time of ['cold', 'warm'])
      expect({ time, ...desk.run(['--cache', '--format', 'json', 'sites']) }).toEqual({ time, ...alone });
    expect(entries('.vrp-lint-cache').length).toBeGreaterThan(0);
    expect(desk.read('.vrp-lint-cache/.gitignore')).toBe('*\n');
  });

  test('--cache-dir says where', () => {
    expect(desk.run(['--cache', '--cache-dir', 'kept/here', '--format', 'json', 'sites'])).toEqual(alone);
    expect(entries('kept/here').length).toBeGreaterThan(0);
  });

  test.runIf(existsSync('/proc/self'))('a place where no folder can be made is told at once', () => {
    const { stderr, ...rest } = desk.run(['--cache', '--cache-dir', '/proc/none/here', '--format', 'json', 'sites']);
    expect(stderr).toMatch(
      /^vrp-lint: the cache in \/proc\/none\/here cannot be written \(E\w+\); name another folder/,
    );
    expect({ ...rest, stderr: '' }).toEqual(alone);
  });

  test('without --cache nothing is kept', () => {
    desk.remove('.vrp-lint-cache');
    desk.run(['sites']);
    expect(desk.has('.vrp-lint-cache')).toBe(false);
  });

  test('a warm run adds nothing; a changed file, a rule and a setting are looked at anew', () => {
    const own = new Desk(sitesOf(['error', 'warning']));
    const found = (...args: string[]) => own.findings('--cache', ...args, 'sites');
    const kept = () => readdirSync(join(own.folder, '.vrp-lint-cache'), { recursive: true }).length;
    expect(found()).toEqual(['error backup-id-match sites/1-a.cfg', 'warning arp-preempt-delay-600 sites/2-b.cfg']);
    const before = kept();
    found();
    expect(kept()).toBe(before);
    expect(found('--rule', 'backup-id-match=off')).toEqual(['warning arp-preempt-delay-600 sites/2-b.cfg']);
    own.settings({ rules: { 'arp-preempt-delay-600': 'off' } });
    expect(found()).toEqual(['error backup-id-match sites/1-a.cfg']);
    for (const [name, text] of Object.entries(sitesOf([undefined, 'warning']))) own.write(name, text);
    expect(found()).toEqual([]);
  });
});

describe('--shard and merge', () => {
  const names = ['p1.json', 'p2.json', 'p3.json'];
  for (const [index, name] of names.entries())
    desk.run(['--shard', `${index + 1}/3`, '--format', `json=${name}`, 'sites']);
  const parts: Report[] = names.map((name) => JSON.parse(desk.read(name)));

  test('every pair is checked in one part', () => {
    const all: Report = JSON.parse(alone.stdout);
    const checked = parts.flatMap(({ pairs }) => pairs.map(({ a }) => a)).sort();
    expect(checked).toEqual(all.pairs.map(({ a }) => a).sort());
    expect(parts.map(({ shard }) => shard?.index)).toEqual([1, 2, 3]);
  });

  test('the exit status of a part is that of what it found', () => {
    const statuses = names.map(
      (_, index) => desk.run(['--shard', `${index + 1}/3`, '--format', 'json', 'sites']).status,
    );
    expect(statuses).toEqual(parts.map(({ summary }) => (summary.errors + summary.warnings > 0 ? 1 : 0)));
  });

  test.each(['json', 'text', 'unix', 'sarif'])('merged as %s they are what one run prints, in any order', (format) => {
    const whole = desk.run(['--format', format, 'sites']);
    expect(desk.run(['merge', '--format', format, ...names])).toEqual(whole);
    expect(desk.run(['merge', '--format', format, ...names.toReversed()])).toEqual(whole);
  });

  test('merge reads what a shell of Windows wrote', () => {
    const [first = '', ...others] = names;
    const text = `\uFEFF${desk.read(first)}`;
    for (const encoding of ['utf8', 'utf16le'] as const) {
      writeFileSync(join(desk.folder, 'written.json'), text, encoding);
      expect(desk.run(['merge', '--format', 'json', 'written.json', ...others])).toEqual(alone);
    }
  });

  test('merge --format goes to files, too', () => {
    expect(desk.run(['merge', '--format', 'json=all.json', ...names])).toEqual({ status: 1, stdout: '', stderr: '' });
    expect(desk.read('all.json')).toBe(alone.stdout);
  });

  test('merge takes --fail-on, --max-warnings, --exit-zero, --quiet as a run does', () => {
    expect(desk.run(['merge', '--fail-on', 'never', ...names]).status).toBe(0);
    expect(desk.run(['merge', '--exit-zero', ...names]).status).toBe(0);
    expect(desk.run(['merge', '--max-warnings', '9', ...names]).status).toBe(1);
    expect(desk.run(['merge', '--quiet', ...names])).toEqual(desk.run(['--quiet', 'sites']));
    desk.write('own.json', '{ "failOn": "never" }');
    expect(desk.run(['merge', '--config', 'own.json', ...names]).status).toBe(0);
    desk.settings({ failOn: 'never' });
    expect(desk.run(['merge', ...names]).status).toBe(0);
    expect(desk.run(['merge', '--no-config', ...names]).status).toBe(1);
    desk.remove('vrp-lint.config.json');
  });

  test('merge counts warnings: so many are borne, one more is not', () => {
    const own = new Desk(sitesOf(['warning', 'warning']));
    for (const index of [1, 2]) own.run(['--shard', `${index}/2`, '--format', `json=${index}.json`, 'sites']);
    expect(own.run(['merge', '--max-warnings', '2', '1.json', '2.json']).status).toBe(0);
    expect(own.run(['merge', '--max-warnings', '1', '1.json', '2.json']).status).toBe(1);
  });

  const noReport = 'this is no report of --format json by this version';
  const changed = (change: (report: { tool: { version: string }; shard: Record<string, unknown> }) => void): string => {
    const report = JSON.parse(readFileSync(join(desk.folder, 'p1.json'), 'utf8'));
    change(report);
    return JSON.stringify(report);
  };
  const once = 'merge needs the report of every part, once';

  test.each<[string, string, string]>([
    [
      'another version',
      changed(({ tool }) => (tool.version = '0.0.1')),
      `p2.json and x.json come from different versions; ${once}`,
    ],
    [
      'another count',
      changed(({ shard }) => (shard['count'] = 4)),
      `p2.json is part of 3, but x.json is part of 4; ${once}`,
    ],
    [
      'other files',
      changed(({ shard }) => (shard['paths'] = ['z.cfg'])),
      `p2.json and x.json were not given the same files; ${once}`,
    ],
    [
      'other rules',
      changed(({ shard }) => (shard['off'] = ['z'])),
      `p2.json and x.json were not made with the same rules; ${once}`,
    ],
    [
      'the number of another part',
      changed(({ shard }) => (shard['index'] = 2)),
      `x.json and p2.json are both part 2 of 3; ${once}`,
    ],
    ['a number beyond the count', changed(({ shard }) => (shard['index'] = 7)), `part 1 of 3 is missing; ${once}`],
    ['no number', changed(({ shard }) => (shard['index'] = 0)), `x.json: ${noReport} (at /shard/index)`],
    ['a huge count', changed(({ shard }) => (shard['count'] = 1e300)), `x.json: ${noReport} (at /shard/count)`],
    ['a whole report', alone.stdout, 'x.json: this is a whole report, not a part; run with --shard I/N to get parts'],
    ['a prototype', '{ "__proto__": { "version": 1 }, "constructor": 1 }', `x.json: ${noReport}`],
    ['a list', '[]', `x.json: ${noReport}`],
    ['a number out of all bounds', '1e999', `x.json: ${noReport}`],
    ['half of a report', alone.stdout.slice(0, 200), `x.json: ${noReport}`],
    ['a configuration', sitesOf([undefined])['sites/1-a.cfg'] ?? '', `x.json: ${noReport}`],
  ])('merge refuses %s', (_, text, message) => {
    desk.write('x.json', text);
    const stderr = `vrp-lint: ${message}\n`;
    expect(desk.run(['merge', 'x.json', 'p2.json', 'p3.json'])).toEqual({ status: 2, stdout: '', stderr });
  });

  test.each<[string[], string]>([
    [['p1.json', 'p3.json'], `part 2 of 3 is missing; ${once}`],
    [['p2.json'], `part 1, 3 of 3 is missing; ${once}`],
    [['p1.json', 'p2.json', 'p3.json', 'copy.json'], `copy.json and p2.json are both part 2 of 3; ${once}`],
  ])('merge %j: a part that is missing, or there twice', (args, message) => {
    desk.write('copy.json', desk.read('p2.json'));
    expect(desk.run(['merge', ...args])).toEqual({ status: 2, stdout: '', stderr: `vrp-lint: ${message}\n` });
  });

  test('merge of ten thousand parts names only some of those that are missing', () => {
    desk.write(
      'x.json',
      changed(({ shard }) => (shard['count'] = 10_000)),
    );
    const message = `part 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and others of 10000 is missing; ${once}`;
    expect(desk.run(['merge', 'x.json'])).toEqual({ status: 2, stdout: '', stderr: `vrp-lint: ${message}\n` });
  });
});
