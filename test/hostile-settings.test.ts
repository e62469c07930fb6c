// Patterns that would take a computer all its time or memory, and parts of runs that claim to be endless many.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isTooWide } from '../src/cli/system/braces.ts';
import { matchStars } from '../src/settings/stars.ts';
import { badPair, folderWith } from './support/folder.ts';
import { run } from './support/run.ts';

const files = { 'a.cfg': badPair.a, 'b.cfg': badPair.b };

test('braces that stand for too many patterns are refused, from wherever they come', () => {
  const wide = '{a,b}'.repeat(30) + '*';
  const cwd = folderWith({ ...files, 's.json': JSON.stringify({ files: [wide] }) });
  for (const args of [[wide], ['--config', 's.json'], ['parse', wide]]) {
    const { status, stderr } = run(args, { cwd });
    expect([status, stderr]).toEqual([
      2,
      `vrp-lint: ${wide}: its braces stand for more than 1000 patterns; name a folder\n`,
    ]);
  }
  expect(run(['{a,{b,c}}.{cfg,conf}'], { cwd }).status).toBe(1);
});

test.each([
  ['{1..1000}', false],
  ['{1..1001}', true],
  ['{a,b,{c,d}}{1..250}', false],
  ['{a,b,{c,d}}{1..251}', true],
  ['{{a,b},c}}}}{', false],
  ['a,b,c'.repeat(2000), false],
  ['{1..9}{1..9}{1..9}{1..9}', true],
])('whether %s is too wide: %s', (pattern, expected) => expect(isTooWide(pattern)).toBe(expected));

test.each([
  ['**/'.repeat(160), 'a/'.repeat(200)],
  ['*a'.repeat(200), 'a'.repeat(200)],
  ['*'.repeat(300), 'a/'.repeat(50)],
])('many stars that fit in many ways but for the end do not take forever', (stars, text) => {
  expect(matchStars(`${stars}z`, text)).toBeUndefined();
  expect(matchStars(stars, text)?.length).toBeGreaterThan(0);
});

test.each([
  ['**/b*', 'a/x/b1', ['a/x/', '1']],
  ['**/b*', 'b/1', undefined],
  ['**/b', '//b', undefined],
  ['*-*', 'a-b-c', ['a-b', 'c']],
  ['a**c', 'a/b/c', ['/b/']],
  ['*', '', ['']],
  ['.*', 'ab', undefined],
])('what the stars of %s stand for in %s', (pattern, text, expected) =>
  expect(matchStars(pattern, text)).toEqual(expected),
);

test('a pattern that is longer than any name is a mistake with its place', () => {
  const override = { files: ['('.repeat(60_000)], rules: {} };
  const cwd = folderWith({
    ...files,
    's.json': JSON.stringify({ overrides: [override], pairs: [{ a: 'x'.repeat(501), b: 'b' }] }),
  });
  const { status, stderr } = run(['--config', 's.json', 'a.cfg', 'b.cfg'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^vrp-lint: s\.json:1:\d+: overrides\[0\]\.files\[0\]: expected a text of at most 500 characters, not "\(+\.\.\.$/m,
  );
  expect(stderr).toMatch(/^vrp-lint: s\.json:1:\d+: pairs\[0\]\.a: expected a text of at most 500 characters/m);
});

test('settings of which nothing is right are refused at once', () => {
  const keys = Array.from({ length: 50_000 }, (_, index) => [`k${index}`, 1]);
  const cwd = folderWith({ ...files, 's.json': JSON.stringify(Object.fromEntries(keys)) });
  const { status, stderr } = run(['--config', 's.json', 'a.cfg', 'b.cfg'], { cwd });
  expect([status, stderr.split('\n').length]).toEqual([2, 12]);
  expect(stderr).toContain(': there is no such key');
  expect(stderr).toMatch(/49990 more/);
});

test('a part of endless many is no part', () => {
  const cwd = folderWith(files);
  expect(run(['--shard', '1/1', '--format', 'json=part.json', '.'], { cwd }).status).toBe(1);
  const part = readFileSync(join(cwd, 'part.json'), 'utf8');
  const claimed = (count: string) => {
    writeFileSync(join(cwd, 'part.json'), part.replace('"count":1,', `"count":${count},`));
    return run(['merge', 'part.json'], { cwd });
  };
  expect(claimed('1000000000')).toMatchObject({ status: 2, stderr: expect.stringContaining('(at /shard/count)') });
  expect(claimed('9999').stderr).toBe(
    'vrp-lint: part 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and others of 9999 is missing; merge needs the report of every part, once\n',
  );
  claimed('1');
  const twice = run(['merge', 'part.json', 'part.json'], { cwd });
  expect(twice).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('part.json and part.json are both part 1 of 1'),
  });
});
