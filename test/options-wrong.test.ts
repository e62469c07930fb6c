// Every wrong use through the real executable: one clear sentence, exit status 2, nothing on standard output, and no file
// written or changed.

import { readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { Desk, pairOf } from './support/desk.ts';
import { refused } from './support/usage.ts';

const [a, b] = pairOf(1, 'error');
const desk = new Desk({
  'a.cfg': a,
  'b.cfg': b,
  'c.cfg': pairOf(2)[0],
  'broken.json': '{ "rules": ',
  'wrong.json': '{ "rules": { "backup-id-macth": "off" }, "failOn": "warn" }',
  'known.json': '{ "mine": 1 }',
  'sites/note.txt': 'Dear colleague,\n',
  'whole.json': '',
});
desk.write('whole.json', desk.run(['--format', 'json', 'a.cfg', 'b.cfg']).stdout);

const contents = () =>
  readdirSync(desk.folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .map((each) => {
      const path = join(each.parentPath, each.name);
      return `${path} ${each.isFile() ? readFileSync(path, 'utf8') : ''}`;
    })
    .sort();
let before: string[] = [];
beforeEach(() => {
  before = contents();
});

function outcome(args: readonly string[]) {
  const { status, stdout, stderr } = desk.run(args, { input: '' });
  return { status, stdout, said: stderr.split('\n').slice(0, -1), files: contents() };
}

const refusal = (sentences: readonly string[]) => ({
  status: 2,
  stdout: '',
  said: sentences.map((sentence) => `vrp-lint: ${sentence}`),
  files: before,
});

const formats = 'text, json, unix, compact, sarif, github, gitlab, junit, checkstyle or markdown';
const exclude = (one: string, other: string) => `${one} and ${other} exclude each other; leave one of them out`;

describe('options of vrp-lint', () => {
  test.each<[string[], string]>([
    [['--config'], '--config needs FILE behind it'],
    [['--config=', 'a.cfg'], '--config needs FILE behind it'],
    [['--config', '--quiet', 'a.cfg'], '--config needs FILE behind it, not an option'],
    [['--config', 'broken.json', '--no-config', 'a.cfg'], exclude('--config', '--no-config')],
    [['--quiet=yes', 'a.cfg'], '--quiet takes no value; leave out what stands behind "="'],
    [['--preset', 'none', 'a.cfg'], '--preset takes recommended, strict or all, not "none"'],
    [['--preset', 'stict', 'a.cfg'], '--preset takes recommended, strict or all, not "stict"; did you mean strict?'],
    [['--rule', 'a.cfg'], '--rule takes ID=SEVERITY, such as backup-id-match=off; not "a.cfg"'],
    [
      ['--rule', 'backup-id-macth=off', 'a.cfg'],
      '--rule: there is no rule "backup-id-macth"; did you mean backup-id-match?',
    ],
    [
      ['--rule', 'arp-preempt=off', 'a.cfg'],
      '--rule: there is no rule "arp-preempt"; did you mean arp-preempt-delay-600?',
    ],
    [['--rule', '__proto__=off', 'a.cfg'], '--rule: there is no rule "__proto__"'],
    [
      ['--rule', 'backup-id-match=warn', 'a.cfg'],
      '--rule: backup-id-match takes error, warning, info, on or off, not "warn"; did you mean warning?',
    ],
    [['--rule', 'backup-id-match=', 'a.cfg'], '--rule: backup-id-match takes error, warning, info, on or off, not ""'],
    [
      ['--rule', 'backup-id-match=off=x', 'a.cfg'],
      '--rule: backup-id-match takes error, warning, info, on or off, not "off=x"; did you mean off?',
    ],
    [['--stdin-as=', 'a.cfg'], '--stdin-as needs PATH behind it'],
    [['--stdin-as', 'sites', 'a.cfg'], '--stdin-as names the folder sites; name a file'],
    [
      ['--fail-on', 'warn', 'a.cfg'],
      '--fail-on takes error, warning, info or never, not "warn"; did you mean warning?',
    ],
    [['--fail-on', 'infos', 'a.cfg'], '--fail-on takes error, warning, info or never, not "infos"; did you mean info?'],
    [['--max-warnings', '-1', 'a.cfg'], '--max-warnings needs NUMBER behind it, not an option'],
    [['--max-warnings=-1', 'a.cfg'], '--max-warnings takes a number from 0 to 1000000, not "-1"'],
    [['--max-warnings', '1.5', 'a.cfg'], '--max-warnings takes a number from 0 to 1000000, not "1.5"'],
    [['--max-warnings', '1e3', 'a.cfg'], '--max-warnings takes a number from 0 to 1000000, not "1e3"'],
    [['--update-baseline', 'a.cfg'], '--update-baseline needs --baseline FILE, or "baseline" in the settings'],
    [['--baseline', 'sites', '--update-baseline', 'a.cfg'], '--baseline names the folder sites; name a file in it'],
    [
      ['--baseline', 'gone/x.json', '--update-baseline', 'a.cfg'],
      '--baseline names gone/x.json, but there is no such folder; make it first',
    ],
    [['--format', 'unxi', 'a.cfg'], `--format takes ${formats}, not "unxi"; did you mean unix?`],
    [['--format', 'unxi=out.txt', 'a.cfg'], `--format takes ${formats}, not "unxi"; did you mean unix?`],
    [['--format', 'json=', 'a.cfg'], '--format json= names no file; --format json alone is standard output'],
    [
      ['--format', 'text', '--format', 'unix', 'a.cfg'],
      'only one format goes to standard output; give the other a file: --format unix=FILE',
    ],
    [
      ['--format', 'json=out.txt', '--format', 'unix=./out.txt', 'a.cfg'],
      'two formats go to ./out.txt; give each a file of its own',
    ],
    [['--format', 'json=sites', 'a.cfg'], '--format names the folder sites; name a file in it'],
    [
      ['--format', 'json=gone/out.json', 'a.cfg'],
      '--format names gone/out.json, but there is no such folder; make it first',
    ],
    [
      ['--format', 'json=b.cfg/out.json', 'a.cfg'],
      '--format names b.cfg/out.json, but b.cfg is no folder; name another place',
    ],
    [
      ['--format', 'json=b.cfg', 'a.cfg', './b.cfg'],
      '--format would overwrite b.cfg, which this run reads; name another file',
    ],
    [['--format', 'unix=c.cfg', '.'], '--format would overwrite c.cfg, which this run reads; name another file'],
    [['--jobs', '0', 'a.cfg'], '--jobs takes a number from 1 to 256, not "0"'],
    [['--jobs', 'two', 'a.cfg'], '--jobs takes a number from 1 to 256, not "two"'],
    [['--jobs', '257', 'a.cfg'], '--jobs takes a number from 1 to 256, not "257"'],
    [['--cache-dir', 'x', 'a.cfg'], '--cache-dir says where the cache is, but there is none; add --cache'],
    [['--cache', '--cache-dir=', 'a.cfg'], '--cache-dir needs FOLDER behind it'],
    [['--cache', '--cache-dir', 'a.cfg', 'b.cfg'], '--cache-dir names the file a.cfg; name a folder'],
    [
      ['--cache', '--cache-dir', '.', 'a.cfg'],
      '--cache-dir names ., which holds something else; name a folder for the cache alone',
    ],
    [['--shard', '0/2', '--format', 'json', 'a.cfg'], '--shard takes I/N, part I of N, such as 1/4; not "0/2"'],
    [['--shard', '3/2', '--format', 'json', 'a.cfg'], '--shard takes I/N, part I of N, such as 1/4; not "3/2"'],
    [['--shard', '2', '--format', 'json', 'a.cfg'], '--shard takes I/N, part I of N, such as 1/4; not "2"'],
    [['--shard', '1/2', 'a.cfg'], '--shard needs --format json (or json=FILE), which vrp-lint merge joins'],
    [['--shard', '1/2', '--update-baseline', 'a.cfg'], exclude('--update-baseline', '--shard')],
    [['--changed', '--update-baseline', 'a.cfg'], exclude('--update-baseline', '--changed')],
    [['--shard', '1/2', '--quiet', 'a.cfg'], exclude('--quiet', '--shard')],
    [['--shard', '1/2', '--watch', 'a.cfg'], exclude('--watch', '--shard')],
    [['--watch', '--update-baseline', 'a.cfg'], exclude('--watch', '--update-baseline')],
    [['--watch', '--changed', 'a.cfg'], exclude('--watch', '--changed')],
    [['--watch', '--stdin-as', 'x.cfg', 'a.cfg'], exclude('--watch', '--stdin-as')],
    [['--watch', '-'], '--watch cannot read standard input again; name a file in the place of "-"'],
    [['--watch'], 'name the configurations of the two devices of a pair, or the folder of a fleet'],
    [['--changed', '--shard', '1/2', 'a.cfg'], exclude('--changed', '--shard')],
    [['--changed', '--stdin-as', 'x.cfg', 'a.cfg'], exclude('--changed', '--stdin-as')],
    [['--print-config', '--watch'], exclude('--print-config', '--watch')],
    [['--print-config', '--format', 'json'], exclude('--print-config', '--format')],
    [['--print-config', 'a.cfg', 'b.cfg'], '--print-config is about one file; name only one, or none'],
    [['--fail-no', 'error', 'a.cfg'], 'there is no option --fail-no; did you mean --fail-on?'],
    [['-q', 'a.cfg'], 'there is no option -q'],
    [[], 'name the configurations of the two devices of a pair, or the folder of a fleet'],
    [['a.cfg', 'a.cfg'], 'a.cfg is named twice; a pair has two files'],
    [['prase', 'a.cfg'], 'there is no command and no file "prase"; did you mean parse?'],
  ])('%j', (args, message) => {
    expect(outcome(args)).toEqual(refusal([refused(message)]));
  });
});

describe('options of commands', () => {
  test.each<[string[], string]>([
    [['lint'], 'name the configurations of the two devices of a pair, or the folder of a fleet'],
    [['lint', '--formt', 'json', 'a.cfg'], 'there is no option --formt; did you mean --format?'],
    [['pairs'], 'name the configurations of the two devices of a pair, or the folder of a fleet'],
    [['pairs', '--format', 'dot', 'a.cfg'], '--format takes text, json, mermaid or settings, not "dot"'],
    [['pairs', '--format', 'json=', 'a.cfg'], '--format json= names no file; --format json alone is standard output'],
    [['pairs', '--format', 'json=sites', 'a.cfg'], '--format names the folder sites; name a file in it'],
    [
      ['pairs', '--format', 'settings=a.cfg', 'a.cfg', 'b.cfg'],
      '--format would overwrite a.cfg, which this run reads; name another file',
    ],
    [['pairs', '--jobs', '0', 'a.cfg'], '--jobs takes a number from 1 to 256, not "0"'],
    [['pairs', '--config', 'x', '--no-config', 'a.cfg'], exclude('--config', '--no-config')],
    [['pairs', '--config'], '--config needs FILE behind it'],
    [['pairs', '--watch', 'a.cfg'], 'there is no option --watch'],
    [['merge'], 'name the JSON reports of all parts'],
    [['merge', '--format', 'unxi', 'x.json'], `--format takes ${formats}, not "unxi"; did you mean unix?`],
    [
      ['merge', '--fail-on', 'errors', 'x.json'],
      '--fail-on takes error, warning, info or never, not "errors"; did you mean error?',
    ],
    [['merge', '--max-warnings', 'x', 'x.json'], '--max-warnings takes a number from 0 to 1000000, not "x"'],
    [['merge', '--config', 'x', '--no-config', 'x.json'], exclude('--config', '--no-config')],
    [
      ['merge', '--format', 'json=whole.json', 'whole.json'],
      '--format would overwrite whole.json, which this run reads; name another file',
    ],
    [['init', 'here'], 'init takes no "here"; it writes vrp-lint.config.json here'],
    [['init', '--force'], 'there is no option --force'],
    [['explain'], 'explain needs one RULE'],
    [['explain', 'backup-id-match', 'backup-id-unique'], 'explain needs one RULE'],
    [['explain', '--format', 'json'], 'there is no option --format'],
    [['rules', 'backup-id-match'], 'rules takes no "backup-id-match"; vrp-lint explain tells about one rule'],
    [['rules', '--format', 'jsno'], '--format takes text or json, not "jsno"; did you mean json?'],
    [['parse'], 'parse needs at least one FILE'],
    [['parse', '--format', 'treee', 'a.cfg'], '--format takes tree or json, not "treee"; did you mean tree?'],
    [['parse', '--stat', 'a.cfg'], 'there is no option --stat; did you mean --stats?'],
  ])('%j', (args, message) => {
    expect(outcome(args)).toEqual(refusal([refused(message, args[0])]));
  });
});

describe('input', () => {
  test.each<[string[], string[]]>([
    [['a.cfg', 'gone.cfg'], ['gone.cfg: no such file; check the path']],
    [['a.cfg', ''], ['"": no such file; check the path']],
    [['--', '--quiet'], ['--quiet: no such file; check the path']],
    [['sites/note.txt'], ['sites/note.txt: nothing in it is a VRP configuration; name a saved or displayed one']],
    [['--config', 'gone.json', 'a.cfg'], ['gone.json: no such file; check the path']],
    [['--config', 'sites', 'a.cfg'], ['sites: is a folder; name the vrp-lint.config.json in it']],
    [['--config', 'broken.json', 'a.cfg'], ['broken.json:1:11: a value is expected here']],
    [
      ['--config', 'wrong.json', 'a.cfg'],
      [
        'wrong.json:1:14: rules.backup-id-macth: there is no such rule; did you mean backup-id-match?',
        'wrong.json:1:52: failOn: expected error, warning, info or never, not "warn"; did you mean warning?',
      ],
    ],
    [
      ['--baseline', 'gone.json', 'a.cfg'],
      ['gone.json: no such file; check the path; --update-baseline writes a baseline'],
    ],
    [['--baseline', 'known.json', 'a.cfg'], ['known.json:1: this is no baseline: a baseline has no "mine"']],
    [
      ['--baseline', 'known.json', '--update-baseline', 'a.cfg'],
      ['known.json:1: this is no baseline: a baseline has no "mine"'],
    ],
    [['parse', 'gone.cfg'], ['gone.cfg: no such file; check the path']],
    [['merge', 'gone.json'], ['gone.json: no such file; check the path']],
  ])('%j', (args, sentences) => {
    expect(outcome(args)).toEqual(refusal(sentences));
  });
});

describe('what no run reads', () => {
  const open = (name: string) => {
    desk.write(name, '');
    truncateSync(join(desk.folder, name), 65 * 1024 * 1024);
  };

  test.each<[string[], string]>([
    [
      ['--baseline', 'huge.json', 'a.cfg'],
      'huge.json: is larger than 64 MB; name another file; --update-baseline writes a baseline',
    ],
    [['merge', 'huge.json'], 'huge.json: is larger than 64 MB; split the run into more parts'],
    [['huge.json'], 'huge.json: is larger than 64 MB; split it by device'],
  ])('%j', (args, sentence) => {
    open('huge.json');
    const { status, stdout, stderr } = desk.run(args);
    desk.remove('huge.json');
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `vrp-lint: ${sentence}\n` });
  });
});

