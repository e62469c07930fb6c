// What `vrp-lint pairs` shows, in each of its formats.

import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runPairs } from '../src/cli/commands/pairs.ts';
import type { Terminal } from '../src/cli/system/terminal.ts';
import { discover } from '../src/fleet/discover.ts';
import { plain } from '../src/report/paint.ts';
import { topologyJson } from '../src/report/topology-json.ts';
import { topologySettings } from '../src/report/topology-settings.ts';
import { topologyText } from '../src/report/topology-text.ts';
import { topologyDrawing } from '../src/report/topology-drawing.ts';
import { membersOf, small } from './support/fleet.ts';
import { temporaryFolder } from './support/temporary.ts';

const several = ['a', 'b', 'c'].map((letter) => `fixtures/several-partners/device-${letter}.cfg`);
const folder = temporaryFolder();

async function run(...args: string[]): Promise<{ status: number; out: string; warnings: string[] }> {
  let out = '';
  const warnings: string[] = [];
  const terminal: Terminal = {
    write: (text) => ((out += text), true),
    writeAll(pieces) {
      for (const piece of pieces) out += piece;
    },
    progress: () => {},
    warn: (sentence) => void warnings.push(sentence),
    paint: async () => plain,
    width: async () => 100,
  };
  return { status: await runPairs(args, terminal), out, warnings };
}

describe('of one backup device with two masters', () => {
  const names = (last: string) => `their backup services name each other, 10.71.0.1 and 10.71.0.${last}`;

  test('the table', async () => {
    const { status, out } = await run(...several, 'fixtures/vrrp-only/device-a.cfg');
    expect(status).toBe(0);
    expect(out).toBe(
      [
        'pair  devices       files                                                  evidence',
        `1     SPARE - WEST  fixtures/several-partners/device-a.cfg - device-b.cfg  ${names('2')}`,
        `2     SPARE - EAST  fixtures/several-partners/device-a.cfg - device-c.cfg  ${names('3')}`,
        '',
        'left over',
        '  PORCH-A (fixtures/vrrp-only/device-a.cfg): has no VRRP group in common with another device here',
        '',
        '2 pairs, 1 device left over',
        '',
      ].join('\n'),
    );
  });

  test('the settings', async () => {
    const { out } = await run('--format', 'settings', ...several);
    const [a, b, c] = several;
    expect(JSON.parse(out)).toEqual({
      pairs: [
        { a, b },
        { a, b: c },
      ],
    });
  });

  test('the data', async () => {
    const { out } = await run('--format', 'json', ...several);
    expect(JSON.parse(out)).toMatchObject({
      pairs: [
        { devices: [{ device: 'SPARE', file: several[0], index: 0 }, { device: 'WEST' }] },
        { devices: [{ device: 'SPARE' }, { device: 'EAST' }] },
      ],
      leftOver: [],
      unsettled: [],
    });
  });

  test('the drawing', async () => {
    const { out } = await run('--format', 'mermaid', ...several);
    expect(out).toBe(
      [
        'graph LR',
        '  d0["SPARE<br/>fixtures/several-partners/device-a.cfg"]',
        '  d1["WEST<br/>fixtures/several-partners/device-b.cfg"]',
        '  d2["EAST<br/>fixtures/several-partners/device-c.cfg"]',
        '  d0 --- d1',
        '  d0 --- d2',
        '',
      ].join('\n'),
    );
  });
});

describe('hostile names', () => {
  const hostile = 'x"]; click d0 "javascript:alert(1)" %%{init}%% `md` <b>\u001b[2J\u202e';
  const members = membersOf({
    'a"].cfg': small({ name: 'A', services: [['10.0.0.1', '10.0.0.2']] }),
    '::b\u001b.cfg': small({ name: 'B', services: [['10.0.0.2', '10.0.0.1']] }),
    'c.cfg': small({ name: 'C', services: [['10.0.0.3', '10.0.0.2']] }),
  }).map(({ ref, facts }) => ({ ref, facts: { ...facts, name: hostile } }));
  const shown = { topology: discover(members, []), members };

  test('do not break out of a label', () => {
    const lines = [...topologyDrawing(shown)].join('').trimEnd().split('\n').slice(1);
    for (const line of lines) {
      expect(line).toMatch(/^ {2}(d\d+\["([\p{L}\p{N} ._/-]|#\d+;|<br\/>)*"\]|d\d+ (---|-\.->) d\d+)$/u);
    }
    expect(lines.length).toBeGreaterThan(3);
  });

  test('give a terminal nothing to obey', () => {
    const text = [topologyText(shown, plain), topologyJson(shown), topologySettings(shown, '.')].map((each) =>
      [...each].join(''),
    );
    for (const each of text) expect(each).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^\s*::/m);
    expect(JSON.parse(text[2] ?? '')).toEqual({ pairs: [{ a: 'a"].cfg', b: '::b\u001b.cfg' }] });
  });
});

test('several devices of one file are told apart by name', async () => {
  const path = join(folder, 'both.cfg');
  const [one, other] = [
    small({ name: 'A', services: [['10.0.0.1', '10.0.0.2']] }),
    small({ name: 'B', services: [['10.0.0.2', '10.0.0.1']] }),
  ];
  writeFileSync(path, `${one}return\n${other}return\n`);
  const { out } = await run('--format', 'settings', path);
  // As settings in the working directory know it.
  const file = relative('.', path);
  expect(JSON.parse(out)).toEqual({ pairs: [{ a: { file, device: 'A' }, b: { file, device: 'B' } }] });
});

test('what cannot be read is said, and the others are shown', async () => {
  const { status, out, warnings } = await run(...several, join(folder, 'none.cfg'));
  expect(status).toBe(2);
  expect(out).toContain('2 pairs, 0 devices left over');
  expect(warnings).toHaveLength(1);
});

test('help and wrong usage', async () => {
  expect((await run('--help')).out).toMatch(/^Usage: vrp-lint pairs /);
  await expect(run()).rejects.toThrow('name the configurations');
  await expect(run('--format', 'xml', 'a.cfg')).rejects.toThrow('--format takes');
});
