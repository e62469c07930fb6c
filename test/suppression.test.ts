// Comments that tell vrp-lint to say nothing: how they are read, what they cover, and what is said of them.

import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../grammar/index.ts';
import { print } from '../grammar/print.ts';
import { rules } from '../rules/index.ts';
import type { Finding } from '../src/lint/report.ts';
import { directivesOf } from '../src/settle/directives.ts';
import { isUpkeep, upkeepRules } from '../src/settle/upkeep-rules.ts';
import { outline, read } from './support/outline.ts';
import { fixturePairs } from './support/pairs.ts';
import { factsOf, judged, noIgnores, settled, settledFindings, statementLines } from './support/settling.ts';

const directives = (...lines: string[]) =>
  directivesOf(read(...lines)).map(({ line, about, rules: names, reason }) => ({ line, about, names, reason }));

describe('reading comments', () => {
  test('one for the next line, with its rules and its reason', () => {
    expect(
      directives(
        'vlan 5',
        ' # vrp-lint-disable-next-line vrrp-vip-match, Pool-Roles-Complementary -- ticket 7',
        ' x 1',
      ),
    ).toEqual([{ line: 2, about: 3, names: ['vrrp-vip-match', 'pool-roles-complementary'], reason: 'ticket 7' }]);
  });

  test('one for the file', () => {
    expect(directives('! vrp-lint-disable vrrp-vip-match -- both are drained', 'sysname A')).toEqual([
      { line: 1, about: undefined, names: ['vrrp-vip-match'], reason: 'both are drained' },
    ]);
  });

  test.each([
    ['#vrp-lint-disable-next-line a-b', ['a-b'], ''],
    ['#  vrp-lint-disable-next-line a-b c-d,e-f,, a-b', ['a-b', 'c-d', 'e-f'], ''],
    ['! vrp-lint-disable-next-line', [], ''],
    ['# vrp-lint-disable-next-line -- all of it -- for now', [], 'all of it -- for now'],
    ['# vrp-lint-disable-next-line a-b --', ['a-b'], ''],
    ['# vrp-lint-disable-next-line a-b,--because', ['a-b'], 'because'],
    ['\t# vrp-lint-disable-next-line\ta-b\t--\tbecause  ', ['a-b'], 'because'],
  ])('%s', (comment, names, reason) => {
    expect(directives(comment, 'sysname A')).toEqual([{ line: 1, about: 2, names, reason }]);
  });

  test.each([
    'vrp-lint-disable-next-line a-b',
    '# see vrp-lint-disable a-b',
    '## vrp-lint-disable a-b',
    '// vrp-lint-disable a-b',
    'description # vrp-lint-disable a-b',
  ])('no such comment: %s', (line) => {
    expect(directives(line, 'sysname A')).toEqual([]);
  });

  test('the next line is one of commands: others are passed over, a block of text is one', () => {
    expect(
      directives(
        '# vrp-lint-disable-next-line a-b',
        '#',
        '',
        '! somebody wrote this',
        '# vrp-lint-disable-next-line c-d',
        'interface LoopBack0',
        '# vrp-lint-disable-next-line e-f',
        'header login information "',
        '# vrp-lint-disable g-h',
        '"',
      ).map(({ about }) => about),
    ).toEqual([6, 6, 8]);
  });

  test('behind the last line of commands there is none', () => {
    expect(directives('sysname A', '# vrp-lint-disable-next-line a-b', 'return')).toEqual([
      { line: 2, about: 4, names: ['a-b'], reason: '' },
    ]);
  });

  test('columns count from 1, in lines of any end', () => {
    const text = 'sysname A\r\n  # vrp-lint-disable a-b  \r\n';
    expect(directivesOf(parse({ path: 'a.cfg', text }))).toMatchObject([{ line: 2, column: 3, endColumn: 25 }]);
  });

  test('a hundred thousand comments are read in one go', () => {
    const text = `${'# vrp-lint-disable-next-line a-b\n! vrp-lint-disable-next-line\n'.repeat(50_000)}sysname A\n`;
    expect(directivesOf(parse({ path: 'a.cfg', text })).every(({ about }) => about === 100_001)).toBe(true);
  });
});

