// Among good files there are bad ones of every kind: the good ones are reported, each bad one is named once.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../src/lint/report.ts';
import { run } from './support/run.ts';
import { temporaryFolder } from './support/temporary.ts';

const folder = temporaryFolder();

const GOOD = ['arp-broken', 'nat', 'several-partners', 'shared-pool', 'vrrp-only'];
for (const name of GOOD) {
  cpSync(`fixtures/${name}`, join(folder, 'good', name), { recursive: true, filter: (path) => !path.endsWith('.txt') });
}

const reportFrom = (text: string): Report => JSON.parse(text);
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

const at = (name: string) => join(folder, 'bad', name);
mkdirSync(join(folder, 'bad'));

/** What is wrong with each, as it is said. */
const bad: Readonly<Record<string, { readonly says: string; make(path: string): void }>> = {
  'binary.cfg': {
    says: 'is a binary file, not a configuration; name a text file',
    make: (path) => writeFileSync(path, Buffer.from(Array.from({ length: 999 }, (_, index) => index % 32))),
  },
  'dangling.cfg': { says: 'no such file; check the path', make: (path) => symlinkSync('nowhere.cfg', path) },
  'circle.cfg': {
    says: 'its links lead in a circle; name the file itself',
    make: (path) => symlinkSync('circle.cfg', path),
  },
  'empty.cfg': {
    says: 'nothing in it is a VRP configuration; name a saved or displayed one',
    make: (path) => writeFileSync(path, ''),
  },
  'enormous.cfg': {
    says: 'is larger than 64 MB; split it by device',
    make(path) {
      writeFileSync(path, '');
      truncateSync(path, 100 * 1024 * 1024 * 1024);
    },
  },
  'pipe.cfg': {
    says: 'is a pipe into which nobody writes; name a text file',
    make: (path) => void spawnSync('mkfifo', [path]),
  },
};
for (const [name, { make }] of Object.entries(bad)) make(at(name));
const names = Object.keys(bad).map((name) => `bad/${name}`);

describe.each([['1'], ['2'], ['2', '--cache', '--cache-dir', 'cache']])('with --jobs %s', (jobs, ...more) => {
  const options = ['--no-config', '--format', 'json', '--jobs', jobs, ...more];

  test('good ones are reported as if they were alone', () => {
    const alone = run([...options, 'good'], { cwd: folder });
    expect(alone.status).toBe(1);
    const { status, stdout, stderr } = run([...options, ...names, 'good'], { cwd: folder });
    expect(status).toBe(2);
    const { faults = [], ...rest } = reportFrom(stdout);
    expect(rest).toEqual(reportFrom(alone.stdout));
    const said = Object.entries(bad).map(([name, { says }]) => `bad/${name}: ${says}`);
    expect(faults.map(({ file, reason }) => `${file}: ${reason}`).sort()).toEqual(said.sort());
    expect(linesOf(stderr).sort()).toEqual(said.map((each) => `vrp-lint: ${each}`).sort());
  });
});

/** Does something to the files while they are read: loaded before the program, as another process would do it. */
const meddling = (code: string) => {
  const path = join(folder, 'meddle.cjs');
  writeFileSync(
    path,
    `const fs = require('node:fs');
     const open = fs.openSync;
     let count = 0;
     fs.openSync = (path, ...more) => {
       const file = open(path, ...more);
       if (String(path).endsWith('vrrp-only/device-a.cfg') && count++ === 0) { ${code} }
       return file;
     };`,
  );
  return { cwd: folder, env: { NODE_OPTIONS: `--require ${path}` } };
};

