// `vrp-lint pairs`, `parse` and `init` through the real executable; and that no option of any command goes untested.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands, type Command } from '../src/cli/usage/commands.ts';
import { Desk, sitesOf } from './support/desk.ts';

const desk = new Desk(sitesOf([undefined, undefined]));

describe('pairs', () => {
  const signs: Readonly<Record<(typeof commands.pairs.options.format.words)[number], RegExp>> = {
    text: /S1-A[^]*S1-B[^]*2 pairs, 0 devices left over\n$/,
    json: /^\{[^]*"S1-A"/,
    mermaid: /^(graph|flowchart) [^]*S1-A/,
    settings: /"pairs": \[[^]*sites\/1-a\.cfg/,
  };

  test.each(commands.pairs.options.format.words)('--format %s', (format) => {
    const { status, stdout, stderr } = desk.run(['pairs', '--format', format, 'sites']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(signs[format]);
  });

  test('is text without --format', () => {
    expect(desk.run(['pairs', 'sites'])).toEqual(desk.run(['pairs', '--format', 'text', 'sites']));
  });

  test('what --format settings prints are settings that declare the same pairs', () => {
    const own = new Desk(sitesOf([undefined, undefined]));
    own.write('own.json', own.run(['pairs', '--format', 'settings', 'sites']).stdout);
    const pairs = (...args: string[]) => own.report(...args, 'sites').pairs.map(({ a, b }) => `${a} ${b}`);
    expect(pairs('--config', 'own.json')).toEqual(pairs());
  });

  test('paths are those that the settings of the run know, from wherever it is run', () => {
    const files = sitesOf([undefined, undefined]);
    const own = new Desk(Object.fromEntries(Object.entries(files).map(([name, text]) => [`net/${name}`, text])));
    own.write('net/vrp-lint.config.json', '{ "files": ["sites"] }');
    const args = ['pairs', '--config', 'net/vrp-lint.config.json', '--format', 'settings=net/all.json'];
    expect(own.run(args)).toEqual({ status: 0, stdout: '', stderr: '' });
    const pairs = [1, 2].map((site) => ({ a: `sites/${site}-a.cfg`, b: `sites/${site}-b.cfg` }));
    expect(JSON.parse(own.read('net/all.json'))).toEqual({ pairs });
    expect(own.report('--config', 'net/all.json', 'net/sites').pairs).toHaveLength(2);
  });

  test.each(commands.pairs.options.format.words)('--format %s=FILE writes the same, without colours', (format) => {
    const env = { FORCE_COLOR: '1' };
    expect(desk.run(['pairs', '--format', `${format}=pairs.out`, 'sites'], { env }).stdout).toBe('');
    expect(desk.read('pairs.out')).toBe(desk.run(['pairs', '--format', format, 'sites']).stdout);
    desk.remove('pairs.out');
  });

  test('shows those that settings declare: of --config, of the folder, and with --no-config none', () => {
    const own = new Desk({ 'x.cfg': 'sysname X\n', 'y.cfg': 'sysname Y\n' });
    own.write('own.json', '{ "pairs": [{ "name": "the core", "a": "x.cfg", "b": "y.cfg" }] }');
    const files = ['x.cfg', 'y.cfg'];
    expect(own.run(['pairs', ...files]).stdout).toMatch(/^0 pairs/m);
    expect(own.run(['pairs', '--config', 'own.json', ...files]).stdout).toMatch(/^1 pair,/m);
    own.settings({ files: ['*.cfg'], pairs: [{ a: 'x.cfg', b: 'y.cfg' }] });
    expect(own.run(['pairs']).stdout).toMatch(/^1 pair,/m);
    expect(own.run(['pairs', '--no-config', ...files]).stdout).toMatch(/^0 pairs/m);
  });

  test('shows what it can when a file cannot be read, and exits 2', () => {
    const { status, stdout, stderr } = desk.run(['pairs', 'sites/1-a.cfg', 'sites/1-b.cfg', 'gone.cfg']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'vrp-lint: gone.cfg: no such file; check the path\n' });
    expect(stdout).toMatch(/^1 pair,/m);
  });
});

describe('parse', () => {
  test('--format tree is what it shows without; json is for programs; --stats counts', () => {
    const file = 'sites/1-a.cfg';
    const tree = desk.run(['parse', '--format', 'tree', file]);
    expect(tree).toEqual(desk.run(['parse', file]));
    expect(tree.stdout).toContain('sysname');
    expect(JSON.parse(desk.run(['parse', '--format', 'json', file]).stdout)).toHaveProperty('files');
    expect(desk.run(['parse', '--stats', file]).stdout).toMatch(/^total +25 +18 +18 +0$/m);
    const counted = JSON.parse(desk.run(['parse', '--stats', '--format', 'json', file]).stdout);
    expect(JSON.stringify(counted)).toMatch(/"unknown":0/);
  });
});

describe('init', () => {
  test('writes settings that hold as they are, and never over those that are there', () => {
    const own = new Desk(sitesOf(['warning']));
    const said = 'vrp-lint.config.json is written; "vrp-lint --print-config" shows the settings in effect\n';
    const plain = own.findings('sites');
    expect(own.run(['init'])).toEqual({ status: 0, stdout: said, stderr: '' });
    expect(own.findings('sites')).toEqual(plain);
    own.write('vrp-lint.config.json', '{ "failOn": "never" }');
    const stderr = 'vrp-lint: vrp-lint.config.json is there already; it stays as it is\n';
    expect(own.run(['init'])).toEqual({ status: 2, stdout: '', stderr });
    expect(own.read('vrp-lint.config.json')).toBe('{ "failOn": "never" }');
  });
});

describe('every option', () => {
  /** Lists of arguments as tests write them, and calls that take them one by one. */
  const lists = readdirSync('test')
    .filter((name) => /^options-(?!wrong|shells).*\.test\.ts$/.test(name))
    .map((name) => readFileSync(join('test', name), 'utf8'))
    .flatMap((code) => code.match(/\[[^[\]]*'[^[\]]*\]|\w+\([^()]*'--[^()]*\)/g) ?? [])
    .map((list) =>
      [...list.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(([, text, template]) => text ?? template ?? ''),
    );
  const names = Object.keys(commands);
  const commandOf = (list: readonly string[]) => list.find((word) => names.includes(word)) ?? 'lint';
  const used = new Set(
    lists.flatMap((list) =>
      list.filter((word) => word.startsWith('-')).map((word) => `${commandOf(list)} ${word.split('=')[0]}`),
    ),
  );
  const all: [string, Command][] = Object.entries(commands);

  test.each(all)('of %s is used by a test that shows its work', (name, { options }) => {
    // Help is tested for all commands at once, in options-shells.test.ts.
    const flags = Object.keys(options).filter((option) => option !== 'help');
    const missing = flags.filter((option) => !used.has(`${name} --${option}`));
    expect(missing).toEqual([]);
  });
});