describe('comments disturb nothing', () => {
  const devices = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cfg'))
    .map((path) => ({ path, text: readFileSync(`fixtures/${path}`, 'utf8') }));
  const comments = [
    '# vrp-lint-disable-next-line a-b -- why',
    '! vrp-lint-disable-next-line',
    '#vrp-lint-disable a-b -- sysname R9',
    '  # vrp-lint-disable-next-line a-b -- interface LoopBack9',
    '     ! vrp-lint-disable-next-line a-b, c-d -- ip pool nine',
    '#\tvrp-lint-disable',
  ];

  test.each(devices)('before any line of commands of $path', ({ text }) => {
    const before = outline(parse({ path: 'device.cfg', text }));
    for (const [index, line] of statementLines(text).entries()) {
      const changed = inserted(text, line, comments[index % comments.length] ?? '');
      const config = parse({ path: 'device.cfg', text: changed });
      expect(outline(config)).toEqual(before);
      expect(print(config)).toBe(changed);
    }
  });

  test.each(comments)('a glued separator stays one, a remark stays one: %s', (comment) => {
    const glued = ['#interface LoopBack0', ' ip address 10.0.0.1 32', '#sysname A'];
    expect(
      outline(read(comment, ...glued.slice(0, 1), comment, ...glued.slice(1, 2), comment, ...glued.slice(2))),
    ).toEqual(outline(read(...glued)));
    const remarks = ['#interface LoopBack0', '# description x'];
    expect(outline(read(...remarks.slice(0, 1), comment, ...remarks.slice(1)))).toEqual(outline(read(...remarks)));
  });

  test.each(['#vrp-lint-disable-next-line', '!vrp-lint-disable', '# vrp-lint-disable-next-line a-b -- why'])(
    'behind a line as wide as a terminal it is no rest of that line: %s',
    (comment) => {
      const wide = `local-user a password cipher ${'x'.repeat(51)}`;
      expect(outline(read('aaa', wide, comment))).toEqual(outline(read('aaa', wide)));
    },
  );

  test('what is found stays what it was, but for the numbers of lines', () => {
    const choice = fc.record({
      pair: fc.constantFrom(...fixturePairs),
      side: fc.constantFrom('a', 'b'),
      at: fc.nat(),
      comment: fc.constantFrom(...comments),
    });
    fc.assert(
      fc.property(choice, ({ pair, side, at, comment }) => {
        const texts = { a: pair.a, b: pair.b };
        const text = texts[side];
        const lines = statementLines(text);
        const line = lines[at % lines.length] ?? 1;
        const moved = judged(texts).map((finding) => whole(movedBelow(finding, side, line)));
        expect(judged({ ...texts, [side]: inserted(text, line, comment) }).map(whole)).toEqual(moved);
      }),
      { numRuns: 120 },
    );
  });

  test('before any line, all that is said of it is suppressed, and nothing else', () => {
    const choice = fc.record({
      pair: fc.constantFrom(...fixturePairs.filter(({ name }) => name.endsWith('-broken') || name === 'example')),
      side: fc.constantFrom('a', 'b'),
      at: fc.nat(),
    });
    fc.assert(
      fc.property(choice, ({ pair, side, at }) => {
        const texts = { a: pair.a, b: pair.b };
        const text = texts[side];
        const lines = statementLines(text);
        const line = lines[at % lines.length] ?? 1;
        const without = settled(texts).findings;
        const isAbout = (finding: Finding) =>
          [finding, ...finding.related].some((place) => place.file === side && place.line === line);
        const left = without.filter((finding) => !isAbout(finding));
        const changed = { ...texts, [side]: inserted(text, line, '# vrp-lint-disable-next-line -- known') };
        const { findings, suppressed } = settled(changed);
        const upkeep = findings.filter(({ rule }) => isUpkeep(rule));
        const found = findings.filter((finding) => !upkeep.includes(finding));
        expect(found.map(whole)).toEqual(left.map((finding) => whole(movedBelow(finding, side, line))));
        expect(suppressed).toEqual({ comments: without.length - left.length, settings: 0, baseline: 0 });
        expect(upkeep.map(({ rule }) => rule)).toEqual(left.length === without.length ? ['directive-unused'] : []);
      }),
      { numRuns: 80 },
    );
  });
});

