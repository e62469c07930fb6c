// The run of the rules: what one of them does wrong hides nothing of the others.

import { expect, test } from 'vitest';
import { parse } from '../grammar/index.ts';
import type { Config } from '../grammar/ast.ts';
import { configuredDevices, INTERNAL, judge, NEEDS_PAIR, UNRELATED } from '../src/lint/run.ts';
import { deviceRule, pairRule, type Rule } from '../src/lint/rule.ts';
import { lint } from '../src/run/lint.ts';

const judged = (configs: readonly Config[], rules: readonly Rule[]) =>
  judge(
    configs.flatMap(configuredDevices).map((tree) => ({ tree })),
    rules,
  );
const about = { severity: 'error', summary: 'All is well.', source: 'nowhere' } as const;
const faulty = deviceRule({
  ...about,
  id: 'faulty',
  // eslint-disable-next-line require-yield
  *check() {
    throw new Error('a bug');
  },
});
const finding = deviceRule({
  ...about,
  id: 'finding',
  *check(device) {
    yield { about: device, message: `${device.name} is seen` };
    yield { about: device, message: `${device.name} is seen again` };
  },
});
const crossing = pairRule({
  ...about,
  id: 'crossing',
  *check(pair) {
    yield { about: pair.first, message: 'a pair', related: [{ at: pair.second.at, message: 'the other' }] };
  },
});

const file = (name: string, vip = '192.0.2.9') =>
  parse({
    path: `${name}.cfg`,
    text: `sysname ${name}\ninterface Vlanif1\n vrrp vrid 1 virtual-ip ${vip}\n`,
  });

test('an error in a rule is said and hides no other rule', () => {
  const { findings, skipped } = judged([file('A')], [faulty, finding]);
  expect(findings.map(({ message }) => message)).toEqual(['A is seen', 'A is seen again']);
  expect(skipped).toEqual([{ rule: 'faulty', reason: `${INTERNAL}a bug` }]);
});

test('findings of one rule about one object have fingerprints of their own', () => {
  const { findings } = judged([file('A')], [finding]);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

test('a fingerprint does not know lines', () => {
  const moved = parse({ path: 'A.cfg', text: `#\n#\n${file('A').source.text}` });
  const prints = [file('A'), moved].map((config) => judged([config], [finding]).findings[0]?.fingerprint);
  expect(prints[0]).toBe(prints[1]);
});

test('rules of pairs are skipped where there is none', () => {
  expect(judged([file('A')], [crossing]).skipped).toEqual([{ rule: 'crossing', reason: NEEDS_PAIR }]);
});

test('two devices that do not refer to each other are no pair', () => {
  const verdict = judged([file('A'), file('B', '198.51.100.9')], [crossing]);
  expect(verdict).toEqual({ findings: [], skipped: [{ rule: 'crossing', reason: UNRELATED }], isPair: false });
});

test('findings are the same whichever file comes first', () => {
  const [a, b] = [file('A'), file('B')];
  expect(judged([b, a], [crossing])).toEqual(judged([a, b], [crossing]));
});

test('devices of one name are told apart by their files', () => {
  const twins = ['one.cfg', 'two.cfg'].map((path) => ({
    path,
    text: `#\n${file('A').source.text} vrrp vrid 1 priority 0\n# ${path}\n`,
  }));
  const devices = lint(twins).findings.map(({ device }) => device);
  expect(new Set(devices)).toEqual(new Set(['A (one.cfg)', 'A (two.cfg)']));
});
