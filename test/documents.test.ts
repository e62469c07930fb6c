// What the documents show is what happens: every console block is run, every fixture has its literal output.
// `UPDATE=1 npm test` writes what was seen; look at the difference before you commit it.

import { transform } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/cli/usage/commands.ts';
import { run, type Run } from './support/run.ts';

const update = process.env['UPDATE'] !== undefined;
const documents = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs').map((name) => `docs/${name}`)];

/** Runs every `$ vrp-lint ...` of a document and puts what was printed below it. */
function replayed(document: string): string {
  return document.replace(/^```console\n\$ vrp-lint (.*)\n[^]*?^```$/gm, (_, line: string) => {
    const { stdout, stderr } = run(line.split(' '));
    return `\`\`\`console\n$ vrp-lint ${line}\n${(stderr + stdout).trimEnd()}\n\`\`\``;
  });
}

/** Puts the file below every code block that begins with its path. */
function quoted(document: string): string {
  const block = /^```(ts|jsonc|text)\n(\/\/|#) ((?:grammar|rules|fixtures)\/\S+)\n[^]*?^```$/gm;
  return document.replace(block, (_, language: string, sign: string, path: string) => {
    return `\`\`\`${language}\n${sign} ${path}\n${readFileSync(path, 'utf8')}\`\`\``;
  });
}

describe('documents', () => {
  test.each(documents)('%s shows what the program prints', (path) => {
    const seen = replayed(readFileSync(path, 'utf8'));
    if (update) writeFileSync(path, seen);
    expect(readFileSync(path, 'utf8')).toBe(seen);
  });

  test.each(documents)('%s shows files as they are', (path) => {
    const seen = quoted(readFileSync(path, 'utf8'));
    if (update) writeFileSync(path, seen);
    expect(readFileSync(path, 'utf8')).toBe(seen);
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

test.each(['README.md', 'docs/recipes.md'])('%s tells the exit statuses as --help does', (path) => {
  const rows = [...readFileSync(path, 'utf8').matchAll(/^\| (\d) +\| (.*?) +\|$/gm)];
  const told = rows.map(([, status, says = '']) => [status, says.replaceAll('`', '')]);
  expect(told).toEqual(commands.lint.statuses);
});

describe('fixtures', () => {
  const scenarios = readdirSync('fixtures').filter((name) => existsSync(`fixtures/${name}/device-b.cfg`));
  test.each(scenarios)('%s prints expected.txt', (name) => {
    const files = readdirSync(`fixtures/${name}`).filter((file) => file.endsWith('.cfg'));
    // A device with several partners is judged beside each of them.
    const printed = files.slice(1).map((other) => judged(`fixtures/${name}`, 'device-a.cfg', other));
    const path = `fixtures/${name}/expected.txt`;
    const seen = printed.map(({ stdout }) => stdout).join('\n');
    if (update) writeFileSync(path, seen);
    expect(readFileSync(path, 'utf8')).toBe(seen);
    const isBroken = name === 'example' || name.endsWith('-broken');
    expect(printed.map(({ status, stderr }) => ({ status, stderr }))).toEqual(
      printed.map(() => ({ status: isBroken ? 1 : 0, stderr: '' })),
    );
  });

  test('slips prints expected.txt', () => {
    const { status, stdout } = run(['parse', 'device.cfg'], { cwd: 'fixtures/slips' });
    expect(status).toBe(0);
    if (update) writeFileSync('fixtures/slips/expected.txt', stdout);
    expect(readFileSync('fixtures/slips/expected.txt', 'utf8')).toBe(stdout);
  });
});

function judged(cwd: string, ...files: string[]): Run {
  return run(files, { cwd });
}
