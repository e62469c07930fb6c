// What docs/ tells people to write into their own files is well-formed, and every command in it runs.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { badPair, folderWith, shell } from './support/folder.ts';
import { blocksIn } from './support/markdown.ts';
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
  SHARD: `${index}`,
});

const fleet = {
  'sites/core-a.cfg': badPair.a,
  'sites/core-b.cfg': badPair.b,
  'configs/10.0.0.1': badPair.a,
  'configs/10.0.0.2': badPair.b,
};

describe('recipes', () => {
  test.each(written('yaml').map(({ path, text }) => [path, text]))('%s has YAML that is read', (_, text) => {
    expect(readYaml(text)).toEqual(expect.any(Object));
  });

  test.each(written('json').map(({ path, text }) => [path, text]))('%s has JSON that is read', (_, text) => {
    expect(JSON.parse(text)).toEqual(expect.any(Object));
  });

  test.each(documents)('%s has commands that run', (path) => {
    const here = blocks.filter((block) => block.path === path);
    const scripts = here.flatMap(({ language, text }) =>
      language === 'yaml' ? textsIn(readYaml(text)) : language === 'sh' ? [text] : [],
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
