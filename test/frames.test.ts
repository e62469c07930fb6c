// The code frames of the text report: lines as they are shown, and carets below the right words.

import { describe, expect, test } from 'vitest';
import type { Config } from '../grammar/ast.ts';
import { at, configOf, findingAt } from './support/report.ts';
import { text } from './support/text-report.ts';

/** The frame alone: what stands between the head line and what is said below. */
function frame(config: Config, words: string): string[] {
  return text([config], [findingAt(at(config, words), {})])
    .split('\n')
    .slice(2)
    .filter((line) => line.includes('│'));
}

describe('code frames', () => {
  test.each<[string, string, string, string[]]>([
    ['a tab', '\tdescription\tx y', 'x', ['        description     x y', '                        ^']],
    ['wide characters', ' description 总部 x', 'x', [' description 总部 x', '                  ^']],
    ['below wide characters', ' description 总部', '总部', [' description 总部', '             ^^^^']],
    ['combining characters', ' description ne\u0301e x', 'x', [' description ne\u0301e x', '                 ^']],
    ['pictures of two code units', ' description 😀 x', 'x', [' description 😀 x', '                ^']],
    ['control characters', ' description \u0007 x', 'x', [' description \\x07 x', '                  ^']],
    ['a command to a build server', ' description ##[e]x', 'x', [' description #\\x23[e]x', '                     ^']],
    ['trailing blanks', ' description x  ', 'x', [' description x', '             ^']],
  ])('%s', (_, line, words, [shown = '', carets = '']) => {
    const config = configOf('a.cfg', 'interface LoopBack1', line);
    expect(frame(config, words)).toEqual(['1 │ interface LoopBack1', `2 │ ${shown}`, `  │ ${carets}`]);
  });

  test('a key is hidden, and carets behind it stay right', () => {
    const config = configOf('a.cfg', 'aaa', ' local-user u password irreversible-cipher $1a$SECRET$;x$ extra', 'x');
    expect(frame(config, 'extra')).toEqual([
      '1 │ aaa',
      '2 │  local-user u password irreversible-cipher *** ***',
      '  │                                                ^^^',
    ]);
    const known = configOf('a.cfg', 'interface LoopBack1', ' vrrp vrid 1 authentication-mode md5 SECRET');
    expect(frame(known, 'md5 SECRET')).toEqual([
      '1 │ interface LoopBack1',
      '2 │  vrrp vrid 1 authentication-mode md5 ***',
      '  │                                  ^^^^^^^',
    ]);
  });

  test('a line of a key, a banner, a remark', () => {
    const config = configOf('a.cfg', '-----BEGIN KEY-----', 'SECRET', '-----END KEY-----', '! password SECRET');
    expect(frame(config, 'SECRET')).toEqual(['2 │ ***', '  │ ^^^']);
    expect(frame(config, 'password')).toEqual(['4 │ ! password ***', '  │   ^^^^^^^^']);
  });

  test('what a pager left behind and what is glued to a command is not shown', () => {
    const config = configOf('a.cfg', 'aaa', '  ---- More ----\u001b[42D   \u001b[42D domain d // password SECRET');
    expect(frame(config, 'domain')).toEqual(['1 │ aaa', '2 │ domain d', '  │ ^^^^^^']);
  });

  test('a line that the terminal broke', () => {
    const config = configOf('a.cfg', `snmp-agent community read cipher ${'S'.repeat(47)}`, 'SECRET acl 2000');
    expect(text([config], [findingAt(at(config, 'cipher'), {})])).not.toMatch(/SSS|SECRET/);
    expect(text([config], [findingAt(at(config, 'SECRET'), {})])).not.toMatch(/SSS|SECRET/);
  });

  test('a line that is too long for a terminal shows where the span is', () => {
    const config = configOf('a.cfg', `mystery ${'x '.repeat(150)}here ${'y '.repeat(150)}`);
    const [line = '', carets = ''] = frame(config, 'here');
    expect(line).toMatch(/^1 │ …[x ]{50,}here [y ]{50,}…$/);
    expect(carets.indexOf('^')).toBe(line.indexOf('here'));
    expect(carets).toMatch(/\^{4}$/);
  });

  test('a span over several lines, and an empty one', () => {
    const config = configOf(
      'a.cfg',
      'remote-backup-profile users',
      ' backup-id 10 remote-backup-service core',
      ' peer-backup hot',
    );
    const place = { file: 'a.cfg', line: 2, column: 12, endLine: 3, endColumn: 3 };
    expect(text([config], [findingAt(place, {})])).toContain(`  │            ${'^'.repeat(29)}\n`);
    expect(text([config], [findingAt({ ...place, endLine: 2, endColumn: 12 }, {})])).toContain('  │            ^\n');
  });
});
