// The run of the rules: what one of them does wrong hides nothing of the others.

import { expect, test } from 'vitest';
import { parse } from '../grammar/index.ts';
import { rules } from '../rules/index.ts';
import { INTERNAL, judge, NEEDS_PAIR, UNRELATED } from '../src/lint/run.ts';
import { deviceRule, pairRule } from '../src/lint/rule.ts';

const tool = { name: 'vrp-lint', version: '0.0.0' };
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
  const { findings, skipped } = judge([file('A')], [faulty, finding], tool);
  expect(findings.map(({ message }) => message)).toEqual(['A is seen', 'A is seen again']);
  expect(skipped).toEqual([{ rule: 'faulty', reason: `${INTERNAL}a bug` }]);
});

test('findings of one rule about one object have fingerprints of their own', () => {
  const { findings } = judge([file('A')], [finding], tool);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

test('a fingerprint does not know lines', () => {
  const moved = parse({ path: 'A.cfg', text: `#\n#\n${file('A').source.text}` });
  const prints = [file('A'), moved].map((config) => judge([config], [finding], tool).findings[0]?.fingerprint);
  expect(prints[0]).toBe(prints[1]);
});

test('rules of pairs are skipped where there is none', () => {
  expect(judge([file('A')], [crossing], tool).skipped).toEqual([{ rule: 'crossing', reason: NEEDS_PAIR }]);
});

test('two devices that do not refer to each other are no pair', () => {
  const report = judge([file('A'), file('B', '198.51.100.9')], rules, tool);
  expect(report.pairs).toEqual([]);
  expect(report.skipped.map(({ reason }) => reason)).toContain(UNRELATED);
});

test('findings are the same whichever file comes first', () => {
  const [a, b] = [file('A'), file('B')];
  const [forth, back] = [judge([a, b], [crossing], tool), judge([b, a], [crossing], tool)];
  expect(forth.pairs).toEqual([{ a: 'A.cfg', b: 'B.cfg' }]);
  expect(back.pairs).toEqual([{ a: 'B.cfg', b: 'A.cfg' }]);
  expect(back.findings).toEqual(forth.findings);
});

test('devices of one name are told apart by their files', () => {
  const twins = ['one.cfg', 'two.cfg'].map((path) => parse({ path, text: `#\n${file('A').source.text}# ${path}\n` }));
  const messages = judge(twins, [finding], tool).findings.map(({ message }) => message);
  expect(messages).toContain('A (two.cfg) is seen');
});
