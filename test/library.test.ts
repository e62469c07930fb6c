// The library as it is installed: the built module, asked by a program that no type checker has seen.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint, type Settings } from '../src/index.ts';

const sources = ['a', 'b'].map((half) => {
  const path = `fixtures/example/device-${half}.cfg`;
  return { path, text: readFileSync(path, 'utf8') };
});

/** Runs a program beside the built library. */
function program(code: string): string {
  const module = `import { lint } from './dist/index.js'; const sources = ${JSON.stringify(sources)}; ${code}`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', module], { encoding: 'utf8' });
}

test('the built library says what the sources say', () => {
  const [a = '', b = ''] = sources.map(({ path }) => path);
  const [rule = ''] = lint(sources).findings.map((finding) => finding.rule);
  const settings: Settings = { rules: { [rule]: 'off' }, pairs: [{ name: 'one', a, b }] };
  const report = JSON.parse(program(`console.log(JSON.stringify(lint(sources, ${JSON.stringify(settings)})))`));
  expect(report.pairs).toEqual([{ name: 'one', a, b }]);
  expect(report).toEqual(JSON.parse(JSON.stringify(lint(sources, settings))));
});

describe('wrong settings', () => {
  const messageOf = (settings: string) =>
    program(`try { lint(sources, ${settings}) } catch (error) { console.log(error.constructor.name, error.message) }`);
  test.each([
    ['{ rule: {} }', 'Error settings: rule: there is no such key; did you mean rules?\n'],
    [
      "{ rules: { 'vrrp-vip-match': 'warn' } }",
      'Error settings: rules.vrrp-vip-match: expected error, warning, info, on or off, not "warn"; did you mean warning?\n',
    ],
    ['[]', 'Error settings: expected an object, not an empty list\n'],
    ['null', 'Error settings: expected an object, not null\n'],
    ["'strict'", 'Error settings: expected an object, not "strict"\n'],
  ])('%s', (settings, message) => {
    expect(messageOf(settings)).toBe(message);
  });

  test('all mistakes are in one error, a line each', () => {
    const message = messageOf('{ failOn: 1, pairs: [{ a: 1 }], maxWarnings: -1 }');
    expect(message.trim().split('\n')).toHaveLength(4);
    expect(message).toContain('settings: pairs[0].b: is missing');
  });
});

test('two sources of one path are told, not merged', () => {
  const [one] = sources;
  expect(() => lint(one ? [one, one] : [])).toThrow(
    'two sources are called fixtures/example/device-a.cfg; each needs a path of its own',
  );
});
