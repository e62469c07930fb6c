// action.yml: the fields that GitHub reads, and its steps as a runner runs them, with inputs that mean no good.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCommand } from './support/actions.ts';
import { badPair, folderWith, shell } from './support/folder.ts';
import type { Run } from './support/run.ts';
import { wrongInSarif } from './support/schemas.ts';
import { readYaml } from './support/yaml.js';

const text = readFileSync('action.yml', 'utf8');
const { inputs, steps, ...action } = readAction(readYaml(text));

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  expect(value).toEqual(expect.any(Object));
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function readAction(value: unknown) {
  const read = fields(value);
  const runs = fields(read['runs']);
  const { steps: all } = runs;
  const stepsOf = (Array.isArray(all) ? all : []).map(fields);
  return { read, runs, inputs: fields(read['inputs']), steps: stepsOf };
}

describe('action.yml', () => {
  test('has the fields of a composite action, and no others', () => {
    const { read, runs } = action;
    expect(Object.keys(read)).toEqual(['name', 'description', 'author', 'branding', 'inputs', 'runs']);
    expect([read['name'], read['description'], read['author']].map((each) => typeof each)).toEqual(
      Array(3).fill('string'),
    );
    // Names of Feather's icons and of the colours that the marketplace has.
    expect(read['branding']).toEqual({ icon: 'check-circle', color: 'red' });
    expect(Object.keys(runs)).toEqual(['using', 'steps']);
    expect(runs['using']).toBe('composite');
  });

  test('says of each input what it is, and asks for none', () => {
    for (const [name, input] of Object.entries(inputs)) {
      expect(name).toMatch(/^[a-z][a-z-]*$/);
      expect(input).toEqual({ description: expect.stringMatching(/\.$/), required: false, default: '' });
    }
  });

  test('has steps that name their shell, and take nothing from elsewhere', () => {
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      expect(Object.keys(step).filter((key) => !['name', 'shell', 'run', 'env'].includes(key))).toEqual([]);
      expect({ shell: step['shell'], run: typeof step['run'] }).toEqual({ shell: 'bash', run: 'string' });
    }
  });

  test('puts inputs into the environment only, each of them once', () => {
    const scripts = steps.map((step) => String(step['run'])).join('\n');
    expect(scripts).not.toContain('${{');
    const given = steps.flatMap((step) => Object.values(step['env'] ? fields(step['env']) : {}));
    expect(given.sort()).toEqual(
      Object.keys(inputs)
        .map((name) => `\${{ inputs.${name} }}`)
        .sort(),
    );
  });
});

interface Job {
  readonly cwd: string;
  readonly with: Readonly<Record<string, string>>;
  readonly path?: string;
}

/** What a runner does: expressions become values of the environment, each step has a shell of its own. */
function runAction({ cwd, with: given, path = resolve('.') }: Job): Run {
  const temp = join(cwd, '.runner');
  mkdirSync(temp, { recursive: true });
  const results: Run[] = [];
  for (const step of steps) {
    const own = Object.entries(step['env'] ? fields(step['env']) : {}).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(String(value))?.[1] ?? '';
      return [name, given[input] ?? ''];
    });
    const env = { ...Object.fromEntries(own), GITHUB_ACTION_PATH: path, RUNNER_TEMP: temp };
    const result = shell(String(step['run']), { cwd, env });
    results.push(result);
    if (result.status !== 0) break;
  }
  return {
    status: results.at(-1)?.status ?? null,
    stdout: results.map(({ stdout }) => stdout).join(''),
    stderr: results.map(({ stderr }) => stderr).join(''),
  };
}

const pair = { 'sites/core-a.cfg': badPair.a, 'sites/core-b.cfg': badPair.b };
const commandsIn = ({ stdout }: Run) => stdout.split('\n').flatMap((line) => readCommand(line) ?? []);

