// What the command line teaches by itself: help, completion in shells, and the manual page, all from the same tables.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands, SHELLS, type Command } from '../src/cli/usage/commands.ts';
import { flagOf } from '../src/cli/usage/help.ts';
import { manual } from '../src/cli/usage/manual.ts';
import { knownRules } from '../src/settle/known-rules.ts';
import { run } from './support/run.ts';
import { temporaryFolder } from './support/temporary.ts';

const folder = temporaryFolder();
mkdirSync(join(folder, 'sites'));
for (const name of ['device-a.cfg', 'device-b.cfg', 'my device.cfg']) writeFileSync(join(folder, name), '');

const all: [string, Command][] = Object.entries(commands);
const ids = knownRules.map(({ id }) => id);
const formats = commands.lint.options.format.words;

function isMissing(program: string): boolean {
  const isThere = spawnSync(program, ['--version']).status === 0;
  if (!isThere) console.warn(`skipped: ${program} is not installed`);
  return !isThere;
}

describe('help', () => {
  test.each(all)('%s --help tells its options, examples and exit statuses', (name, { options, examples, statuses }) => {
    const { status, stdout, stderr } = run([name, '--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const [option, about] of Object.entries(options)) expect(stdout).toContain(`  ${flagOf(option, about)}`);
    for (const example of examples) expect(stdout).toContain(`  ${example}\n`);
    for (const [word] of statuses) expect(stdout).toContain(`\n  ${word} `);
    expect(run([name, '-h']).stdout).toBe(stdout);
  });

  test('no line is longer than 100 columns', () => {
    const lines = all.flatMap(([name]) => run([name, '--help']).stdout.split('\n'));
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  test('the main one names every command', () => {
    const { stdout } = run(['--help']);
    for (const [name] of all) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
  });
});

describe('completions', () => {
  const scripts = new Map(SHELLS.map((shell) => [shell, run(['completions', shell]).stdout]));

  /** What bash offers for a line, whose words readline cuts as bash does: "=" is a word of its own. */
  function offered(line: string, before = ''): string[] {
    const words = line.split(' ').flatMap((word) => (word === '' ? [''] : word.split(/(?==)|(?<==)/)));
    const script = `${before}\n${scripts.get('bash')}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length - 1}; _vrp_lint; printf '%s\\n' "\${COMPREPLY[@]}"`;
    // Outside of readline bash has no options of a completion to set.
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', `compopt() { :; }\n${script}`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return stdout
      .split('\n')
      .filter((each) => each !== '')
      .sort();
  }
  const files = ['device-a.cfg', 'device-b.cfg', 'my device.cfg', 'sites'];
  const noBash = isMissing('bash');

  test.skipIf(noBash).each<[string, readonly string[]]>([
    ['vrp-lint pa', ['pairs', 'parse']],
    ['vrp-lint dev', ['device-a.cfg', 'device-b.cfg']],
    ['vrp-lint --max', ['--max-warnings']],
    ['vrp-lint --quiet my', ['my device.cfg']],
    ['vrp-lint device-a.cfg device-b', ['device-b.cfg']],
    ['vrp-lint --config ', files],
    ['vrp-lint --config=device-b', ['device-b.cfg']],
    ['vrp-lint --stdin-as my', ['my device.cfg']],
    ['vrp-lint --cache --cache-dir ', ['sites']],
    ['vrp-lint --preset ', ['all', 'recommended', 'strict']],
    ['vrp-lint --fail-on w', ['warning']],
    ['vrp-lint --fail-on=w', ['warning']],
    ['vrp-lint --jobs ', []],
    ['vrp-lint --format ', [...formats].sort()],
    ['vrp-lint --format=j', ['json', 'junit']],
    ['vrp-lint --format json=', files],
    ['vrp-lint --format json=my', ['my device.cfg']],
    ['vrp-lint --format=sarif=sit', ['sites']],
    ['vrp-lint --format json=x.json device-a', ['device-a.cfg']],
    ['vrp-lint --rule arp-preempt', ['arp-preempt-delay-600=']],
    ['vrp-lint --rule arp-preempt-delay-600=o', ['off', 'on']],
    ['vrp-lint --rule=arp-preempt-delay-600=e', ['error']],
    ['vrp-lint explain ', [...ids].sort()],
    ['vrp-lint explain ignore', ['ignore-unused']],
    ['vrp-lint completions ', ['bash', 'fish', 'zsh']],
    ['vrp-lint pairs --format ', ['json', 'mermaid', 'settings', 'text']],
    ['vrp-lint pairs --fo', ['--format']],
    ['vrp-lint pairs sit', ['sites']],
    ['vrp-lint parse --format t', ['tree']],
    ['vrp-lint rules x', []],
    ['vrp-lint init ', []],
    ['vrp-lint merge --format unix=my', ['my device.cfg']],
  ])('bash: %s', (line, expected) => {
    expect(offered(line)).toEqual(expected);
  });

  test.skipIf(noBash)('bash offers every option of every command', () => {
    for (const [name, { options }] of all) {
      const flags = Object.entries(options).flatMap(([option, { short }]) =>
        short === undefined ? [`--${option}`] : [`--${option}`, `-${short}`],
      );
      expect(offered(`vrp-lint ${name} -`)).toEqual(flags.sort());
    }
  });

  test.skipIf(noBash)('bash that does not cut words at "=" gets them whole', () => {
    const whole = (line: string) => {
      const words = line
        .split(' ')
        .map((word) => `'${word}'`)
        .join(' ');
      const script = `compopt() { :; }\nCOMP_WORDBREAKS=' '\n${scripts.get('bash')}\nCOMP_WORDS=(${words}); COMP_CWORD=2; _vrp_lint; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return spawnSync('bash', ['--norc', '-c', script], { cwd: folder, encoding: 'utf8' }).stdout;
    };
    expect(whole('vrp-lint --format json=sit')).toBe('json=sites\n');
    expect(whole('vrp-lint --quiet --format=json=sit')).toBe('--format=json=sites\n');
  });

  test.skipIf(isMissing('zsh'))('zsh understands its script', () => {
    expect(spawnSync('zsh', ['-n'], { input: scripts.get('zsh'), encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  test.skipIf(isMissing('fish'))('fish understands its script', () => {
    const file = join(folder, 'completions.fish');
    writeFileSync(file, scripts.get('fish') ?? '');
    expect(spawnSync('fish', ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  test('zsh and fish have every command, option and rule', () => {
    for (const [name, { options }] of all) {
      for (const option of Object.keys(options)) {
        expect(scripts.get('fish')).toMatch(new RegExp(`-n '__vrp_lint_is ${name}' -l ${option} `));
        const part = scripts.get('zsh')?.split(`\n    ${name})\n`)[1]?.split(';;')[0];
        expect(part).toMatch(new RegExp(`--${option}[=[}]`));
      }
    }
    for (const id of ids) {
      expect(scripts.get('fish')).toContain(` ${id}`);
      expect(scripts.get('zsh')).toContain(`\n  ${id}\n`);
    }
  });

  test.each<[string[], string]>([
    [['completions'], 'completions needs one shell: bash, zsh or fish; see vrp-lint completions --help'],
    [['completions', 'bash', 'zsh'], 'completions needs one shell: bash, zsh or fish; see vrp-lint completions --help'],
    [['completions', 'bahs'], 'completions takes bash, zsh or fish, not "bahs"; did you mean bash?'],
    [['completions', '--shell', 'bash'], 'there is no option --shell; did you mean --help?'],
    [['help'], 'there is no command and no file "help"; did you mean --help?'],
    [
      ['--no-config', 'pairs', 'sites'],
      'there is no file "pairs"; the command goes first: vrp-lint pairs ...; see vrp-lint --help',
    ],
    [['--fail-on', 'warn'], '--fail-on takes error, warning, info or never, not "warn"; did you mean warning?'],
    [['completion', 'bash'], 'there is no command and no file "completion"; did you mean completions?'],
  ])('%j', (args, message) => {
    expect(run(args)).toEqual({ status: 2, stdout: '', stderr: `vrp-lint: ${message}\n` });
  });
});

describe('the manual page', () => {
  const page = readFileSync('man/vrp-lint.1', 'utf8');

  test('is what the tables say now; npm run generate writes it', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(page).toBe(manual(version));
  });

  test('is named in a list, without which npm does not install it', () => {
    const { man } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(man).toEqual(['./man/vrp-lint.1']);
  });

  test('has every option, command, format and what is around a run', () => {
    const plain = page.replaceAll('\\-', '-');
    for (const [name, { options }] of all) {
      expect(plain).toMatch(new RegExp(`^\\.SS ${name}\\b`, 'm'));
      for (const [option, about] of Object.entries(options)) expect(plain).toContain(`\n.B ${flagOf(option, about)}\n`);
    }
    for (const word of [...formats, 'vrp-lint.config.json', 'NO_COLOR', 'FORCE_COLOR', 'GITHUB_STEP_SUMMARY'])
      expect(plain).toContain(`\n.B ${word}\n`);
  });

  test.skipIf(isMissing('groff'))('troff has nothing to say against it', () => {
    const { status, stdout, stderr } = spawnSync('groff', ['-man', '-ww', '-Tascii', 'man/vrp-lint.1'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('--max-warnings');
  });
});
