// Reports and caches beside the files of others: nothing that a run reads is overwritten, nothing of others removed.

import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { badPair, folderWith } from './support/folder.ts';
import { run } from './support/run.ts';

const BASELINE = '{"version":1,"findings":[]}';
const files = { 'a.cfg': badPair.a, 'b.cfg': badPair.b };

test('no report takes the place of a file that is read, however both are called', () => {
  const cwd = folderWith({ ...files, 'vrp-lint.config.json': '{"baseline":"known.json"}', 'known.json': BASELINE });
  symlinkSync('a.cfg', join(cwd, 'link'));
  linkSync(join(cwd, 'a.cfg'), join(cwd, 'twin'));
  const refused = [
    ['a.cfg', 'a.cfg', 'b.cfg'],
    ['./b.cfg', 'a.cfg', 'b.cfg'],
    ['link', '.'],
    ['twin', 'a.cfg', 'b.cfg'],
    ['vrp-lint.config.json', '.'],
    ['known.json', '.'],
    ['a.cfg', '--stdin-as', 'a.cfg', 'b.cfg'],
    ['new.json', '--baseline', './new.json', '--update-baseline', '.'],
  ] as const;
  for (const [file, ...others] of refused) {
    const { status, stderr } = run([`--format=json=${file}`, ...others], { cwd, input: badPair.a });
    expect([status, stderr], file).toEqual([2, expect.stringMatching(/ would overwrite .*; name another file; see/)]);
  }
  expect(readFileSync(join(cwd, 'a.cfg'), 'utf8')).toBe(badPair.a);
  expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(BASELINE);
  expect(existsSync(join(cwd, 'new.json'))).toBe(false);
});

test('a report among configurations is written anew by every run', () => {
  const cwd = folderWith(files);
  for (const _ of [1, 2]) expect(run(['--format', 'text=report.txt', '.'], { cwd }).status).toBe(1);
});

test('a merged report does not take the place of a part', () => {
  const cwd = folderWith(files);
  expect(run(['--shard', '1/1', '--format', 'json=part.json', '.'], { cwd }).status).toBe(1);
  const { status, stderr } = run(['merge', '--format', 'json=./part.json', 'part.json'], { cwd });
  expect([status, stderr]).toEqual([2, expect.stringContaining('would overwrite ./part.json')]);
  expect(run(['merge', 'part.json'], { cwd }).status).toBe(1);
});

test.each(['x'.repeat(300), 'loop', 'loop/x', 'a.cfg/x', 'none/x'])(
  'a report that cannot be at %s is a plain error',
  (file) => {
    const cwd = folderWith(files);
    symlinkSync('loop', join(cwd, 'loop'));
    const { status, stderr } = run(['--format', `json=${file}`, 'a.cfg', 'b.cfg'], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/cannot be written|is no(?: such)? folder; /)]);
    expect(stderr).not.toContain('internal error');
  },
);

test('two formats do not go to one file by two names', () => {
  const { status, stderr } = run(['--format=json=out', '--format=text=./out', 'a.cfg', 'b.cfg'], {
    cwd: folderWith(files),
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('two formats go to ./out')]);
});

test('a cache among files of others removes none of them', () => {
  const cwd = folderWith({ ...files, 'c/drafts/mine': 'mine', 'c/.gitignore': 'mine', 'c/ab/c': 'mine' });
  const others = ['c/drafts/mine', 'c/.gitignore', 'c/ab/c'];
  for (const name of others) utimesSync(join(cwd, name), new Date(0), new Date(0));
  expect(run(['--cache', '--cache-dir', 'c', 'a.cfg', 'b.cfg'], { cwd }).status).toBe(1);
  expect(others.map((name) => existsSync(join(cwd, name)) && readFileSync(join(cwd, name), 'utf8'))).toEqual(
    others.map(() => 'mine'),
  );
});

test('a cache that cannot be there is a plain error', () => {
  const cwd = folderWith(files);
  symlinkSync('loop', join(cwd, 'loop'));
  const { status, stderr } = run(['--cache', '--cache-dir', 'loop', 'a.cfg', 'b.cfg'], { cwd });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^vrp-lint: the cache in loop cannot be written/)]);
});

test('what a run that was killed has left does not stop the next one of the same number', () => {
  const cwd = folderWith(files);
  mkdirSync(join(cwd, 'out'));
  for (let pid = 1; pid < 1000; pid++) writeFileSync(join(cwd, 'out', `.report.${pid}-0.tmp`), '');
  expect(run(['--format', 'json=out/report', 'a.cfg', 'b.cfg'], { cwd }).status).toBe(1);
});

test('a file whose name has no text is said to need another one', () => {
  const cwd = folderWith(files);
  writeFileSync(Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from([0x63, 0xff]), Buffer.from('.cfg')]), badPair.a);
  const { status, stderr } = run(['.'], { cwd });
  expect([status, stderr]).toEqual([2, 'vrp-lint: c\ufffd.cfg: its name is not in UTF-8; rename the file\n']);
});

test('a file of an odd name hides no other one, not even where some are ignored', () => {
  const odd = { '\\x.cfg': badPair.a, '\\y/z.cfg': badPair.b };
  const cwd = folderWith({ ...files, ...odd, 'c.cfg': 'sysname C', '.vrp-lintignore': 'c.cfg\n' });
  const { stdout } = run(['--format', 'json', '.'], { cwd });
  const report: { files: { path: string }[] } = JSON.parse(stdout);
  expect(report.files.map(({ path }) => path).toSorted()).toEqual(['\\x.cfg', '\\y/z.cfg', 'a.cfg', 'b.cfg']);
});

test('links that lead back are not followed, others are', () => {
  const cwd = folderWith({ 'one/a.cfg': badPair.a, 'two/b.cfg': badPair.b, 'more/c.cfg': 'sysname C\n' });
  const links = {
    'one/here': '.',
    'one/again': '.',
    'one/up': '..',
    'one/two': '../two',
    'two/one': '../one',
    'one/l.cfg': 'a.cfg',
  };
  for (const [link, target] of Object.entries(links)) symlinkSync(target, join(cwd, link));
  const pathsIn = (folder: string) => {
    const report: { files: { path: string }[] } = JSON.parse(run(['--format', 'json', folder], { cwd }).stdout);
    return report.files.map(({ path }) => path).toSorted();
  };
  expect(pathsIn('one')).toEqual(['one/a.cfg', 'one/l.cfg', 'one/two/b.cfg']);
  expect(pathsIn('more')).toEqual(['more/c.cfg']);
});
