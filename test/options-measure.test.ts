// Options that say what counts, through the real executable: the exit status, and what is known already.

import { describe, expect, test } from 'vitest';
import { Desk, pairOf, sitesOf } from './support/desk.ts';

const files = ['a.cfg', 'b.cfg'];
const flawed = (['error', 'warning', 'info', undefined] as const).map((flaw) => {
  const [a, b] = pairOf(1, flaw);
  return new Desk({ 'a.cfg': a, 'b.cfg': b });
});
const [withError, withWarning, withInfo] = flawed;
const statuses = (...args: readonly string[]) => flawed.map((desk) => desk.run([...args, ...files]).status);

describe('--fail-on', () => {
  test.each<[string, number[]]>([
    ['error', [1, 0, 0, 0]],
    ['warning', [1, 1, 0, 0]],
    ['info', [1, 1, 1, 0]],
    ['never', [0, 0, 0, 0]],
  ])('%s: an error, a warning, an info, nothing', (level, expected) => {
    expect(statuses('--fail-on', level)).toEqual(expected);
  });

  test('is warning without it', () => {
    expect(statuses()).toEqual([1, 1, 0, 0]);
  });

  test('goes before the settings', () => {
    const [a, b] = pairOf(1, 'warning');
    const desk = new Desk({ 'a.cfg': a, 'b.cfg': b });
    desk.settings({ failOn: 'error' });
    expect(desk.run(files).status).toBe(0);
    expect(desk.run(['--fail-on', 'warning', ...files]).status).toBe(1);
  });
});

describe('--max-warnings', () => {
  const desk = new Desk(sitesOf(['warning', 'warning']));

  test('bears as many, and not one more', () => {
    expect(desk.run(['--max-warnings', '2', 'sites']).status).toBe(0);
    expect(desk.run(['--max-warnings', '1', 'sites']).status).toBe(1);
    expect(desk.run(['--max-warnings', '0', 'sites']).status).toBe(1);
  });

  test('bears no error, and counts even where --fail-on asks for errors only', () => {
    expect(withError?.run(['--max-warnings', '5', ...files]).status).toBe(1);
    expect(desk.run(['--max-warnings', '1', '--fail-on', 'error', 'sites']).status).toBe(1);
  });

  test('goes before the settings', () => {
    const own = new Desk(sitesOf(['warning', 'warning']));
    own.settings({ maxWarnings: 1 });
    expect(own.run(['sites']).status).toBe(1);
    expect(own.run(['--max-warnings', '2', 'sites']).status).toBe(0);
  });
});

describe('--exit-zero', () => {
  test('turns 1 into 0, with the same report', () => {
    const [plain, zero] = [withError?.run(files), withError?.run(['--exit-zero', ...files])];
    expect(zero).toEqual({ ...plain, status: 0 });
    expect(plain?.status).toBe(1);
  });

  test('leaves 2 as it is', () => {
    expect(withError?.run(['--exit-zero', 'a.cfg', 'gone.cfg'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'vrp-lint: gone.cfg: no such file; check the path\n',
    });
    expect(withError?.run(['--exit-zero', '--preset', 'none', ...files]).status).toBe(2);
  });

  test('leaves 3 as it is: there was nothing to check', () => {
    const strangers = new Desk({ 'a.cfg': 'sysname A\n', 'b.cfg': 'sysname B\n' });
    expect(strangers.run(['--exit-zero', ...files]).status).toBe(3);
  });
});

describe('--baseline and --update-baseline', () => {
  const update = ['--baseline', 'known.json', '--update-baseline'];
  const known = ['--baseline', 'known.json'];

  test('what is known is written, and no longer shown; what is new is', () => {
    const desk = new Desk(sitesOf(['warning', undefined]));
    const first = desk.run([...update, 'sites']);
    expect(first).toMatchObject({ status: 0, stderr: 'vrp-lint: known.json is written: 1 finding\n' });
    expect(desk.run([...known, 'sites']).status).toBe(0);
    expect(desk.findings(...known, 'sites')).toEqual([]);
    expect(desk.run(['sites']).status).toBe(1);
    for (const [name, text] of Object.entries(sitesOf(['warning', 'error']))) desk.write(name, text);
    expect(desk.findings(...known, 'sites')).toEqual(['error backup-id-match sites/2-a.cfg']);
  });

  test('the same run twice writes the same bytes', () => {
    const desk = new Desk(sitesOf(['warning', 'error']));
    desk.run([...update, 'sites']);
    const text = desk.read('known.json');
    desk.run([...update, 'sites']);
    expect(desk.read('known.json')).toBe(text);
  });

  test('an entry whose finding is mended is said, until it is written anew', () => {
    const desk = new Desk(sitesOf(['warning']));
    desk.run([...update, 'sites']);
    for (const [name, text] of Object.entries(sitesOf([undefined]))) desk.write(name, text);
    expect(desk.findings(...known, 'sites')).toEqual(['warning baseline-stale known.json']);
    expect(desk.run([...known, 'sites']).status).toBe(1);
    expect(desk.run([...update, 'sites'])).toMatchObject({
      status: 0,
      stderr: 'vrp-lint: known.json is written: 0 findings\n',
    });
    expect(desk.findings(...known, 'sites')).toEqual([]);
  });

  test('a run of a part keeps the entries of the others', () => {
    const desk = new Desk(sitesOf(['warning', 'error']));
    desk.run([...update, 'sites']);
    const text = desk.read('known.json');
    desk.run([...update, 'sites/1-a.cfg', 'sites/1-b.cfg']);
    expect(desk.read('known.json')).toBe(text);
    expect(desk.findings(...known, 'sites')).toEqual([]);
  });

  test('the settings may name the file, which is seen from them', () => {
    const desk = new Desk({ ...sitesOf(['warning']), 'core/vrp-lint.config.json': '{ "baseline": "known.json" }' });
    const config = ['--config', 'core/vrp-lint.config.json'];
    expect(desk.run([...config, '--update-baseline', 'sites']).status).toBe(0);
    expect(desk.has('core/known.json')).toBe(true);
    expect(desk.findings(...config, 'sites')).toEqual([]);
  });

  test.each<[string, string | undefined, string]>([
    ['is missing', undefined, 'known.json: no such file; check the path; --update-baseline writes a baseline'],
    ['is no JSON', 'backup\n', 'known.json:1: this is no baseline: '],
    ['is something else', '{ "version": 1,\n "list": [] }', 'known.json:2: this is no baseline: '],
    ['is of another version', '{ "version": 99, "findings": [] }', 'known.json:1: this is no baseline: '],
  ])('one that %s stops the run before any work', (_, text, message) => {
    const desk = new Desk(sitesOf(['warning']));
    if (text !== undefined) desk.write('known.json', text);
    const { status, stdout, stderr } = desk.run([...known, 'sites']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^vrp-lint: ${message.replaceAll('.', '\\.')}.*\\n$`));
  });

  test('a broken one is not overwritten', () => {
    const desk = new Desk({ ...sitesOf(['warning']), 'known.json': '{ "mine": true }' });
    expect(desk.run([...update, 'sites']).status).toBe(2);
    expect(desk.read('known.json')).toBe('{ "mine": true }');
  });
});

test('the desks are as they are meant to be', () => {
  const rulesOf = (desk: Desk | undefined) => desk?.findings(...files);
  expect(rulesOf(withError)).toEqual(['error backup-id-match a.cfg']);
  expect(rulesOf(withWarning)).toEqual(['warning arp-preempt-delay-600 b.cfg']);
  expect(rulesOf(withInfo)).toEqual(['info rbs-source-advertised b.cfg']);
});