describe('a file that another process', () => {
  // Far from each other, so that they are read again to be judged.
  const one = 'moved/a/vrrp-only/device-a.cfg';
  const other = 'moved/z/device-b.cfg';
  beforeAll(() => {
    for (const name of ['arp-broken', 'nat', 'several-partners']) {
      cpSync(`fixtures/${name}`, join(folder, 'moved', name), { recursive: true });
    }
  });

  test.each([
    ['removes', `fs.rmSync(${JSON.stringify(join(folder, one))})`, 'no such file; check the path'],
    [
      'replaces',
      `fs.writeFileSync('new', 'sysname X\\n'); fs.renameSync('new', ${JSON.stringify(join(folder, one))})`,
      'has changed while it was checked; check it again',
    ],
  ])('%s between reading and judging is named, and the others are reported', (_, code, reason) => {
    cpSync('fixtures/vrrp-only/device-a.cfg', join(folder, one));
    cpSync('fixtures/vrrp-only/device-b.cfg', join(folder, other));
    const options = ['--no-config', '--format', 'json', '--shard', '1/1', 'moved'];
    const before = reportFrom(run(options, { cwd: folder }).stdout);
    expect(before.pairs).toContainEqual({ a: one, b: other });
    // A file of that size is not kept.
    writeFileSync(join(folder, 'moved/m.cfg'), `#\nsysname M\n${'# much to say\n'.repeat(90_000)}return\n`);
    const { status, stdout, stderr } = run(options, meddling(code));
    rmSync(join(folder, 'moved/m.cfg'));
    expect({ status, said: linesOf(stderr) }).toEqual({ status: 2, said: [`vrp-lint: ${one}: ${reason}`] });
    const after = reportFrom(stdout);
    expect(after.faults).toEqual([{ file: one, reason }]);
    expect(after.pairs).toEqual(before.pairs.filter(({ a }) => a !== one));
    const isElsewhere = ({ file }: { file: string }) => file !== one && file !== other;
    expect(after.findings.filter(isElsewhere)).toEqual(before.findings.filter(isElsewhere));
  });
});

test('a thread that runs out of memory takes with it only the file that is too large', () => {
  const rings = Array.from({ length: 60_000 }, (_, index) => `interface LoopBack${index}\n ip address 10.1.1.1 32\n`);
  mkdirSync(join(folder, 'large'));
  writeFileSync(join(folder, 'large', 'huge.cfg'), `#\nsysname HUGE\n#\n${rings.join('#\n')}#\nreturn\n`);
  for (const name of GOOD) {
    cpSync(`fixtures/${name}`, join(folder, 'large', name), {
      recursive: true,
      filter: (path) => !path.endsWith('.txt'),
    });
  }
  const { status, stdout, stderr } = run(['--no-config', '--jobs', '2', '--format', 'json', 'large'], {
    cwd: folder,
    env: { NODE_OPTIONS: '--max-old-space-size=40' },
  });
  const { faults, pairs } = reportFrom(stdout);
  expect({ status, faults }).toEqual({
    status: 2,
    faults: [{ file: 'large/huge.cfg', reason: 'needs more memory than there is; split it by device' }],
  });
  expect(linesOf(stderr).filter((line) => line.startsWith('vrp-lint:')).length).toBe(1);
  expect(pairs.length).toBe(GOOD.length + 1);
});

test.each<[string, string[]]>([
  ['alone', ['large.cfg']],
  ['beside another', ['large.cfg', 'good/vrrp-only/device-a.cfg']],
  ['to show pairs', ['pairs', 'large.cfg']],
])('a file too large for the memory is told in one sentence, %s', (_, args) => {
  const line = `#\ninterface LoopBack1\n description ${'x'.repeat(100)}\n`;
  writeFileSync(join(folder, 'large.cfg'), `#\nsysname LARGE\n${line.repeat(80_000)}return\n`);
  const env = { NODE_OPTIONS: '--max-old-space-size=40' };
  const { status, stdout, stderr } = run([...args, '--no-config', '--jobs', '1'], { cwd: folder, env });
  rmSync(join(folder, 'large.cfg'));
  const said = linesOf(stderr).filter((each) => each.startsWith('vrp-lint:'));
  expect(said).toEqual(['vrp-lint: large.cfg: needs more memory than there is; split it by device']);
  expect({ status, hasReport: stdout.includes('checked') }).toEqual({ status: 2, hasReport: false });
});

test('what is large and comes from standard input gets as much room as a file', () => {
  const rings = Array.from({ length: 60_000 }, (_, index) => `interface LoopBack${index}\n ip address 10.1.1.1 32\n`);
  const input = `#\nsysname RINGS\n#\n${rings.join('#\n')}#\nreturn\n`;
  const { stderr } = run(['--no-config', '--jobs', '2', 'good', '-'], { cwd: folder, input });
  expect(stderr).toBe('');
});
