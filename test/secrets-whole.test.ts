// Whole runs over a folder with settings, a baseline and a cache, with keys anywhere: nothing that is printed or written
// shows one.

import fc from 'fast-check';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '../grammar/index.ts';
import { lint } from '../src/index.ts';
import { FORMATS, inFormat } from './support/formats.ts';
import { run } from './support/run.ts';
import { secrets } from './support/secrets.ts';
import { temporaryFolder } from './support/temporary.ts';

const KEY = 'Hunter2';
const root = temporaryFolder();

/** With what rules speak of: a service without its peer's ID, a group of one priority, a pool that nobody binds. */
const lines = (own: number) => [
  `sysname R${own}`,
  'interface LoopBack0',
  ` ip address 10.255.0.${own} 32`,
  'remote-backup-service core',
  ` peer 10.255.0.${3 - own} source 10.255.0.${own} port 600${own}`,
  'remote-backup-profile users',
  ` backup-id ${own} remote-backup-service core`,
  'interface GigabitEthernet0/1/0',
  ` ip address 10.0.0.${own} 255.255.255.0`,
  ' vrrp vrid 8 virtual-ip 10.0.0.9',
  ` vrrp vrid 8 authentication-mode md5 x${own}${KEY}`,
  ' vrrp vrid 8 preempt-mode timer delay 99999',
  'ip pool q bas local rui-slave',
  '#',
];

/** Lines that show by themselves that there is a key in them: they may stand anywhere. */
const hostile = [
  ...secrets
    .replaceAll('SECRET', KEY)
    .split('\n')
    .filter((line) => / /.test(line) && !line.includes('BEGIN')),
  `sysname R9 password ${KEY}`,
  `sysname R9 cipher $1a$${KEY}$`,
  `# vrp-lint-disable-next-line vrrp-priority-distinct -- the password is ${KEY}`,
  `# vrp-lint-disable password ${KEY}`,
  ` vrrp vrid 8 authetication-mode ${KEY}`,
  `remote-backup-profile $1a$${KEY}$`,
  `remote-backup-service %^%#${KEY}%^%#`,
  `header login information "the password is ${KEY} today"`,
  ` description "psk ${KEY}"`,
  ` description password:${KEY} or pw=${KEY}`,
];

/** A device with hostile lines between its own. */
const deviceOf = (own: number) =>
  fc.array(fc.tuple(fc.nat(lines(own).length), fc.constantFrom(...hostile)), { maxLength: 6 }).map((inserted) => {
    const all = lines(own).map((line) => [line]);
    for (const [at, line] of inserted) (all[at] ?? all[0])?.push(line);
    return `${all.flat().join('\n')}\n`;
  });

const folder = fc.record({ 'a.cfg': deviceOf(1), 'b.cfg': deviceOf(2), 'c.cfg': deviceOf(7) });

const settings = {
  files: ['*.cfg', '*.txt'],
  pairs: [{ name: 'one', a: { device: 'R1', role: 'master' }, b: { device: 'R2', name: 'right' } }],
  ignores: [{ rule: 'value-is-valid', device: 'R*', reason: 'old' }],
} as const;

test('in the report of the library, whatever the format', () => {
  fc.assert(
    fc.property(folder, fc.boolean(), (files, isDeclared) => {
      const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
      const report = lint(sources, isDeclared ? settings : {});
      expect(JSON.stringify(report)).not.toContain(KEY);
      const configs = sources.map(parse);
      for (const format of FORMATS) expect(inFormat(format, report, configs)).not.toContain(KEY);
    }),
    { numRuns: 60 },
  );
});

function linesWith(text: string): string[] {
  return text.split('\n').filter((line) => line.includes(KEY));
}

/** The files below a folder, but for the configurations themselves. */
function writtenIn(path: string): { name: string; text: string }[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/^[abc]\.(cfg|txt)$/.test(name) && statSync(join(path, name)).isFile())
    .map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }));
}

function leaks(path: string): string[] {
  return writtenIn(path)
    .filter(({ text }) => text.includes(KEY))
    .map(({ name }) => name);
}

