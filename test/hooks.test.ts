// The hooks that pre-commit installs from this repository: what they are given, and what they say of it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { badPair, folderWith } from './support/folder.ts';
import { small } from './support/fleet.ts';
import { run } from './support/run.ts';
import { readYaml } from './support/yaml.js';

/** What pre-commit takes from an entry; other keys are mistakes to it. */
const KEYS: Readonly<Record<string, string>> = {
  id: 'string',
  name: 'string',
  description: 'string',
  entry: 'string',
  language: 'string',
  files: 'string',
  types: 'object',
  pass_filenames: 'boolean',
  require_serial: 'boolean',
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const read = readYaml(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
const hooks = (Array.isArray(read) ? read : []).filter(isRecord);
const hookNamed = (id: string) => hooks.find((hook) => hook['id'] === id) ?? {};
const entry = (id: string) => String(hookNamed(id)['entry']).split(' ').slice(1);
const takes = (id: string, name: string) => new RegExp(String(hookNamed(id)['files'])).test(name);

describe('.pre-commit-hooks.yaml', () => {
  test('is what pre-commit reads', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['vrp-lint', 'vrp-lint-all']);
    const wrong = hooks.flatMap((hook) => Object.entries(hook)).filter(([key, value]) => typeof value !== KEYS[key]);
    expect(wrong).toEqual([]);
    for (const { entry: command, language, name } of hooks) {
      expect(String(command)).toMatch(/^vrp-lint\b/);
      expect({ language, name }).toEqual({ language: 'node', name: expect.stringMatching(/./) });
    }
  });

  test('takes the files that a folder is searched for', () => {
    const taken = ['a.cfg', 'sites/a.conf', 'a.vrp', 'a.b.txt', 'router', 'sites/router'];
    const left = ['README.md', 'a.cfg.bak', '.gitignore', 'sites/.hidden', 'package.json', 'a.py'];
    for (const id of ['vrp-lint', 'vrp-lint-all']) expect(taken.filter((name) => !takes(id, name))).toEqual([]);
    expect(left.filter((name) => takes('vrp-lint', name))).toEqual([]);
    for (const name of ['vrp-lint.config.json', 'sites/known.json', '.vrp-lintignore'])
      expect(takes('vrp-lint-all', name)).toBe(true);
  });
});

const lone = small({ name: 'LONE', addresses: ['203.0.113.9'] });
const files = { 'sites/a.cfg': badPair.a, 'sites/b.cfg': badPair.b, 'lone.cfg': lone, Makefile: 'all:\n\ttrue\n' };
const found = /backup-id-match[^]*arp-preempt-delay-600/;

describe('the hook of what changed', () => {
  const hook = (cwd: string, ...changed: string[]) => run([...entry('vrp-lint'), ...changed], { cwd });

  test('sees both halves of a pair, whichever changed, and each call sees the whole pair', () => {
    const cwd = folderWith(files);
    for (const changed of [['sites/a.cfg'], ['sites/b.cfg'], ['Makefile', 'sites/b.cfg']]) {
      const { status, stdout } = hook(cwd, ...changed);
      expect(status).toBe(1);
      expect(stdout).toMatch(found);
    }
    expect(hook(cwd, 'sites/a.cfg').stdout).toBe(hook(cwd, 'sites/b.cfg').stdout);
  });

  test('lets pass what has no partner, and what is no configuration', () => {
    const cwd = folderWith(files);
    for (const changed of [['lone.cfg'], ['Makefile'], ['lone.cfg', 'Makefile']]) {
      const { status, stderr } = hook(cwd, ...changed);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
    const nothing = 'checked  nothing: there is no configuration in what was named\n';
    expect(hook(cwd, 'lone.cfg').stdout).toMatch(/^checked  \d+ rules$/m);
    expect(hook(cwd, 'gone.cfg').stdout).toContain(nothing);
    const said = 'vrp-lint: --changed names what is not there, deleted or misspelt: gone.cfg\n';
    expect(hook(cwd, 'gone.cfg')).toMatchObject({ status: 0, stderr: said });
  });

  test('takes options of the user between its own and the files', () => {
    const cwd = folderWith(files);
    expect(hook(cwd, '--fail-on', 'never', 'sites/a.cfg').status).toBe(0);
    expect(hook(cwd, '--format', 'unix', 'sites/b.cfg').stdout).toMatch(/^sites\/a\.cfg:9:12: error: /);
  });
});

describe('the hook of the whole fleet', () => {
  test('reads what the settings name', () => {
    const settings = JSON.stringify({ files: ['sites'] });
    const { status, stdout } = run(entry('vrp-lint-all'), {
      cwd: folderWith({ ...files, 'vrp-lint.config.json': settings }),
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(found);
    expect(stdout).not.toContain('lone.cfg');
  });

  test('takes a folder as an argument', () => {
    expect(run([...entry('vrp-lint-all'), '.'], { cwd: folderWith(files) }).stdout).toMatch(found);
  });
});

describe('a share without a pair', () => {
  test('is no failure: the other shares have them', () => {
    const cwd = folderWith(files);
    const shares = [1, 2, 3, 4].map((index) =>
      run(['--shard', `${index}/4`, '--format', `json=${index}.json`, '--fail-on', 'never', '.'], { cwd }),
    );
    expect(shares).toEqual(shares.map(() => ({ status: 0, stdout: '', stderr: '' })));
    const parts = [1, 2, 3, 4].map((index) => `${index}.json`);
    expect(run(['merge', ...parts], { cwd })).toEqual(run(['.'], { cwd }));
  });
});
