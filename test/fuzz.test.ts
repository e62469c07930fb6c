// What must hold for any text: nothing throws, nothing is lost, the numbers add up.

import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { walk } from '../grammar/ast.ts';
import { Statement } from '../grammar/statement.ts';
import { decode } from '../grammar/encoding.ts';
import { parse } from '../grammar/index.ts';
import { print } from '../grammar/print.ts';

const devices = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cfg'))
  .map((path) => readFileSync(`fixtures/${path}`, 'utf8'));

/** Everything a node can be asked is asked. */
function holds(text: string): void {
  const config = parse({ path: 'fuzz.cfg', text });
  expect(print(config)).toBe(text);
  let next = 0;
  for (const node of walk(config)) {
    expect(node.line).toBe(next);
    next = node.line + node.lineCount;
    expect(node.range.start.line).toBeGreaterThan(0);
    if (node instanceof Statement) void [node.read(), node.problems, node.command];
    else if (node.kind === 'unknown') void node.expectation;
  }
  expect(next).toBe(config.source.lineCount);
  const { total, typed, unknown } = config.statements;
  expect(typed + unknown).toBe(total);
}

const device = fc.constantFrom(...devices);
const noise = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    '#',
    ' #',
    '\r',
    '\r\n',
    '\n\n',
    '\0',
    '\t',
    '"',
    '  ---- More ----\u001b[42D',
    'return',
    'quit',
    'undo',
    '<R1>',
    'header login information "',
    'public-key-code begin',
    '-----BEGIN X-----',
    '\ufeff',
    '//',
  ),
);

describe('nothing throws, nothing is lost', () => {
  test('on random text', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds), { numRuns: 400 }));

  test('on random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => holds(decode(bytes).text)),
      { numRuns: 300 },
    );
  });

  // Every step is read from the beginning: long devices take wider ones.
  test('on beginnings of a device', () => {
    for (const text of devices) {
      const step = Math.max(7, Math.ceil(text.length / 120));
      for (let end = 0; end <= text.length; end += step) holds(text.slice(0, end));
    }
  });

  test('on lines of a device, shuffled, re-indented, with noise between', () => {
    const line = device.chain((text) => fc.constantFrom(...text.split('\n')));
    const piece = fc.oneof(
      line,
      line.map((words) => ` ${words}`),
      line.map((words) => words.trim()),
      noise,
    );
    const ends = fc.constantFrom('\n', '\r\n', '\r', ' \n', '#\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, ends), { maxLength: 40 }), (pieces) => holds(pieces.flat().join(''))),
      { numRuns: 400 },
    );
  });

  test('on pieces of two devices put together at any place', () => {
    const cut = fc
      .tuple(device, fc.nat(6000), fc.nat(6000))
      .map(([text, from, to]) => text.slice(Math.min(from, to), Math.max(from, to)));
    fc.assert(
      fc.property(cut, noise, cut, (one, between, other) => holds(one + between + other)),
      { numRuns: 150 },
    );
  });
});

describe('the same device in another dress is read the same', () => {
  const reading = (text: string) =>
    [...walk(parse({ path: 'device.cfg', text }))].flatMap((node) =>
      node instanceof Statement
        ? [`${node.view}: ${node.command.usage} ${JSON.stringify(node.fields)}`]
        : node.kind === 'unknown'
          ? ['unknown']
          : [],
    );

  test.each<[string, (text: string) => string]>([
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['CR', (text) => text.replaceAll('\n', '\r')],
    ['trailing blanks', (text) => text.replaceAll('\n', '   \n')],
    ['doubled indentation', (text) => text.replace(/^ +/gm, (indent) => indent + indent)],
    ['tabs', (text) => text.replace(/^ +/gm, (indent) => '\t'.repeat(indent.length))],
    ['doubled separators', (text) => text.replace(/^#$/gm, '#\n#')],
    ['blank lines', (text) => text.replaceAll('\n', '\n\n')],
    [
      'keywords in capitals',
      (text) =>
        text.replace(/^( *)(interface|vrrp|remote-backup-profile|peer-backup)\b/gm, (words) => words.toUpperCase()),
    ],
    ['no separators', (text) => text.replace(/^ *#\n/gm, '')],
  ])('%s', (_, dress) => {
    for (const text of devices) expect(reading(dress(text))).toEqual(reading(text));
  });
});

describe('hostile sizes are linear work', () => {
  // Times lie on shared machines; what is asserted is that the work ends, within the test's own limit.
  test.each<[string, string]>([
    ['a line of a megabyte', `description ${'word '.repeat(200_000)}`],
    ['a word of a megabyte', 'x'.repeat(1_000_000)],
    ['a line of quotation marks', '" "a '.repeat(200_000)],
    ['a line of numbers', `vlan batch ${'1 to 2 '.repeat(150_000)}`],
    [
      'a rule with every option many times',
      `acl 3000\n rule permit ip ${'source any destination any '.repeat(30_000)}`,
    ],
    ['a million empty lines', '\n'.repeat(1_000_000)],
    [
      'a hundred thousand levels',
      Array.from({ length: 100_000 }, (_, depth) => `${' '.repeat(depth % 1_000)}level`).join('\n'),
    ],
    ['banners without an end', 'header login information "\n'.repeat(100_000)],
    ['keys without an end', 'public-key-code begin\n'.repeat(100_000)],
    ['separators', ' #\n#\n'.repeat(50_000)],
    [
      'rules whose alternatives begin alike',
      `acl 3000\n${' rule permit ip source any destination any source any\n'.repeat(2_000)}`,
    ],
    ['one rule with its options 200 times', `acl 3000\n rule permit ip ${'source any destination any '.repeat(200)}`],
    ['lines as wide as a terminal', ` description ${'y'.repeat(67)}\n${`${'z'.repeat(80)}\n`.repeat(10_000)}`],
    ['unknown lines, each another', Array.from({ length: 50_000 }, (_, index) => `u${index} v`).join('\n')],
    [
      'one keyword in many spellings',
      Array.from({ length: 4_096 }, (_, bits) =>
        [...'sysname-name']
          .map((sign, at) => ((bits >> at) & 1 ? sign.toUpperCase() : sign))
          .join('')
          .replace('-', ' '),
      ).join('\n'),
    ],
    ['escape codes', '\u001b[42D'.repeat(200_000)],
  ])('%s', (_, text) => {
    const config = parse({ path: 'huge.cfg', text });
    expect(print(config)).toBe(text);
    expect(config.statements.total).toBeGreaterThanOrEqual(0);
  });
});
