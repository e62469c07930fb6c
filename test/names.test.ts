// What names on the command line and in the settings lead to: what is taken out, and what ignore files leave out.

import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Desk, pairOf, sitesOf } from './support/desk.ts';
import { executable } from './support/run.ts';

const desk = new Desk(sitesOf(['error', 'warning']));

function pathsOf(where: Desk, ...names: readonly string[]): string[] {
  return where.report(...names).files.map(({ path }) => path);
}

describe('a name behind "!"', () => {
  test.each<[string[], string[]]>([
    [
      ['sites/*.cfg', '!sites/1-*'],
      ['sites/2-a.cfg', 'sites/2-b.cfg'],
    ],
    [
      ['!sites/2-*.cfg', 'sites'],
      ['sites/1-a.cfg', 'sites/1-b.cfg'],
    ],
    [
      ['.', '!sites/1-a.cfg', '!./sites/2-a.cfg'],
      ['sites/1-b.cfg', 'sites/2-b.cfg'],
    ],
    [
      ['sites/1-a.cfg', 'sites/1-b.cfg', 'sites/2-a.cfg', '!sites/2-a.cfg'],
      ['sites/1-a.cfg', 'sites/1-b.cfg'],
    ],
    [['sites/!(1-*).cfg'], ['sites/2-a.cfg', 'sites/2-b.cfg']],
  ])('%j', (names, paths) => {
    expect(pathsOf(desk, ...names)).toEqual(paths);
  });

  test('takes out in the settings, too, seen from their folder', () => {
    const own = new Desk({ ...sitesOf(['error']), 'old/a.cfg': pairOf(7)[0] });
    own.settings({ files: ['.', '!old'] });
    expect(pathsOf(own)).toEqual(['sites/1-a.cfg', 'sites/1-b.cfg']);
  });

  test('is a file where one is called so', () => {
    const own = new Desk({ 'a.cfg': pairOf(1)[0], '!b.cfg': pairOf(1)[1] });
    expect(pathsOf(own, 'a.cfg', '!b.cfg')).toEqual(['a.cfg', '!b.cfg']);
    expect(pathsOf(own, '!(a).cfg')).toEqual(['!b.cfg']);
  });

  test.each([[['!sites']], [['sites', '!sites']]])('%j: that leaves nothing is said', (names) => {
    const stderr = 'vrp-lint: !sites: nothing else that is named is left; name more, or take out less\n';
    expect(desk.run(names)).toEqual({ status: 3, stdout: '', stderr });
  });
});

describe('.vrp-lintignore', () => {
  test.each(['/sites/1-b.cfg', '1-b.cfg', '*b.cfg\n!2-*'])(
    '%s above the folder that is named holds there, too',
    (lines) => {
      const own = new Desk({ ...sitesOf([undefined, 'error']), '.vrp-lintignore': lines });
      for (const name of ['.', 'sites', 'sites/*.cfg'])
        expect(pathsOf(own, name)).toEqual(['sites/1-a.cfg', 'sites/2-a.cfg', 'sites/2-b.cfg']);
    },
  );

  test('leaves out no file that is named itself', () => {
    const own = new Desk({ ...sitesOf(['error']), '.vrp-lintignore': 'sites\n' });
    expect(pathsOf(own, 'sites/1-a.cfg', 'sites/1-b.cfg')).toHaveLength(2);
  });

  test('that leaves nothing is said', () => {
    const own = new Desk({ ...sitesOf(['error']), '.vrp-lintignore': '*\n' });
    const reason = 'all configurations there are left out by .gitignore or .vrp-lintignore; name the files themselves';
    expect(own.run(['sites'])).toEqual({ status: 3, stdout: '', stderr: `vrp-lint: sites: ${reason}\n` });
  });
});

describe('a folder in which nobody may look', () => {
  // Root may look everywhere: somebody else does it in its place, where that one can reach the program.
  const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const runIn = (cwd: string, ...args: readonly string[]) => {
    const options = { cwd, encoding: 'utf8', ...somebody } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [executable, ...args], options);
    return { status, stdout, stderr };
  };
  const isReached = runIn('/', '--version').status === 0;
  const own = new Desk({ ...sitesOf([undefined]), 'sites/locked/a.cfg': pairOf(2)[0] });
  chmodSync(own.folder, 0o755);
  chmodSync(join(own.folder, 'sites/locked'), 0);
  afterAll(() => chmodSync(join(own.folder, 'sites/locked'), 0o755));
  const denied = 'vrp-lint: sites/locked: permission denied; make the folder readable\n';

  test.skipIf(!isReached).each([
    [['sites'], 2, denied],
    [['.', 'sites/**'], 2, denied],
    [['sites/locked'], 2, denied],
    [['sites', '!sites/locked'], 0, ''],
  ])('%j', (names, status, stderr) => {
    expect(runIn(own.folder, ...names)).toMatchObject({ status, stderr });
  });

  test.skipIf(!isReached)('is no matter where it is left out', () => {
    own.write('.vrp-lintignore', 'locked/\n');
    expect(runIn(own.folder, '.')).toMatchObject({ status: 0, stderr: '' });
    expect(runIn(own.folder, 'sites')).toMatchObject({ status: 0, stderr: '' });
  });
});

test('settings that name no file are no reason to check nothing', () => {
  const own = new Desk(sitesOf([undefined]));
  own.settings({ files: [] });
  const reason = 'name the configurations of the two devices of a pair, or the folder of a fleet; see vrp-lint --help';
  expect(own.run([])).toEqual({ status: 2, stdout: '', stderr: `vrp-lint: ${reason}\n` });
  expect(own.run(['sites'])).toMatchObject({ status: 0, stderr: '' });
});

test('lines behind the end of a configuration give the file no second name', () => {
  const own = new Desk({ 'a.cfg': `${pairOf(1)[0]}interface LoopBack7\n`, 'b.cfg': pairOf(1)[1] });
  expect(own.report('a.cfg', 'b.cfg').files.map(({ device }) => device)).toEqual(['S1-A', 'S1-B']);
});

test('a file that is called like standard input is read as a file', () => {
  const own = new Desk({ '-': pairOf(1)[0], 'b.cfg': pairOf(1)[1] });
  expect(pathsOf(own, '.')).toEqual(['./-', 'b.cfg']);
});
