// The role that the settings give a device of a pair, held against the priorities of its VRRP groups.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DeclaredSide, Settings } from '../src/settings/settings.ts';
import { lint } from '../src/index.ts';
import { run } from './support/run.ts';
import { temporaryFolder } from './support/temporary.ts';

/** Lines of each group of a device, by the last part of the device's own addresses; `pairs` of them share a subnet. */
function device(name: string, own: number, groups: readonly string[][]): string {
  const interfaces = groups.flatMap((lines, index) => [
    `interface GigabitEthernet0/1/${index}`,
    ` ip address 10.${index}.0.${own} 255.255.255.0`,
    ` vrrp vrid ${index + 1} virtual-ip 10.${index}.0.1`,
    ...lines.map((line) => ` vrrp vrid ${index + 1} ${line}`),
  ]);
  return [`sysname ${name}`, ...interfaces, ''].join('\n');
}

const priority = (value: number) => [`priority ${value}`];

interface Given {
  readonly a?: readonly string[][];
  readonly b?: readonly string[][];
  readonly roles?: readonly [DeclaredSide['role']?, DeclaredSide['role']?];
  readonly more?: Settings;
}

function found({ a = [priority(100)], b = [priority(120)], roles = ['master'], more = {} }: Given) {
  const side = (file: string, role: DeclaredSide['role']) => ({ file, ...(role && { role }) });
  const pairs = [{ a: side('a.cfg', roles[0]), b: side('b.cfg', roles[1]) }];
  const sources = [
    { path: 'a.cfg', text: device('A', 2, a) },
    { path: 'b.cfg', text: device('B', 3, b) },
  ];
  return lint(sources, { ...more, pairs }).findings.filter(({ rule }) => rule === 'declared-role');
}

describe('the declared master has the lower priority', () => {
  test('in its only group', () => {
    expect(found({})).toMatchObject([
      {
        severity: 'warning',
        device: 'A',
        object: 'vrid:1',
        message: 'A is master by the settings, but VRRP group 1 has priority 100 here and priority 120 on B',
        file: 'a.cfg',
        line: 5,
        related: [{ file: 'b.cfg', line: 5, message: 'priority 120 on B' }],
        expected: 'more than 120',
        actual: '100',
        fixes: [
          { device: 'A', commands: ['interface GigabitEthernet0/1/0', ' vrrp vrid 1 priority 140'] },
          { device: 'B', commands: ['interface GigabitEthernet0/1/0', ' vrrp vrid 1 priority 80'] },
        ],
      },
    ]);
  });

  test.each<[string, NonNullable<Given['roles']>, string]>([
    ['b as master', [undefined, 'master'], 'B'],
    ['a as backup', ['backup'], 'B'],
    ['both', ['backup', 'master'], 'B'],
    ['b as backup', [undefined, 'backup'], 'A'],
    ['a as master and b as backup', ['master', 'backup'], 'A'],
  ])('declared by %s', (_, roles, master) => {
    const [low, high] = [[priority(90)], [priority(110)]];
    const wrong = master === 'A' ? { a: low, b: high } : { a: high, b: low };
    expect(found({ roles, ...wrong }).map((finding) => finding.device)).toEqual([master]);
    expect(found({ roles, a: wrong.b, b: wrong.a })).toEqual([]);
  });

  test('in all groups of several: the fix is for all of them', () => {
    const [finding, ...others] = found({ a: [priority(100), priority(90)], b: [priority(120), priority(254)] });
    expect(others).toEqual([]);
    expect(finding?.message).toContain('; so it is in all 2 groups that the two have in common');
    // Nothing is above 254.
    expect(finding?.fixes?.map((fix) => [fix.device, ...fix.commands])).toEqual([
      [
        'B',
        'interface GigabitEthernet0/1/0',
        ' vrrp vrid 1 priority 80',
        'interface GigabitEthernet0/1/1',
        ' vrrp vrid 2 priority 70',
      ],
    ]);
  });

  test('by default: then it stands at the group', () => {
    expect(found({ a: [[]] })).toMatchObject([
      { line: 4, message: expect.stringContaining('the default priority 100 here'), actual: '100' },
    ]);
  });

  test('as the other one owns the address: no number helps', () => {
    const owner = device('B', 1, [[]]);
    const { findings } = lint(
      [
        { path: 'a.cfg', text: device('A', 2, [priority(200)]) },
        { path: 'b.cfg', text: owner },
      ],
      { pairs: [{ a: { file: 'a.cfg', role: 'master' }, b: 'b.cfg' }] },
    );
    expect(findings.filter(({ rule }) => rule === 'declared-role')).toMatchObject([
      { message: expect.stringContaining('priority 255, the address being its own, on B'), fixes: [] },
    ]);
  });
});

describe('nothing is said', () => {
  test.each<[string, Given]>([
    ['without a role', { roles: [] }],
    ['where the load is shared', { a: [priority(100), priority(120)], b: [priority(120), priority(100)] }],
    ['of equal priorities', { b: [priority(100)] }],
    ['without a group in common', { b: [] }],
    ['of groups that take the state of others', { a: [['track admin-vrrp interface GigabitEthernet0/2/0 vrid 9']] }],
    ['where the rule is off', { more: { rules: { 'declared-role': 'off' } } }],
    ['where it is accepted', { more: { ignores: [{ rule: 'declared-role', object: 'vrid:1', reason: 'moving' }] } }],
  ])('%s', (_, given) => {
    expect(found(given)).toEqual([]);
  });
});

test('settings weigh it', () => {
  expect(found({ more: { rules: { 'declared-role': 'error' } } })).toMatchObject([{ severity: 'error' }]);
});

describe('through the executable', () => {
  const folder = temporaryFolder();
  const [a, b] = [device('A', 2, [priority(100)]), device('B', 3, [priority(120)])];
  writeFileSync(join(folder, 'a.cfg'), a);
  writeFileSync(join(folder, 'b.cfg'), b);
  const pairs = [{ a: { device: 'A', role: 'master' }, b: { device: 'B' } }];
  writeFileSync(join(folder, 'vrp-lint.config.json'), JSON.stringify({ files: ['*.cfg'], pairs }));
  const findings = (...args: readonly string[]) => {
    const { stdout, stderr } = run(['--format', 'unix', ...args], { cwd: folder });
    return `${stdout}${stderr}`
      .split('\n')
      .filter((line) => line.includes(' warning: ') && line.includes('declared-role'));
  };

  test('it is said, and what it means is explained', () => {
    expect(findings()).toHaveLength(1);
    expect(run(['explain', 'declared-role']).stdout).toContain('the settings declare master');
  });

  test('--rule knows it', () => {
    expect(findings('--rule', 'declared-role=off')).toEqual([]);
  });

  test('a baseline keeps it', () => {
    expect(findings('--baseline', 'known.json', '--update-baseline')).toEqual([]);
    expect(findings('--baseline', 'known.json')).toEqual([]);
  });

  test('a comment covers it', () => {
    const comment = '# vrp-lint-disable-next-line declared-role -- being moved';
    writeFileSync(join(folder, 'a.cfg'), a.replace(' vrrp vrid 1 priority', `${comment}\n vrrp vrid 1 priority`));
    expect(findings()).toEqual([]);
    writeFileSync(join(folder, 'a.cfg'), a);
  });
});
