// What editors and build servers read out of the lines: their own patterns, run over what the executable prints.

import fc from 'fast-check';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../src/lint/report.ts';
import { printable, printablePath } from '../src/report/printable.ts';
import { badPair, folderWith } from './support/folder.ts';
import { inFormat } from './support/formats.ts';
import { anyReport } from './support/hostile.ts';
import { executable, run } from './support/run.ts';

interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly severity: number;
  readonly message: number;
  readonly code: number;
}

interface VsCodeTask {
  readonly label: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly isBackground?: boolean;
  readonly problemMatcher:
    | string
    | {
        readonly pattern: Pattern;
        readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
      };
}

const github: { readonly problemMatcher: readonly { readonly owner: string; readonly pattern: readonly Pattern[] }[] } =
  JSON.parse(readFileSync('editors/github-matcher.json', 'utf8'));
const vscode: { readonly version: string; readonly tasks: readonly VsCodeTask[] } = JSON.parse(
  readFileSync('editors/vscode-tasks.json', 'utf8'),
);

const matcherOf = ({ problemMatcher }: VsCodeTask) => (typeof problemMatcher === 'string' ? undefined : problemMatcher);
const [taskOnce, taskWatch, taskCompact] = vscode.tasks;
const patterns = [github.problemMatcher[0]?.pattern[0], ...vscode.tasks.map((task) => matcherOf(task)?.pattern)];
const [ofGithub, ofOnce, ofWatch] = patterns;

/** `$eslint-compact`, as the editor itself has it. */
const ESLINT_COMPACT: Pattern = {
  regexp: '^(.+):\\sline\\s(\\d+),\\scol\\s(\\d+),\\s(Error|Warning|Info)\\s-\\s(.+)\\s\\((.+)\\)$',
  file: 1,
  line: 2,
  column: 3,
  severity: 4,
  message: 5,
  code: 6,
};

/** What is read out of each line that the pattern takes. */
function readBy(pattern: Pattern | undefined, text: string): string[] {
  const { regexp = '', file = 0, line = 0, column = 0, severity = 0, message = 0, code = 0 } = pattern ?? {};
  return text.split('\n').flatMap((printed) => {
    const match = new RegExp(regexp).exec(printed);
    const order = [file, line, column, severity, message, code];
    return match ? [JSON.stringify(order.map((index) => match[index]?.toLowerCase()))] : [];
  });
}

/** The same of the findings themselves. */
function said({ findings }: Report, severities: readonly string[] = ['error', 'warning', 'info']): string[] {
  const entry = ({ file, line, column, severity, message, rule }: Finding) =>
    [printablePath(file), `${line}`, `${column}`, severity, printable(message), rule].map((each) => each.toLowerCase());
  return findings.filter(({ severity }) => severities.includes(severity)).map((each) => JSON.stringify(entry(each)));
}

const hostile = {
  'C:\\sites\\core a [1].cfg': badPair.a.replaceAll('offices', 'o[x]:7:8:(y)'),
  'sites/12:34: b.cfg': badPair.b.replaceAll('offices', 'o[x]:7:8:(y)'),
};

describe.each([
  ['the example', { 'device-a.cfg': badPair.a, 'device-b.cfg': badPair.b }],
  ['hostile names', hostile],
])('%s', (_, files) => {
  const printed = (format: string) =>
    run(['--format', format, '--rule', 'arp-preempt-delay-600=info', ...Object.keys(files)], {
      cwd: folderWith(files),
    }).stdout;

  test('is read whole by the editor, without notes', () => {
    const report: Report = JSON.parse(printed('json'));
    expect(report.findings.map(({ severity }) => severity)).toEqual(['error', 'info']);
    expect(readBy(ofOnce, printed('unix'))).toEqual(said(report));
    expect(readBy(ofWatch, printed('unix'))).toEqual(said(report));
  });

  test('is read by GitHub, which knows no infos', () => {
    const report: Report = JSON.parse(printed('json'));
    expect(readBy(ofGithub, printed('unix'))).toEqual(said(report, ['error', 'warning']));
  });

  test('is read by what the editor has of its own, with the other places as infos', () => {
    const report: Report = JSON.parse(printed('json'));
    const read = readBy(ESLINT_COMPACT, printed('compact'));
    expect(read).toEqual(expect.arrayContaining(said(report)));
    expect(read).toHaveLength(report.findings.flatMap(({ related }) => [0, ...related]).length);
  });
});

