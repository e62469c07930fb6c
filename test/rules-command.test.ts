// `vrp-lint rules` and `vrp-lint explain` through the real executable.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownPageOf, knownRules } from '../src/settle/known-rules.ts';
import { run } from './support/run.ts';

/** Those that are checked elsewhere than by a rule of its own file. */
const WITHOUT_PAGE = knownRules.map(({ id }) => id).filter((id) => ownPageOf(id));

describe('rules', () => {
  const rules: { id: string; severity: string; summary: string; source: string; optIn: boolean }[] = JSON.parse(
    run(['rules', '--format', 'json']).stdout,
  );

  test('are listed, one per line', () => {
    const { status, stdout } = run(['rules']);
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/ {2,}/)),
    ).toEqual(rules.map(({ id, severity, summary, optIn }) => [id, severity, optIn ? `${summary} (opt-in)` : summary]));
    for (const rule of rules)
      expect(Object.keys(rule)).toEqual(['id', 'severity', 'summary', 'source', 'optIn', 'options']);
  });

  // Each has its page, and some of them are asked for: a process for every rule would take a minute.
  test('have their pages beside the program', () => {
    const [head = ''] = readFileSync('dist/pages.txt', 'utf8').split('\n', 1);
    const pages: [name: string, length: number][] = JSON.parse(head);
    const titles = new Set(pages.map(([name]) => name));
    const without = rules.filter(({ id }) => !titles.has(id)).map(({ id }) => id);
    expect(without).toEqual(WITHOUT_PAGE);
  });

  test.each(rules.filter(({ id, optIn }, index) => index % 16 === 0 || optIn || WITHOUT_PAGE.includes(id)))(
    '$id is explained',
    ({ id, severity, source, optIn }) => {
      const { status, stdout, stderr } = run(['explain', id]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain(`${id}  ${severity}${optIn ? ', opt-in' : ''}\n`);
      expect(stdout.replaceAll('\n', ' ')).toContain(source);
      expect(stdout.split('\n').filter((line) => line.startsWith('#~'))).toEqual([]);
    },
  );

  test('have their help', () => {
    expect(run(['rules', '--help']).stdout).toContain('--format');
    expect(run(['explain', '-h']).stdout).toContain('RULE');
  });

  const first = rules[0]?.id ?? '';
  test.each<[string[], string]>([
    [['rules', 'x'], 'rules takes no "x"; vrp-lint explain tells about one rule; see vrp-lint rules --help'],
    [['rules', '--format', 'jsno'], '--format takes text or json, not "jsno"; did you mean json?'],
    [['explain'], 'explain needs one RULE; see vrp-lint explain --help'],
    [['explain', first, first], 'explain needs one RULE; see vrp-lint explain --help'],
    [['explain', `${first}x`], `there is no rule "${first}x"; did you mean ${first}?`],
    [['explain', 'q'], 'there is no rule "q", vrp-lint rules lists them; see vrp-lint explain --help'],
  ])('%j', (args, message) => {
    expect(run(args)).toEqual({ status: 2, stdout: '', stderr: `vrp-lint: ${message}\n` });
  });
});
