// What the documents show is what happens: every console block is run, every fixture has its literal output.
// `UPDATE=1 npm test` writes what was seen; look at the difference before you commit it.

import { transform } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from './support/run.ts';

const update = process.env['UPDATE'] !== undefined;
const documents = ['README.md', 'CONTRIBUTING.md'];

/** Runs every `$ vrp-lint ...` of a document and puts what was printed below it. */
function replayed(document: string): string {
  return document.replace(/^```console\n\$ vrp-lint (.*)\n[^]*?^```$/gm, (_, line: string) => {
    const { stdout, stderr } = run(line.split(' '));
    return `\`\`\`console\n$ vrp-lint ${line}\n${stderr}${stdout.trimEnd()}\n\`\`\``;
  });
}

describe('documents', () => {
  test.each(documents)('%s shows what the program prints', (path) => {
    const seen = replayed(readFileSync(path, 'utf8'));
    if (update) writeFileSync(path, seen);
    expect(readFileSync(path, 'utf8')).toBe(seen);
  });

  test('CONTRIBUTING.md shows a chapter as it is', () => {
    const shown = /```ts\n\/\/ grammar\/views\/([\w-]+\.ts)\n([^]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8'));
    expect(shown?.[2]).toBe(readFileSync(`grammar/views/${shown?.[1]}`, 'utf8'));
  });
});

test('the library example of README.md prints what it says', async () => {
  const example = /```ts\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const { code } = await transform(example, { loader: 'ts' });
  // Within the package, so that its own name leads to what was built.
  const file = 'test/readme-example.tmp.mjs';
  writeFileSync(file, code);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  rmSync(file);
  const said = [...example.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map((match) => match[1]);
  expect(stderr).toBe('');
  expect(stdout.trimEnd().split('\n')).toEqual(said);
});

describe('fixtures', () => {
  const scenarios = readdirSync('fixtures').filter((name) => existsSync(`fixtures/${name}/device-a.cfg`));
  test.each(scenarios)('%s prints expected.txt', (name) => {
    const cwd = `fixtures/${name}`;
    const { status, stdout, stderr } = run(['parse', 'device-a.cfg', 'device-b.cfg'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    if (update) writeFileSync(`${cwd}/expected.txt`, stdout);
    expect(readFileSync(`${cwd}/expected.txt`, 'utf8')).toBe(stdout);
  });
});