test('each finding of any report is read as it is, unless a path is itself a line of a report', () => {
  const property = fc.property(anyReport, ({ findings, ...report }) => {
    const plain = findings
      .filter(
        ({ file, related }) => ![file, ...related.map((each) => each.file)].some((path) => /:\d+:\d+: /.test(path)),
      )
      .map((finding) => ({ ...finding, rule: 'backup-id-match' }));
    const text = inFormat('unix', { ...report, findings: plain });
    expect(readBy(ofOnce, text)).toEqual(said({ ...report, findings: plain }));
    expect(readBy(ofGithub, text)).toEqual(said({ ...report, findings: plain }, ['error', 'warning']));
  });
  fc.assert(property, { numRuns: 150 });
});

describe('editors/github-matcher.json', () => {
  test('has what a runner asks for, and nothing that it does not know', () => {
    expect(Object.keys(github)).toEqual(['problemMatcher']);
    for (const { owner, pattern, ...more } of github.problemMatcher) {
      expect({ owner, more }).toEqual({ owner: 'vrp-lint', more: {} });
      const keys = ['regexp', 'file', 'line', 'column', 'severity', 'message', 'code'];
      expect(pattern.map((each) => Object.keys(each))).toEqual([keys]);
    }
  });
});

describe('editors/vscode-tasks.json', () => {
  test('has a task for one run, one that watches, and one without a matcher of its own', () => {
    expect(vscode.version).toBe('2.0.0');
    const tasks = vscode.tasks.map(({ isBackground = false, command, problemMatcher }) => [
      isBackground,
      command,
      typeof problemMatcher,
    ]);
    expect(tasks).toEqual([
      [false, 'vrp-lint', 'object'],
      [true, 'vrp-lint', 'object'],
      [false, 'vrp-lint', 'string'],
    ]);
    expect(taskCompact?.problemMatcher).toBe('$eslint-compact');
  });

  test('runs what the executable knows, and its lines are those that the matchers take', () => {
    const cwd = folderWith({ 'a.cfg': badPair.a, 'b.cfg': badPair.b });
    const report: Report = JSON.parse(run(['--format', 'json', '.'], { cwd }).stdout);
    expect(readBy(ofOnce, run(taskOnce?.args ?? [], { cwd }).stdout)).toEqual(said(report));
    expect(readBy(ESLINT_COMPACT, run(taskCompact?.args ?? [], { cwd }).stdout)).toHaveLength(4);
  });

  test('knows when a run begins and ends that watches', async () => {
    const cwd = folderWith({ 'a.cfg': badPair.a, 'b.cfg': badPair.b });
    const { beginsPattern = '', endsPattern = '' } = (taskWatch && matcherOf(taskWatch)?.background) ?? {};
    const child = spawn(process.execPath, [executable, ...(taskWatch?.args ?? [])], { cwd });
    const text = await new Promise<string>((done) => {
      let seen = '';
      child.stdout.setEncoding('utf8').on('data', (piece: string) => {
        seen += piece;
        if (new RegExp(endsPattern, 'm').test(seen)) child.kill();
      });
      child.on('close', () => done(seen));
    });
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => [beginsPattern, endsPattern].findIndex((each) => new RegExp(each).test(line)))).toEqual([
      0, -1, -1, -1, -1, 1,
    ]);
  });
});

const vim = spawnSync('vim', ['--version'], { encoding: 'utf8' });
const hasVim = vim.status === 0 && vim.stdout.includes('+eval') && vim.stdout.includes('+quickfix');
if (!hasVim) console.log('skipped: the compiler of Vim, for there is no Vim that knows lists of errors');

test.skipIf(!hasVim)('editors/vrp-lint.vim: Vim reads every place', () => {
  const cwd = folderWith({ 'core a.cfg': badPair.a, 'core b.cfg': badPair.b });
  mkdirSync(join(cwd, 'runtime/compiler'), { recursive: true });
  cpSync('editors/vrp-lint.vim', join(cwd, 'runtime/compiler/vrp-lint.vim'));
  writeFileSync(join(cwd, 'seen.txt'), run(['--format', 'unix', 'core a.cfg', 'core b.cfg'], { cwd }).stdout);
  const place = `{_, e -> [bufname(e.bufnr), e.lnum, e.col, toupper(e.type), e.valid]}`;
  const commands = [
    'set runtimepath+=runtime',
    'compiler vrp-lint',
    'cgetfile seen.txt',
    `call writefile([json_encode([&makeprg, map(getqflist(), ${place})])], 'read.json')`,
    'qa!',
  ];
  spawnSync('vim', ['-es', '-N', '-u', 'NONE', '-i', 'NONE', ...commands.flatMap((each) => ['-c', each])], { cwd });
  expect(JSON.parse(readFileSync(join(cwd, 'read.json'), 'utf8'))).toEqual([
    'vrp-lint --format unix',
    [
      ['core a.cfg', 9, 12, 'E', 1],
      ['core b.cfg', 9, 12, 'N', 1],
      ['core b.cfg', 18, 2, 'W', 1],
      ['core b.cfg', 11, 10, 'N', 1],
    ],
  ]);
});