describe('the summary of a step on GitHub', () => {
  test.each<[string, string[]]>([
    ['a.cfg', ['--format', 'github', 'a.cfg', 'b.cfg']],
    ['own.json', ['--config', 'own.json', '--format', 'github=out.txt', 'a.cfg']],
    ['whole.json', ['merge', '--format', 'github', 'whole.json']],
  ])('is not added to %s, which the run reads', (name, args) => {
    if (name === 'own.json') desk.write('own.json', '{}');
    before = contents();
    const { status, stdout, stderr } = desk.run(args, { env: { GITHUB_STEP_SUMMARY: join(desk.folder, name) } });
    const path = join(desk.folder, name);
    const help = args[0] === 'merge' ? 'vrp-lint merge --help' : 'vrp-lint --help';
    const said = `GITHUB_STEP_SUMMARY would overwrite ${path}, which this run reads; name another file; see ${help}`;
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `vrp-lint: ${said}\n` });
    expect(contents()).toEqual(before);
  });
});

describe('names that are longer than a file name can be', () => {
  const long = 'x'.repeat(300);

  test.each<[string[], string]>([
    [['--format', `json=${long}`, 'a.cfg', 'b.cfg'], `${long} cannot be written (ENAMETOOLONG)`],
    [['--baseline', long, '--update-baseline', 'a.cfg', 'b.cfg'], `${long} cannot be written (ENAMETOOLONG)`],
    [
      ['--format', `json=${long}/out.json`, 'a.cfg', 'b.cfg'],
      `--format names ${long}/out.json, but there is no such folder; make it first; see vrp-lint --help`,
    ],
  ])('of outputs are refused', (args, sentence) => {
    expect(outcome(args)).toEqual(refusal([sentence]));
  });

  test('of a cache keep nothing, and change nothing else', () => {
    const { status, stdout, said } = outcome(['--cache', '--cache-dir', long, 'a.cfg', 'b.cfg']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: desk.run(['a.cfg', 'b.cfg']).stdout });
    expect(said).toEqual(
      [`the cache in ${long} cannot be written (ENAMETOOLONG); name another folder by --cache-dir`].map(
        (sentence) => `vrp-lint: ${sentence}`,
      ),
    );
  });
});