describe('through the executable', () => {
  let count = 0;

  /** The folder after all kinds of runs in it, and what they printed. */
  function after(files: Readonly<Record<string, string>>) {
    const cwd = join(root, String(count++));
    mkdirSync(cwd);
    const all = { ...files, 'vrp-lint.config.json': JSON.stringify(settings) };
    for (const [name, text] of Object.entries(all)) writeFileSync(join(cwd, name), text);
    const printed: string[] = [];
    const seen = (...args: readonly string[]) => {
      const { stdout, stderr } = run(args, { cwd });
      printed.push(stdout, stderr);
      return stdout;
    };
    const outputs = FORMATS.map((format) => `--format=${format}=out.${format}`);
    seen('--cache', '--jobs', '1', ...outputs);
    seen('--cache', '--baseline', 'known.json', '--update-baseline');
    seen('--cache', '--baseline', 'known.json', '--shard', '1/2', '--format', 'json');
    seen('--print-config', 'a.cfg');
    for (const format of ['text', 'json', 'mermaid', 'settings']) seen('pairs', '--format', format);
    seen('pairs', '--no-config', 'a.cfg', 'b.cfg', 'c.cfg');
    seen('parse', '--stats', 'a.cfg');
    seen('parse', 'a.cfg', 'b.cfg');
    seen('parse', '--format', 'json', 'a.cfg', 'b.cfg');
    return { cwd, printed: printed.join('\n') };
  }

  test('no run prints one, and none is left in a report, a baseline or a cache', () => {
    fc.assert(
      fc.property(folder, (files) => {
        const { cwd, printed } = after(files);
        expect(linesWith(printed)).toEqual([]);
        expect(leaks(cwd)).toEqual([]);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  test('all of them at once, in the names of devices, too', () => {
    const all = secrets.replaceAll('SECRET', KEY) + `${hostile.join('\n')}\n`;
    const files = {
      'a.cfg': lines(1).join('\n') + '\n' + all,
      'b.cfg': lines(2).join('\n').replace('sysname R2', `sysname R2 password ${KEY}`) + '\n',
      'c.txt': all,
    };
    const { cwd, printed } = after(files);
    // There is something to hide, and something is written.
    expect(printed).toContain('***');
    expect(readdirSync(cwd)).toEqual(expect.arrayContaining(['.vrp-lint-cache', 'known.json', 'out.sarif']));
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toContain('"rule"');
    expect(linesWith(printed)).toEqual([]);
    expect(leaks(cwd)).toEqual([]);
  });

  test.each([
    ['a cipher', `%^%#${KEY}%^%#`, ''],
    ['the password of a user', KEY, `local-user admin password irreversible-cipher ${KEY}`],
    ['a password in capital letters', KEY.toUpperCase(), `local-user admin password simple ${KEY}`],
    ['the key of a line that nobody knows', KEY.toLowerCase(), `mystery cipher ${KEY}`],
  ])('%s as the name of objects', (_, name, line) => {
    const named = (own: number) =>
      [
        ...lines(own).map((each) => each.replaceAll('core', name).replaceAll('users', name)),
        `ip pool ${name} bas local`,
        ' gateway 10.7.0.1 24',
        'interface GigabitEthernet0/2/0',
        ` remote-backup-profile not-${own}`,
        'aaa',
        ` ${line}`,
        '#',
        '',
      ].join('\n');
    const { cwd, printed } = after({ 'a.cfg': named(1), 'b.cfg': named(2), 'c.cfg': '' });
    const shows = (text: string) => text.toLowerCase().includes(KEY.toLowerCase());
    // A finding tells its object, and hides the name of it.
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toContain('"rbp:***"');
    expect(printed.split('\n').filter(shows)).toEqual([]);
    expect(writtenIn(cwd).filter(({ text }) => shows(text))).toEqual([]);
  });

  test('the name of a file is no secret, even if it looks like one', () => {
    const cwd = join(root, 'named');
    mkdirSync(cwd);
    writeFileSync(join(cwd, `password ${KEY}.cfg`), `${lines(1).join('\n')}\n`);
    expect(run(['.'], { cwd }).stdout).toContain(`password ${KEY}.cfg`);
  });
});
