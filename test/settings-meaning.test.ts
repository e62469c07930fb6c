// What settings mean: how grave findings are, which rules run with which options, what is accepted.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/lint/report.ts';
import { readSettingsFile } from '../src/cli/check/settings-file.ts';
import { findSettings, SETTINGS_NAME } from '../src/settings/find.ts';
import { givenLevels } from '../src/settings/given-levels.ts';
import { Ignores } from '../src/settings/ignores.ts';
import { freshSettings } from '../src/settings/init.ts';
import { printConfig } from '../src/settings/print.ts';
import { readSettings, sayProblems, type Refused, type SettingsFile } from '../src/settings/read.ts';
import { Resolved, type KnownRule } from '../src/settings/resolve.ts';
import type { RuleLevel, Settings } from '../src/settings/settings.ts';
import { temporaryFolder } from './support/temporary.ts';

const plain: KnownRule = { id: 'plain', severity: 'warning' };
const optIn: KnownRule = { id: 'opt-in', severity: 'info', optIn: true };
const seconds = { default: 600, least: 1, most: 3600, summary: 'The least delay.' };
const delay: KnownRule = { id: 'delay', severity: 'warning', options: { seconds } };
const rules = [plain, optIn, delay];

function resolved(settings: Settings, levels: Readonly<Record<string, RuleLevel>> = {}): Resolved {
  return new Resolved(settings, { folder: 'net', levels, rules });
}

const place = { file: 'net/core/a.cfg', names: ['CORE-1', 'Core, left'] };
const finding: Finding = {
  rule: 'plain',
  severity: 'warning',
  message: '',
  object: 'rbs:Core',
  file: place.file,
  device: 'CORE-1',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  related: [],
  fingerprint: '0',
};

describe('how grave a finding is', () => {
  const by = (where: { files?: string[]; devices?: string[] }): Settings => {
    return { overrides: [{ ...where, rules: { plain: 'error' } }] };
  };
  test.each<[string, Settings, string]>([
    ['as the rule says', {}, 'warning'],
    ['on is as the rule says', { rules: { plain: 'on' } }, 'warning'],
    ['a level replaces', { rules: { plain: 'info' } }, 'info'],
    ['strict raises', { extends: 'strict' }, 'error'],
    ['strict raises no level that is named', { extends: 'strict', rules: { plain: 'warning' } }, 'warning'],
    ['by folder', by({ files: ['core'] }), 'error'],
    ['by pattern', by({ files: ['./c*/*.cfg'] }), 'error'],
    ['by another pattern', by({ files: ['*.cfg'] }), 'warning'],
    ['by device', by({ devices: ['CORE-*'] }), 'error'],
    ['by the name that the settings give', by({ devices: ['Core,*'] }), 'error'],
    ['names keep their letter case', by({ devices: ['core-*'] }), 'warning'],
    ['by both', by({ files: ['**'], devices: ['EDGE'] }), 'warning'],
    [
      'later ones win',
      { overrides: [...(by({ files: ['**'] }).overrides ?? []), { files: ['**'], rules: { plain: 'off' } }] },
      'off',
    ],
  ])('%s', (_, settings, severity) => {
    expect(resolved(settings).severityOf(finding, place.names)).toBe(severity);
  });

  test('a pattern fits as picomatch says, and a folder means all that is in it', () => {
    const patterns = [
      'core',
      'core/',
      'c?re/*',
      'core/[ab].cfg',
      '{core,lab}/**',
      '!(lab)/*',
      '!core/a.cfg',
      'co+(r)e',
    ];
    const more = [
      '**',
      '*',
      '@(core)',
      '**/a.cfg',
      'core/a',
      'cor',
      'core/a.cfg/',
      'core/\\a.cfg',
      '(core)/*',
      'Core/*',
    ];
    const paths = ['core/a.cfg', 'core/.hidden', 'core/deep/er.cfg', 'lab/a.cfg', 'a.cfg', 'corea.cfg', 'core'];
    for (const pattern of [...patterns, ...more]) {
      const own = resolved(by({ files: [pattern] }));
      const covered = paths.filter((path) => own.severityOf({ ...finding, file: `net/${path}` }) === 'error');
      const folder = `${pattern.replace(/\/$/, '')}/**`;
      expect({ pattern, covered }).toEqual({
        pattern,
        covered: paths.filter((path) => picomatch.isMatch(path, [pattern, folder], { dot: true })),
      });
    }
  });

  test('the command line wins', () => {
    expect(resolved(by({ files: ['**'] }), { plain: 'info' }).severityOf(finding)).toBe('info');
  });
});

describe('whether a rule runs', () => {
  const elsewhere: Settings = { overrides: [{ files: ['lab/**'], rules: { plain: 'on', 'opt-in': 'on' } }] };
  test.each<[string, Settings, KnownRule, boolean]>([
    ['recommended', {}, plain, false],
    ['recommended, opt-in', {}, optIn, true],
    ['strict, opt-in', { extends: 'strict' }, optIn, true],
    ['all, opt-in', { extends: 'all' }, optIn, false],
    ['asked for', { rules: { 'opt-in': 'on' } }, optIn, false],
    ['off', { rules: { plain: 'off' } }, plain, true],
    ['off, but not everywhere', { rules: { plain: 'off' }, ...elsewhere }, plain, false],
    ['asked for somewhere', elsewhere, optIn, false],
  ])('%s', (_, settings, rule, isOff) => {
    expect(resolved(settings).isOff(rule)).toBe(isOff);
  });

  test('the command line decides it', () => {
    expect(resolved(elsewhere, { plain: 'off' }).isOff(plain)).toBe(true);
    expect(resolved({}, { 'opt-in': 'warning' }).isOff(optIn)).toBe(false);
  });
});

