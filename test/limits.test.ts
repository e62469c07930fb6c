// The limits that keep hostile input from costing time or memory, each from both sides: what is real fits, what is
// beyond is kept as it is.

import { describe, expect, test } from 'vitest';
import { walk, type Config } from '../grammar/ast.ts';
import { bind } from '../grammar/bind.ts';
import { Catalogue, gather } from '../grammar/catalogue.ts';
import { parse } from '../grammar/index.ts';
import { shape } from '../grammar/shape.ts';
import { Source } from '../grammar/source.ts';

function read(...lines: string[]): Config {
  return parse({ path: 'device.cfg', text: lines.join('\n') });
}

function kinds(config: Config): string[] {
  return [...walk(config)].map(({ kind }) => kind);
}

function readBy(usage: string, line: string): string | undefined {
  const source = new Source('device.cfg', line);
  return bind(source, shape(source), new Catalogue(gather([{ system: [usage] }]))).devices[0]?.children[0]?.kind;
}

describe('limits', () => {
  test('words of a line', () => {
    expect(readBy('list <words:Word> &<1-8>', `list${' w'.repeat(999)}`)).toBe('statement');
    expect(readBy('list <words:Word> &<1-8>', `list${' w'.repeat(1_000)}`)).toBe('unknown');
  });

  test('a quoted word', () => {
    const quoted = (length: number) => `"${'a '.repeat(length / 2)}"`;
    expect(readBy('say <what:Word>', `say ${quoted(500)}`)).toBe('statement');
    expect(readBy('say <what:Word>', `say ${quoted(520)}`)).toBe('unknown');
  });

  test('lines of a key', () => {
    const key = (lines: number) =>
      read(
        'rsa peer-public-key x',
        ' public-key-code begin',
        ...Array.from({ length: lines }, () => '  3082'),
        ' public-key-code end',
      );
    expect(kinds(key(390))).toEqual(['statement', 'text']);
    expect(kinds(key(410)).filter((kind) => kind === 'text')).toEqual([]);
  });

  test('a banner ends before the next section', () => {
    expect(kinds(read('header login information "hello', 'world"'))).toEqual(['text']);
    expect(
      kinds(read('header login information "hello', '#', 'sysname R1', '#', 'interface LoopBack0', ' description "x"')),
    ).not.toContain('text');
  });

  test('levels below each other', () => {
    const nested = read(...Array.from({ length: 40 }, (_, depth) => `${' '.repeat(depth)}level`));
    const depthOf = (node: { parent: { kind: string } }): number =>
      node.parent.kind === 'device' ? 1 : 1 + depthOf(node.parent as unknown as typeof node);
    expect(Math.max(...[...walk(nested)].map(depthOf))).toBe(24);
    expect(kinds(nested)).toHaveLength(40);
  });

  test('lines that a terminal made of one', () => {
    const cipher = ` local-user admin password irreversible-cipher $1a$${'x'.repeat(1_000)}`;
    const wrapped = (lines: number) => ['aaa', ...(cipher.slice(0, 80 * lines).match(/.{80}/g) ?? []), 'yyy'];
    expect([...walk(read(...wrapped(6)))].at(-1)).toMatchObject({ kind: 'statement', lineCount: 7 });
    expect([...walk(read(...wrapped(9)))].at(-1)).toMatchObject({ kind: 'unknown' });
  });

  test('a habit of blanks before commands of the system view', () => {
    const device = (indented: string[]) =>
      read(...indented, '#', 'interface GigabitEthernet0/0/1', ' undo shutdown', '#', ' lldp enable');
    const last = (config: Config) => [...walk(config)].at(-1);
    // Once may be a slip: then the line still belongs to the interface.
    expect(last(device(['#', ' sysname R1']))).toMatchObject({ view: 'interface' });
    expect(last(device(['#', ' sysname R1', '#', ' undo info-center enable', '#', ' snmp-agent']))).toMatchObject({
      view: 'system',
    });
  });
});
