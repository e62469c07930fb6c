// `vrp-lint rules` and `vrp-lint explain` through the real executable: every rule that findings can name, wherever it is
// checked; what is opt-in; what settings may set.

import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { knownRules } from '../src/settle/known-rules.ts';
import { run } from './support/run.ts';
import { refused } from './support/usage.ts';

const optIn = rules.filter((rule) => rule.optIn).map(({ id }) => id);
const withOptions = rules.filter(({ options }) => options !== undefined);

interface Listed {
  readonly id: string;
  readonly optIn: boolean;
  readonly options: Readonly<Record<string, { readonly default: number }>>;
}

describe('rules', () => {
  test('lists all of them, those of upkeep too', () => {
    const { stdout } = run(['rules']);
    const ids = stdout.match(/^[\w-]+/gm);
    expect(ids).toEqual(knownRules.map(({ id }) => id));
    for (const id of ['directive-unused', 'ignore-unused', 'baseline-stale', 'declared-role'])
      expect(ids).toContain(id);
  });

  test('says what is opt-in, and nothing else', () => {
    const lines = run(['rules']).stdout.split('\n');
    const said = lines.filter((line) => line.endsWith(' (opt-in)')).map((line) => line.split(' ')[0]);
    expect(said).toEqual(optIn);
    expect(optIn.length).toBeGreaterThan(0);
  });

  test('--format json has the options of each', () => {
    const listed: Listed[] = JSON.parse(run(['rules', '--format', 'json']).stdout);
    expect(listed.filter((rule) => rule.optIn).map(({ id }) => id)).toEqual(optIn);
    const found = listed.filter(({ options }) => Object.keys(options).length > 0);
    expect(found.map(({ id, options }) => [id, options])).toEqual(withOptions.map(({ id, options }) => [id, options]));
  });

  test('--format text is what it shows without', () => {
    expect(run(['rules', '--format', 'text'])).toEqual(run(['rules']));
  });
});

describe('explain', () => {
  test.each(withOptions.map(({ id, options = {} }) => ({ id, options })))(
    '$id tells its options with their defaults',
    ({ id, options }) => {
      const [, part = ''] = /^Options\n([^]*?)\n\n/m.exec(run(['explain', id]).stdout) ?? [];
      for (const [name, option] of Object.entries(options)) {
        expect(part).toContain(`\`${name}\``);
        expect(part).toContain(`(${option.default})`);
      }
    },
  );

  test('tells of an opt-in rule how it is switched on', () => {
    const [id = ''] = optIn;
    const { stdout } = run(['explain', id]);
    expect(stdout).toMatch(new RegExp(`^${id} {2}\\w+, opt-in\\n`));
    expect(stdout.replaceAll('\n', ' ')).toContain(`--rule ${id}=on, --preset all, or "${id}": "on" among the rules`);
    expect(run(['explain', 'backup-id-match']).stdout).not.toMatch(/opt-in/i);
  });

  test('tells of rules of upkeep why and what to do', () => {
    const { status, stdout } = run(['explain', 'directive-unused']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^directive-unused {2}warning\n/);
    expect(stdout).toMatch(/^Why\n[^]*^Do\n/m);
  });

  test('takes an id in capitals', () => {
    expect(run(['explain', 'BACKUP-ID-MATCH'])).toEqual(run(['explain', 'backup-id-match']));
  });

  test.each<[string, string]>([
    ['backup-id-macth', 'there is no rule "backup-id-macth"; did you mean backup-id-match?'],
    ['arp-preempt', 'there is no rule "arp-preempt"; did you mean arp-preempt-delay-600?'],
    ['backup-id', 'there is no rule "backup-id"; did you mean backup-id-match or backup-id-unique?'],
    ['match-vip', 'there is no rule "match-vip"; did you mean vrrp-vip-match?'],
    ['vrrp', 'there is no rule "vrrp", vrp-lint rules lists them'],
    ['__proto__', 'there is no rule "__proto__", vrp-lint rules lists them'],
  ])('%s: what was meant', (id, message) => {
    const stderr = `vrp-lint: ${refused(message, 'explain')}\n`;
    expect(run(['explain', id])).toEqual({ status: 2, stdout: '', stderr });
  });
});