test('options are as the rule says, as given, or as given for one of the devices; a level alone keeps them', () => {
  const other = { file: 'net/edge/b.cfg', names: ['EDGE-1'] };
  const settings: Settings = {
    rules: { delay: ['on', { seconds: 300 }] },
    overrides: [
      { devices: ['EDGE-*'], rules: { delay: ['error', { seconds: 60 }] } },
      { files: ['**'], rules: { delay: 'info' } },
    ],
  };
  expect(resolved({}).optionsFor(delay, [place])).toEqual({ seconds: 600 });
  expect(resolved(settings).optionsFor(delay, [place])).toEqual({ seconds: 300 });
  expect(resolved(settings).optionsFor(delay, [place, other])).toEqual({ seconds: 60 });
  expect(resolved(settings).optionsFor(plain, [place])).toEqual({});
});

test('levels from the command line', () => {
  const given = givenLevels(['plain=off', 'delay=error', 'plain=on'], rules);
  expect(given).toEqual({ levels: { plain: 'on', delay: 'error' } });
  const words = 'plain takes error, warning, info, on or off';
  expect(givenLevels(['plan=off'], rules).problem).toBe('there is no rule "plan"; did you mean plain?');
  expect(givenLevels(['plain=eror'], rules).problem).toBe(`${words}, not "eror"; did you mean error?`);
  expect(givenLevels(['plain'], rules).problem).toBe(`${words}, not ""`);
});

describe('ignores', () => {
  const text = `{ "ignores": [
    { "rule": "vrrp-vip-match", "object": "vrid:1", "reason": "x" },
    { "rule": "vrrp-vip-match", "object": "rbs:CORE", "device": "CORE-*", "reason": "x" },
    { "rule": "backup-id-match", "reason": "x" },
    { "rule": "keyword-is-known", "object": "interface:Gig*", "reason": "x" },
  ] }`;
  const ignores = new Ignores(fileOf(readSettings('c', text)));
  test.each<[Partial<Finding>, number | undefined]>([
    [{ rule: 'vrrp-vip-match' }, 1],
    [{ rule: 'vrrp-vip-match', object: 'VRID:1', device: 'EDGE' }, 0],
    [{ rule: 'vrrp-vip-match', device: 'EDGE' }, undefined],
    [{ rule: 'backup-id-match' }, 2],
    [{ rule: 'keyword-is-known', object: 'interface:GigabitEthernet0/1/0' }, 3],
    [{ rule: 'keyword-is-known', object: 'interface:LoopBack0' }, undefined],
    [{}, undefined],
  ])('%j', (parts, index) => {
    expect(ignores.covering({ ...finding, ...parts })).toBe(index);
  });

  test('where an entry stands', () => {
    expect(ignores.placeOf(1)).toEqual({ file: 'c', line: 3, column: 5, endLine: 3, endColumn: 90 });
  });
});

function fileOf(read: SettingsFile | Refused): SettingsFile {
  if ('problems' in read) throw new Error(sayProblems(read, 'c').join('\n'));
  return read;
}

describe('the file', () => {
  const folder = temporaryFolder();
  const deep = join(folder, 'a', 'b');
  mkdirSync(deep, { recursive: true });

  test('is found from the folder upward', () => {
    writeFileSync(join(folder, SETTINGS_NAME), '{}');
    expect(findSettings(deep)).toBe(join(folder, SETTINGS_NAME));
    writeFileSync(join(deep, SETTINGS_NAME), '{}');
    expect(findSettings(deep)).toBe(join(deep, SETTINGS_NAME));
  });

  test.each([
    ['missing', undefined, 'no such file; check the path'],
    ['binary', Buffer.from([1, 2, 0, 3]), 'is a binary file; settings are JSON'],
    ['large', Buffer.alloc(1024 * 1024 + 1, ' '), 'is larger than 1 MB; settings are not'],
    ['a/b', undefined, 'is a folder; name the vrp-lint.config.json in it'],
  ])('%s', async (name, bytes, message) => {
    const path = join(folder, name);
    if (bytes) writeFileSync(path, bytes);
    await expect(readSettingsFile(path)).rejects.toThrow(`${path}: ${message}`);
  });

  test('one in the encoding of an older editor', async () => {
    writeFileSync(join(folder, 'wide'), Buffer.from('\uFEFF{ "baseline": "b.json" }', 'utf16le'));
    expect(await readSettingsFile(join(folder, 'wide'))).toMatchObject({ settings: { baseline: 'b.json' } });
  });
});

test('fresh settings are settings, with the schema first, and so are their examples', () => {
  const text = freshSettings('./settings.schema.json');
  expect(text.split('\n')[1]).toBe('  "$schema": "./settings.schema.json",');
  expect(fileOf(readSettings('c', text)).settings).toMatchObject({ extends: 'recommended', pairs: [] });
  const filled = text.replaceAll(/^ {4}\/\/ /gm, '').replace('"service-ssl-advised": "on",', '');
  const { settings } = fileOf(readSettings('c', filled));
  expect([settings.pairs, settings.overrides, settings.ignores].map((each) => each?.length)).toEqual([2, 1, 1]);
});

test('the settings in effect', () => {
  const overrides = [{ files: ['core'], rules: { delay: ['info', { seconds: 9 }] } }] as const;
  const settings: Settings = { extends: 'strict', overrides };
  const config = printConfig({ path: 'net/c', settings, resolved: resolved(settings), rules }, place);
  expect(JSON.parse(config)).toEqual({
    from: 'net/c',
    extends: 'strict',
    files: [],
    failOn: 'warning',
    rules: { plain: 'error', 'opt-in': 'off', delay: ['info', { seconds: 9 }] },
    pairs: [],
    ignores: [],
  });
});
