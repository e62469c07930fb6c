// What V8 compiled of the program at the build is taken where it fits, and nowhere else.

import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { run } from './support/run.ts';
import { temporaryFolder } from './support/temporary.ts';

const folder = temporaryFolder();
const pair = ['device-a.cfg', 'device-b.cfg'].map((name) => resolve('fixtures/example', name));
let compiled: string;
let whole: ReadonlyMap<string, Buffer>;

/** Of another program than the one built for this Node: the one that is tested may have been built by another. */
beforeAll(() => {
  for (const name of ['bin', 'dist']) cpSync(name, join(folder, name), { recursive: true });
  rmSync(join(folder, 'dist/compiled'), { recursive: true, force: true });
  inside(`const { load, keep } = require('./bin/compiled.js');
    load('cli.cjs').main(${JSON.stringify(pair)}).then(keep);`);
  const [platform = ''] = readdirSync(join(folder, 'dist/compiled'));
  compiled = join(folder, 'dist/compiled', platform);
  whole = new Map(readdirSync(compiled).map((name) => [join(compiled, name), readFileSync(join(compiled, name))]));
});
beforeEach(() => whole.forEach((bytes, path) => writeFileSync(path, bytes)));

function inside(program: string) {
  return spawnSync(process.execPath, ['-e', program], { cwd: folder, encoding: 'utf8' });
}

/** What a run prints, and the files whose compiled code it took. */
function ran(): { stdout: string; taken: string[] } {
  const { stdout, stderr } = inside(`
    const vm = require('node:vm');
    const { basename } = require('node:path');
    const taken = [];
    vm.Script = class extends vm.Script {
      constructor(source, options) {
        super(source, options);
        if (options.cachedData && !this.cachedDataRejected) taken.push(basename(options.filename));
      }
    };
    require('./bin/compiled.js').load('cli.cjs').main(${JSON.stringify(pair)})
      .then(() => process.stderr.write(JSON.stringify(taken)));`);
  return { stdout, taken: JSON.parse(stderr) };
}

test('it is taken for every file of a run', () => {
  const files = [...whole.keys()].map((path) => path.slice(compiled.length + 1));
  expect(files.length).toBe(3);
  const { stdout, taken } = ran();
  expect(taken.toSorted()).toEqual(files.toSorted());
  expect(stdout).toBe(run(pair).stdout);
});

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ['empty', () => new Uint8Array()],
  ['cut off', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['of another version of V8', (bytes) => Uint8Array.from(bytes, (byte, at) => (at >= 4 && at < 8 ? byte ^ 1 : byte))],
  ['no code at all', () => Buffer.from('code')],
])('%s, it is not', (_, damaged) => {
  for (const [path, bytes] of whole) writeFileSync(path, damaged(bytes));
  expect(ran()).toEqual({ stdout: run(pair).stdout, taken: [] });
});

test('of other files than these, it is not', () => {
  for (const name of readdirSync(join(folder, 'dist')).filter((each) => each.endsWith('.cjs'))) {
    const path = join(folder, 'dist', name);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
  }
  expect(ran()).toEqual({ stdout: run(pair).stdout, taken: [] });
});
