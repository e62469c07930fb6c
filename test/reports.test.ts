// What the report formats print of a report made by hand.

import { Ajv } from 'ajv';
import { Chalk } from 'chalk';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/lint/report.ts';
import { reportJson } from '../src/report/report-json.ts';
import { textReport } from '../src/report/text.ts';
import { unixReport } from '../src/report/unix.ts';
import { secrets } from './support/secrets.ts';
import { at, configOf, findingAt, reportOf } from './support/report.ts';
import { options, page, shownOf, text } from './support/text-report.ts';

const profile = (name: string, id: number) =>
  configOf(
    `${name}.cfg`,
    `sysname ${name}`,
    '#',
    'remote-backup-profile users',
    ' service-type bras',
    ` backup-id ${id} remote-backup-service core`,
    ' peer-backup hot',
    '#',
    'mystery',
  );
const [a, b] = [profile('A', 10), profile('B', 11)];
const mismatch = findingAt(at(a, '10'), {
  message: 'profile users has backup ID 10, but 11 on B',
  related: [{ ...at(b, '11'), message: '11 on B' }],
  expected: '11',
  actual: '10',
  fixes: [{ file: 'B.cfg', device: 'B', commands: ['remote-backup-profile users', ' backup-id 10 ...'] }],
});

describe('text', () => {
  test('shows each place, why it matters, what to type, and what was checked', () => {
    const more = {
      pairs: [{ a: 'A.cfg', b: 'B.cfg' }],
      skipped: [
        { rule: 'one', reason: 'no pool is shared' },
        { rule: 'two', reason: 'no VRRP' },
        { rule: 'three', reason: 'no pool is shared' },
      ],
    };
    expect(text([a, b], [mismatch], more).split('\n')).toEqual([
      'error: profile users has backup ID 10, but 11 on B [a-rule]',
      '  --> A.cfg:5:12 (A, rbp:users)',
      '3 │ remote-backup-profile users',
      '5 │  backup-id 10 remote-backup-service core',
      '  │            ^^',
      '  --> B.cfg:5:12',
      '3 │ remote-backup-profile users',
      '5 │  backup-id 11 remote-backup-service core',
      '  │            ^^ 11 on B',
      '  = why: The two devices find the users of each other by this number, so that with two numbers no',
      '         user is backed up.',
      '  = fix on B (B.cfg)',
      '      remote-backup-profile users',
      '       backup-id 10 ...',
      '',
      'read     A.cfg: A, 8 lines, 5 of 6 statements understood (83.3 %)',
      '         B.cfg: B, 8 lines, 5 of 6 statements understood (83.3 %)',
      'paired   A.cfg with B.cfg',
      'checked  3 rules',
      'skipped  no pool is shared: one, three',
      '         no VRRP: two',
      '',
      '1 error, 0 warnings, 0 infos',
      '',
    ]);
  });

  test('nothing found', () => {
    expect(text([a], [])).toBe(
      'read     A.cfg: A, 8 lines, 5 of 6 statements understood (83.3 %)\nchecked  3 rules\n\n0 errors, 0 warnings, 0 infos\n',
    );
  });

  test('the page says what to do when the finding does not', () => {
    expect(text([a], [findingAt(at(a, '10'), {})])).toContain('  = fix: Type the same number on both.\n');
  });

  test('findings of one rule that follow each other say why once', () => {
    const [first, other] = [findingAt(at(a, '10'), {}), findingAt(at(a, 'hot'), { rule: 'other' })];
    const count = (findings: Finding[]) => text([a], findings).match(/= why/g)?.length;
    expect(count([first, first, first])).toBe(1);
    expect(count([first, other, first])).toBe(3);
  });

  test('a rule without a page', () => {
    const report = reportOf([a], [findingAt(at(a, '10'), {})]);
    const shown = [...textReport(report, { ...options([a]), page: () => undefined })].join('');
    expect(shown).not.toContain('= ');
  });

  test('places of one file share a frame as long as they go down', () => {
    const note = (words: string) => ({ ...at(a, words), message: `this is ${words}` });
    const related = [note('core'), note('hot'), note('bras')];
    expect(
      text([a], [findingAt(at(a, '10'), { related })])
        .split('\n')
        .slice(1, 12),
    ).toEqual([
      '  --> A.cfg:5:12 (A, rbp:users)',
      '3 │ remote-backup-profile users',
      '5 │  backup-id 10 remote-backup-service core',
      '  │            ^^',
      '  │                                     ^^^^ this is core',
      '6 │  peer-backup hot',
      '  │              ^^^ this is hot',
      '  --> A.cfg:4:15',
      '3 │ remote-backup-profile users',
      '4 │  service-type bras',
      '  │               ^^^^ this is bras',
    ]);
  });

  test('a place in another view shows the views that it stands in', () => {
    const config = configOf(
      'a.cfg',
      'interface LoopBack1',
      ' undo shutdown',
      'ospf 1',
      ' area 0',
      '  network 10.0.0.1 0.0.0.0',
    );
    const related = [{ ...at(config, 'network'), message: 'here' }];
    expect(
      text([config], [findingAt(at(config, 'undo'), { related })])
        .split('\n')
        .slice(2, 8),
    ).toEqual([
      '1 │ interface LoopBack1',
      '2 │  undo shutdown',
      '  │  ^^^^',
      '3 │ ospf 1',
      '4 │  area 0',
      '5 │   network 10.0.0.1 0.0.0.0',
    ]);
  });

  test('what is said of a comment has no object to name', () => {
    const [, place] = text([a], [findingAt(at(a, 'core'), { rule: 'directive-unused', object: 'comment' })]).split(
      '\n',
    );
    expect(place).toBe('  --> A.cfg:5:37');
  });

  test('a place in a file that is not at hand is still said', () => {
    const place = { file: 'gone.cfg', line: 1, column: 1, endLine: 1, endColumn: 2 };
    const beyond = { ...place, file: 'A.cfg', line: 99, message: 'beyond' };
    expect(
      text([a], [findingAt(place, { related: [beyond] })])
        .split('\n')
        .slice(1, 4),
    ).toEqual(['   --> gone.cfg:1:1 (A, rbp:users)', '   --> A.cfg:99:1', '   │ beyond']);
  });

  test('says how many findings are not shown', () => {
    expect(text([a], [], { summary: { errors: 0, warnings: 2, infos: 1 } })).toContain(
      '0 errors, 2 warnings, 1 info (3 not shown)\n',
    );
  });

  test('colour adds nothing but colour', () => {
    const report = reportOf([a, b], [mismatch, findingAt(at(a, 'hot'), { severity: 'info' })]);
    const coloured = [...textReport(report, { ...options([a, b]), paint: new Chalk({ level: 1 }) })].join('');
    expect(coloured).toContain('\u001b[31m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe([...textReport(report, options([a, b]))].join(''));
  });
});

describe('secrets', () => {
  test('what is hidden in a line is hidden in what is said about it, in every format', () => {
    const config = configOf(
      'a.cfg',
      'sysname R1 password SECRET',
      'interface LoopBack1',
      ' vrrp vrid 1 authentication-mode md5 SECRETS',
    );
    const said = 'R1 password SECRET has key SECRETS';
    const finding = findingAt(at(config, 'md5'), {
      message: said,
      related: [{ ...at(config, 'LoopBack1'), message: said }],
      expected: said,
      actual: said,
      fixes: [
        { file: 'a.cfg', device: 'R1 password SECRET', commands: ['vrrp vrid 1 authentication-mode md5 SECRETS'] },
      ],
    });
    const report = reportOf([config], shownOf([finding], [config]));
    const all = [...textReport(report, options([config])), ...unixReport(report), ...reportJson(report)].join('');
    expect(all).not.toContain('SECRET');
    expect(all).toContain('R1 password *** has key ***');
  });

  test('no line shows one', () => {
    const config = configOf('a.cfg', ...secrets.split('\n'));
    const place = { file: 'a.cfg', line: 1, column: 1, endLine: 1, endColumn: 2 };
    const lines = Array.from({ length: config.source.lineCount }, (_, line) => ({ ...place, line: line + 1 }));
    const shown = text(
      [config],
      lines.map((each) => findingAt({ ...each, endLine: each.line }, {})),
    );
    expect(shown).not.toContain('SECRET');
    expect(shown.match(/│ .*\S/g)?.length).toBeGreaterThan(2 * 30);
  });

  test('is only whole words', () => {
    const config = configOf('a.cfg', 'interface LoopBack1', ' vrrp vrid 1 authentication-mode md5 1');
    const finding = findingAt(at(config, 'md5'), { message: 'group 11 of LoopBack1 has key 1' });
    expect(shownOf([finding], [config])[0]?.message).toBe('group 11 of LoopBack1 has key ***');
  });
});

describe('unix', () => {
  test('one line per place', () => {
    expect([...unixReport(reportOf([a, b], [mismatch]))]).toEqual([
      'A.cfg:5:12: error: profile users has backup ID 10, but 11 on B [a-rule]\n',
      'B.cfg:5:12: note: 11 on B [a-rule]\n',
    ]);
  });
});

describe('json', () => {
  const validate = new Ajv({ strict: true }).compile(JSON.parse(readFileSync('src/report/report.schema.json', 'utf8')));

  test('is the report, and follows its schema', () => {
    const skipped = [{ rule: 'x', reason: 'y' }];
    const report = reportOf([a, b], [mismatch], { pairs: [{ a: 'A', b: 'B' }], skipped });
    const [json = ''] = [...reportJson(report)];
    expect(JSON.parse(json)).toEqual(report);
    expect(json.indexOf('\n')).toBe(json.length - 1);
    validate(JSON.parse(json));
    expect(validate.errors).toBeNull();
  });

  test('the schema refuses what the contract does not have', () => {
    expect(validate({ ...reportOf([a], []), more: 1 })).toBe(false);
    expect(validate({ ...reportOf([a], []), findings: [{ ...mismatch, line: 0 }] })).toBe(false);
  });
});

describe('hostile texts', () => {
  const name = '::error::x\u001b[31m\n##[error]y';
  const config = configOf(name, 'sysname R1', 'interface LoopBack1', ' description ::error::##[warning]z');
  const fixes = [{ file: name, device: name, commands: [name, ` ${name}`] }];
  const related = [{ ...at(config, 'description'), message: name }];
  const finding = findingAt(at(config, 'R1'), { rule: name, message: name, related, fixes });
  const skipped = [{ rule: name, reason: `${name} ${'word '.repeat(30)} ${name}` }];
  const report = reportOf([config], [finding], { pairs: [{ a: name, b: name }], skipped });

  test.each<[string, Iterable<string>]>([
    [
      'text',
      textReport(report, { ...options([config]), page: () => ({ ...page, why: `${'x'.repeat(90)} ::error::` }) }),
    ],
    ['unix', unixReport(report)],
    ['json', reportJson(report)],
  ])('%s speaks neither to the terminal nor to a build server', (_, pieces) => {
    const printed = [...pieces].join('');
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|^\s*::|##\[/m);
  });
});
