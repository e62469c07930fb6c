// What docs/ tells people to write into their own files is well-formed, and every command in it runs.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { badPair, folderWith, shell } from './support/folder.ts';
import { blocksIn } from './support/markdown.ts';
import { run } from './support/run.ts';
import { readYaml } from './support/yaml.js';

const documents = readdirSync('docs').map((name) => `docs/${name}`);
const blocks = documents.flatMap((path) => blocksIn(readFileSync(path, 'utf8')).map((block) => ({ path, ...block })));
const written = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));

/** All texts in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Command lines, with those that go on put together. */
function commandsIn(script: string): string[] {
  return script.replace(/\\\n\s*/g, '').match(/^(?:npx )?vrp-lint .*$/gm) ?? [];
}

/** What build servers and clusters say of a process; the recipes have at most four of them. */
const surroundings = (index: number, total: number) => ({
  CI_NODE_INDEX: `${index}`,
  CI_NODE_TOTAL: `${total}`,
  JOB_COMPLETION_INDEX: `${index - 1}`,
  PART: `${index}`,
  OX_NODE_NAME: '192.0.2.1',
});

/** What the backup programs put in front. */
const OXIDIZED = '# VRP (R) software, Version 8.180 (NE40E V800R010C10)\n# Slot 1: LPU, Present, Registered\n# \n';
const RANCID = '!RANCID-CONTENT-TYPE: vrp\n!\n!Chassis type: NE40E-X8\n!\n';

const fleet = {
  'sites/core-a.cfg': badPair.a,
  'sites/core-b.cfg': badPair.b,
  'configs/192.0.2.1': OXIDIZED + badPair.a,
  'configs/core-b.example.net': RANCID + badPair.b.replaceAll('\n', '\r\n'),
  'configs/.gitignore': '*.new\n',
  'unsaved.txt': badPair.a,
  'parts/.keep': '',
  'reports/.keep': '',
  'known.json': JSON.stringify({ version: 1, findings: [] }),
};

describe('recipes', () => {
  test.each(written('yaml').map(({ path, text }) => [path, text]))('%s has YAML that is read', (_, text) => {
    expect(readYaml(text)).toEqual(expect.any(Object));
  });

  test.each(written('json').map(({ path, text }) => [path, text]))('%s has JSON that is read', (_, text) => {
    expect(JSON.parse(text)).toEqual(expect.any(Object));
  });

  test.each([...documents, 'README.md', 'CONTRIBUTING.md'])('%s has links that lead somewhere', (path) => {
    const links = [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
  });

  test.each(written('sh').map(({ path, text }) => [path, text]))('%s has scripts that a shell reads', (_, text) => {
    expect(spawnSync('sh', ['-n'], { input: text, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  test('settings of a repository of backups find every device in it, whatever is in front', () => {
    const settings = written('json').find(({ path }) => path === 'docs/backups.md')?.text ?? '';
    const cwd = folderWith({ ...fleet, 'vrp-lint.config.json': settings });
    const { status, stdout } = run(['--format', 'unix'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain('configs/192.0.2.1:12:12: error: ');
    expect(stdout).toContain('configs/core-b.example.net:22:2: warning: ');
    expect(run(['parse', '--stats', 'configs/*'], { cwd }).stdout).not.toContain('unknown, by first word');
  });

  test('every page but the list of pages shows commands', () => {
    expect(
      documents.filter((path) => !blocks.some((block) => block.path === path && /\bvrp-lint\b/.test(block.text))),
    ).toEqual(['docs/recipes.md']);
  });

  test.each(documents)('%s has commands that run', (path) => {
    const here = blocks.filter((block) => block.path === path);
    const scripts = here.flatMap(({ language, text }) =>
      language === 'yaml'
        ? textsIn(readYaml(text))
        : language === 'json'
          ? textsIn(JSON.parse(text))
          : language === 'sh'
            ? [text]
            : [],
    );
    const commands = scripts.flatMap(commandsIn);
    const cwd = folderWith(fleet);
    for (const command of commands) {
      const total = Number(/\/(\d+)/.exec(command)?.[1] ?? 4);
      const shares = command.includes('--shard') ? [...Array(total).keys()].map((index) => index + 1) : [1];
      for (const index of shares) {
        const { status, stderr } = shell(command, { cwd, env: surroundings(index, total) });
        expect({ command, status, stderr }).toEqual({ command, status: expect.toBeOneOf([0, 1]), stderr: '' });
      }
    }
  });
});