describe('what comments cover', () => {
  const at = (file: string, line: number, more: Partial<Finding> = {}): Finding => ({
    rule: 'vrrp-vip-match',
    severity: 'error',
    device: 'A',
    object: 'vrid:1',
    message: 'something is wrong',
    file,
    line,
    column: 1,
    endLine: line,
    endColumn: 5,
    related: [],
    fingerprint: '0',
    ...more,
  });
  const related = { related: [{ ...at('b.cfg', 2), message: 'here' }] };
  const a = (...lines: string[]) => ({ 'a.cfg': `${lines.join('\n')}\n`, 'b.cfg': 'sysname B\nsysname B\n' });
  const left = (findings: readonly Finding[], texts: Readonly<Record<string, string>>) =>
    settledFindings(findings, texts).findings.map(({ rule, file, line }) => `${file}:${line} ${rule}`);

  test('a finding of the rule in the line', () => {
    const texts = a('# vrp-lint-disable-next-line vrrp-vip-match -- known', 'sysname A', 'sysname A');
    expect(left([at('a.cfg', 2), at('a.cfg', 3), at('a.cfg', 2, { rule: 'vrrp-vrid-match' })], texts)).toEqual([
      'a.cfg:2 vrrp-vrid-match',
      'a.cfg:3 vrrp-vip-match',
    ]);
  });

  test('a related place is a place', () => {
    const texts = { ...a('sysname A'), 'b.cfg': '# vrp-lint-disable-next-line vrrp-vip-match -- known\nsysname B\n' };
    expect(left([at('a.cfg', 1, related)], texts)).toEqual([]);
  });

  test('a whole file, for the rules that are named', () => {
    const texts = a('sysname A', '# vrp-lint-disable vrrp-vip-match -- known');
    expect(left([at('a.cfg', 1), at('b.cfg', 1, { related: [{ ...at('a.cfg', 1), message: '' }] })], texts)).toEqual(
      [],
    );
    expect(left([at('a.cfg', 1), at('b.cfg', 1)], texts)).toEqual(['b.cfg:1 vrrp-vip-match']);
  });

  test('a whole file is never silenced for all rules', () => {
    const texts = a('# vrp-lint-disable -- quiet!', 'sysname A');
    expect(left([at('a.cfg', 2)], texts)).toEqual(['a.cfg:1 directive-unused', 'a.cfg:2 vrrp-vip-match']);
  });

  test('a rule that is off needs no comment', () => {
    const texts = a('# vrp-lint-disable-next-line vrrp-vip-match -- known', 'sysname A');
    const { findings, suppressed } = settledFindings([at('a.cfg', 2)], texts, {
      levels: ({ rule }) => (rule === 'vrrp-vip-match' ? 'off' : undefined),
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['directive-unused']);
    expect(suppressed).toEqual({ comments: 0, settings: 0, baseline: 0 });
  });

  test('comments go before ignores, and what ignores cover is not counted twice', () => {
    const texts = a('# vrp-lint-disable-next-line vrrp-vip-match -- known', 'sysname A', 'sysname A');
    const ignores = { ...noIgnores, entries: [{ rule: 'vrrp-vip-match', reason: 'x' }], covering: () => 0 };
    expect(settledFindings([at('a.cfg', 2), at('a.cfg', 3)], texts, { ignores })).toMatchObject({
      findings: [],
      suppressed: { comments: 1, settings: 1, baseline: 0 },
    });
  });

  test('severities of the settings order what stands in one place', () => {
    const two = [at('a.cfg', 1), at('a.cfg', 1, { rule: 'vrrp-vrid-match', severity: 'warning' })];
    const levels = ({ rule }: Finding) => (rule === 'vrrp-vip-match' ? 'info' : undefined);
    expect(settledFindings(two, a('sysname A'), { levels }).findings.map(({ severity }) => severity)).toEqual([
      'warning',
      'info',
    ]);
  });
});

describe('what is said of comments', () => {
  const said = (...lines: string[]) =>
    settledFindings([], { 'a.cfg': `${lines.join('\n')}\n` }).findings.map(
      ({ line, severity, rule, message }) => `${line} ${severity} ${rule}: ${message}`,
    );

  test('that nothing is there to suppress, rule by rule', () => {
    expect(
      said(
        '# vrp-lint-disable-next-line vrrp-vip-match, vrrp-vrid-match -- x',
        '! vrp-lint-disable-next-line -- x',
        'vlan 1',
      ),
    ).toEqual([
      '1 warning directive-unused: this comment suppresses nothing: vrrp-vip-match finds nothing in the next line of commands',
      '1 warning directive-unused: this comment suppresses nothing: vrrp-vrid-match finds nothing in the next line of commands',
      '2 warning directive-unused: this comment suppresses nothing: no rule finds anything in the next line of commands',
    ]);
  });

  test('that a rule is unknown, with the one that was meant', () => {
    expect(said('# vrp-lint-disable vrrp-vip-macth, no-such-rule -- x', 'vlan 1')).toEqual([
      '1 warning directive-unknown-rule: there is no rule no-such-rule',
      '1 warning directive-unknown-rule: there is no rule vrrp-vip-macth; did you mean vrrp-vip-match?',
    ]);
  });

  test('that words are no rules: they are not repeated, for nobody knows what they are', () => {
    const findings = said('# vrp-lint-disable-next-line the password is Hunter2', 'vlan 1');
    expect(findings).toEqual([
      '1 warning directive-unknown-rule: this comment names no rule that exists; a reason begins with " -- "',
      '1 info directive-unexplained: this comment gives no reason; a reason stands at its end, behind " -- "',
    ]);
  });

  test('nothing of a comment in a file that nobody looked at, nor for a rule that could not look', () => {
    const texts = { 'a.cfg': '# vrp-lint-disable vrrp-vip-match\n# vrp-lint-disable-next-line\nvlan 1\n' };
    const looked = (files: string[], skipped: string[]) => ({
      looked: { looks: [{ files, devices: ['A'], skipped }], devices: ['A'], isWhole: true },
    });
    expect(settledFindings([], texts, looked([], [])).findings).toEqual([]);
    const { findings: upkeep } = settledFindings([], texts, looked(['a.cfg'], ['vrrp-vip-match']));
    expect(upkeep.map(({ rule }) => rule)).toEqual(['directive-unexplained', 'directive-unexplained']);
  });

  test('it is suppressed only by name, for the file, and never by the comment that it is about', () => {
    const unused = '# vrp-lint-disable-next-line vrrp-vip-match -- x';
    expect(said(unused, '# vrp-lint-disable directive-unused -- x', 'vlan 1')).toEqual([]);
    expect(said('# vrp-lint-disable-next-line -- x', unused, 'vlan 1')).toHaveLength(2);
    expect(said('# vrp-lint-disable directive-unexplained', 'vlan 1')).toHaveLength(2);
    expect(said('# vrp-lint-disable directive-unexplained -- x', 'vlan 1')).toEqual([
      '1 warning directive-unused: this comment suppresses nothing: directive-unexplained finds nothing in this file',
    ]);
  });

  test('a comment that is called like none that there is', () => {
    const none =
      'warning directive-unused: no comment is called so, and this one suppresses nothing: there are ' +
      'vrp-lint-disable-next-line and vrp-lint-disable';
    const slips = [
      'vrp-lint disable',
      'vrp-lint: disable-next-line',
      'vrp-lint_ignore',
      'VRP-LINT-DISABLE',
      'vrp-lint-Disable',
    ];
    for (const word of ['vrp-lint-disable-line', 'vrp-lint-disabled', 'vrp-lint-ignore', 'vrp-lint-', ...slips])
      expect(said(`# ${word} vrrp-vip-match -- x`, 'vlan 1')).toEqual([`1 ${none}`]);
    // Words about the tool are none for it.
    expect(said('# vrp-lint is happy', '# vrp-lint disables it', '# see vrp-lint-disable', 'vlan 1')).toEqual([]);
  });

  test('it can be graver, milder or off', () => {
    const texts = { 'a.cfg': '# vrp-lint-disable-next-line vrrp-vip-match\nvlan 1\n' };
    const { findings } = settledFindings([], texts, {
      levels: ({ rule }) => (rule === 'directive-unused' ? 'error' : 'off'),
    });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['error directive-unused']);
  });

  test('comments that are alike differ by their fingerprints, which hold no line', () => {
    const twice = 'vlan 1\n# vrp-lint-disable-next-line vrrp-vip-match -- x\n'.repeat(2);
    const prints = (text: string) => settledFindings([], { 'a.cfg': text }).findings.map((each) => each.fingerprint);
    expect(new Set(prints(twice)).size).toBe(2);
    expect(prints(`!\n\n${twice}`)).toEqual(prints(twice));
  });

  test('that an entry of ignores covers nothing, where its device was looked at', () => {
    const place = { file: 'vrp-lint.config.json', line: 7, column: 5, endLine: 7, endColumn: 60 };
    const entries = [
      { rule: 'vrrp-vip-match', object: 'vrid:1', device: 'A', reason: 'x' },
      { rule: 'vrrp-vip-match', device: 'elsewhere*', reason: 'x' },
      { rule: 'vrrp-vip-match', reason: 'x' },
    ];
    const unusedIn = (isWhole: boolean, skipped: string[] = []) =>
      settledFindings(
        [],
        { 'a.cfg': 'vlan 1\n' },
        {
          ignores: { ...noIgnores, entries, placeOf: () => place },
          looked: { looks: [{ files: ['a.cfg'], devices: ['A'], skipped }], devices: ['A'], isWhole },
        },
      ).findings.map(({ file, line, object, message }) => `${file}:${line} ${object}: ${message}`);
    expect(unusedIn(false)).toEqual([
      'vrp-lint.config.json:7 ignore:vrrp-vip-match A vrid:1: this entry ignores nothing: vrrp-vip-match finds nothing of vrid:1 on A',
    ]);
    expect(unusedIn(true)).toHaveLength(3);
    expect(unusedIn(true).filter((each) => each.includes('did you mean'))).toEqual([]);
    expect(unusedIn(true, ['vrrp-vip-match'])).toHaveLength(1);
  });

  test('which device an entry of ignores probably means', () => {
    const { findings } = settledFindings(
      [],
      { 'a.cfg': 'vlan 1\n' },
      {
        ignores: {
          ...noIgnores,
          entries: ['LIS-1', 'lis-01', 'LIS-0'].map((device) => ({ rule: 'vrrp-vip-match', device, reason: 'x' })),
          isAbout: ({ device }, name) => device === name,
          placeOf: () => ({ file: 'vrp-lint.config.json', line: 7, column: 5, endLine: 7, endColumn: 60 }),
        },
        looked: { looks: [{ files: ['a.cfg'], devices: ['LIS-01'], skipped: [] }], devices: ['LIS-01'], isWhole: true },
      },
    );
    expect(findings.map(({ message }) => message)).toEqual(
      ['LIS-0', 'LIS-1', 'lis-01'].map(
        (device) => `this entry ignores nothing: vrrp-vip-match finds nothing on ${device}; did you mean LIS-01?`,
      ),
    );
  });

  test('each has a page, and none has the name of a rule', () => {
    for (const { id, severity, summary, source, page } of upkeepRules) {
      expect(page).toMatchObject({ id, summary, examples: [] });
      expect([severity, source, page.why, page.do]).not.toContain('');
      expect(rules.map((rule) => rule.id)).not.toContain(id);
    }
  });

  test('any text is read, and what is said of it stands on its comments', () => {
    const word = fc.constantFrom(
      'vrrp-vip-match',
      'vrrp-vip-macth',
      ',',
      '--',
      ' ',
      '\u0000',
      '\u202e',
      'a-b',
      '\ud800',
    );
    const line = fc.oneof(
      fc
        .tuple(fc.constantFrom('# vrp-lint-disable', '!vrp-lint-disable-next-line'), fc.array(word))
        .map(([head, rest]) => [head, ...rest].join(' ')),
      fc.string(),
      fc.constantFrom('interface LoopBack0', '#', ''),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const starts = new Set(factsOf('a.cfg', text).directives.map((each) => each.line));
        for (const { line: at } of settledFindings([], { 'a.cfg': text }).findings) expect(starts).toContain(at);
      }),
      { numRuns: 300 },
    );
  });
});

/** With a line of its own before that one. */
function inserted(text: string, line: number, comment: string): string {
  const lines = text.split('\n');
  return [...lines.slice(0, line - 1), comment, ...lines.slice(line - 1)].join('\n');
}

function movedBelow(finding: Finding, file: string, from: number): Finding {
  const moved = <L extends { file: string; line: number; endLine: number }>(place: L): L =>
    place.file === file && place.line >= from ? { ...place, line: place.line + 1, endLine: place.endLine + 1 } : place;
  return { ...moved(finding), related: finding.related.map(moved) };
}

function whole({ rule, severity, file, line, column, endColumn, message, related, fingerprint }: Finding): string {
  const notes = related.map((note) => `${note.file}:${note.line}:${note.column} ${note.message}`);
  return [rule, severity, `${file}:${line}:${column}-${endColumn}`, message, fingerprint, ...notes].join(' | ');
}