describe('the steps of the action', () => {
  test('annotate the files, and show the whole report in the log', () => {
    const run = runAction({ cwd: folderWith(pair), with: { files: 'sites' } });
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 1, stderr: '' });
    expect(commandsIn(run).map(({ name, properties: { file, title } }) => ({ name, file, title }))).toEqual([
      { name: 'error', file: 'sites/core-a.cfg', title: 'backup-id-match' },
      { name: 'warning', file: 'sites/core-b.cfg', title: 'arp-preempt-delay-600' },
    ]);
    expect(run.stdout).toMatch(
      /\nerror: profile offices .*\n +--> sites\/core-a\.cfg:9:12 \(.*\)\n[^]*1 error, 1 warning/,
    );
  });

  test('take several files, settings, a threshold, options and a file for SARIF', () => {
    const settings = JSON.stringify({ rules: { 'backup-id-match': 'off' } });
    const cwd = folderWith({ ...pair, 'my settings.json': settings });
    const run = runAction({
      cwd,
      with: {
        files: 'sites/core-a.cfg\r\n\nsites/core-b.cfg\n',
        config: 'my settings.json',
        'fail-on': 'error',
        'sarif-file': 'my report.sarif',
        args: '--max-warnings\n0\n--rule=arp-preempt-delay-600=info',
      },
    });
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    expect(commandsIn(run).map(({ name }) => name)).toEqual(['notice']);
    expect(wrongInSarif(readFileSync(join(cwd, 'my report.sarif'), 'utf8'))).toEqual([]);
  });

  test('without files check what the settings name', () => {
    const cwd = folderWith({ ...pair, 'vrp-lint.config.json': JSON.stringify({ files: ['sites'] }) });
    expect(commandsIn(runAction({ cwd, with: {} }))).toHaveLength(2);
  });

  test('say what is wrong with an input, and fail', () => {
    const run = runAction({ cwd: folderWith(pair), with: { files: 'sites', 'fail-on': 'eror' } });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/^vrp-lint: --fail-on takes .*; did you mean error\?/);
    expect(run.stdout).toBe('');
  });

  const evil = [
    '$(touch owned)',
    '`touch owned`',
    '"; touch owned; "',
    "'; touch owned; '",
    '; touch owned #',
    '*',
    '-h',
  ];
  test.each(Object.keys(inputs))('obey nothing in %s', (name) => {
    for (const value of [evil.join('\n'), evil.join(' '), evil[0] ?? '']) {
      const cwd = folderWith(pair);
      runAction({ cwd, with: { files: 'sites', [name]: value } });
      expect(existsSync(join(cwd, 'owned'))).toBe(false);
    }
  });

  test('say what to do where Node is too old or nothing can be installed', () => {
    const cwd = folderWith({ ...pair, 'old/node': '#!/bin/sh\nexit 1\n' });
    const result = shell(`chmod +x old/node; PATH="$PWD/old:$PATH"; ${String(steps[0]?.['run'])}`, {
      cwd,
      env: { GITHUB_ACTION_PATH: cwd },
    });
    expect(result.status).toBe(2);
    expect(result.stdout).toMatch(/^::error title=vrp-lint::vrp-lint needs Node 20\.19 or later; .*\n$/);
  });

  test('install what the checkout says, once', () => {
    const cwd = folderWith({ ...pair, 'action/package.json': '{}', 'bin/npm': '#!/bin/sh\necho "npm $* in $PWD"\n' });
    const path = join(cwd, 'action');
    const install = () =>
      shell(`chmod +x bin/npm; PATH="$PWD/bin:$PATH"; ${String(steps[0]?.['run'])}`, {
        cwd,
        env: { GITHUB_ACTION_PATH: path },
      });
    expect(install()).toMatchObject({ status: 0, stdout: `npm ci --include=dev --no-audit --no-fund in ${path}\n` });
    mkdirSync(join(path, 'dist'));
    writeFileSync(join(path, 'dist/cli.cjs'), '');
    expect(install()).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
