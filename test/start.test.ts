// What a start loads: one pair is judged in the time of two starts of Node, so nothing is loaded that it has no use for.

import { spawnSync } from 'node:child_process';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './support/folder.ts';

/** The platform's own modules that the run loads beyond those of an empty program, and the program's files. */
function loadedBy(...args: readonly string[]): { platform: string[]; files: string[] } {
  const script = `
    const before = new Set(process.moduleLoadList);
    const { main } = require(${JSON.stringify(resolve('dist/cli.cjs'))});
    main(${JSON.stringify(args)}).then(() => {
      const files = Object.keys(require.cache);
      const platform = process.moduleLoadList.filter((name) => !before.has(name) && name.startsWith('NativeModule '));
      process.stderr.write(JSON.stringify({ platform, files }));
    });`;
  const { stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  const { platform, files }: { platform: string[]; files: string[] } = JSON.parse(stderr);
  return {
    platform: platform.map((name) => name.replace('NativeModule ', '')),
    files: files.map((path) => basename(path).replace(/-[A-Z0-9]+(?=\.cjs$)/, '')).sort(),
  };
}

const pair = ['fixtures/example/device-a.cfg', 'fixtures/example/device-b.cfg'];

test.each([
  ['a pair', pair],
  ['parse', ['parse', ...pair]],
])('%s loads no streams, no cryptography, no threads', (_, args) => {
  const heavy = /^(?:crypto|stream|readline|worker_threads|net|http|internal\/fs\/(?:promises|streams))$/;
  expect(loadedBy(...args).platform.filter((name) => heavy.test(name))).toEqual([]);
});

test('the grammar of blocks is loaded for a file that has one', () => {
  const folder = folderWith({ 'banner.cfg': 'header login information "\nno entry\n"\nsysname A\n' });
  expect(loadedBy('parse', 'fixtures/example/device-a.cfg').files).toEqual(['chunk.cjs', 'cli.cjs']);
  expect(loadedBy('parse', join(folder, 'banner.cfg')).files).toEqual(['chunk.cjs', 'cli.cjs', 'grammars.cjs']);
  expect(loadedBy(...pair).files).toEqual(['chunk.cjs', 'cli.cjs', 'with-rules.cjs']);
});
