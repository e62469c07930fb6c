// The notation at run time: what a usage string accepts, what it reads, and that its twin in types agrees.

import { describe, expect, test } from 'vitest';
import { Catalogue, gather } from '../grammar/catalogue.ts';
import { bind } from '../grammar/bind.ts';
import { command } from '../grammar/fields.ts';
import { readUsage, validateNotation } from '../grammar/notation.ts';
import { validateShape } from '../grammar/blocks.ts';
import { shape } from '../grammar/shape.ts';
import { Source } from '../grammar/source.ts';
import type { Node } from '../grammar/nodes.ts';

/** How a line is read by a catalogue of that one command. */
function readBy(usage: string, line: string): Node | undefined {
  const source = new Source('device.cfg', line);
  return bind(source, shape(source), new Catalogue(gather([{ system: [usage] }]))).devices[0]?.children[0];
}

function fields(usage: string, line: string): unknown {
  const node = readBy(usage, line);
  return node?.kind === 'statement' ? node.fields : node?.kind;
}

const chevrotainValidates = Number(process.versions.node.split('.')[0]) >= 22;

describe('the grammars are valid', () => {
  // Chevrotain's validation needs a function that Node 20 lacks; the suite also runs on newer ones.
  test.skipIf(!chevrotainValidates)('notation', () => expect(validateNotation).not.toThrow());
  test.skipIf(!chevrotainValidates)('shape', () => expect(validateShape).not.toThrow());
});

describe('a usage string', () => {
  test('is read into elements', () => {
    expect(readUsage('pool <name:Word> [ bas { local | remote } ] * &<1-2> => pool')).toMatchObject({
      elements: [
        { kind: 'word', word: 'pool' },
        { kind: 'param', name: 'name', type: 'Word' },
        {
          kind: 'choice',
          optional: true,
          many: 'list',
          alternatives: [{ elements: [{ word: 'bas' }, { optional: false }] }],
        },
      ],
      opens: 'pool',
    });
  });

  test.each(['pool [ bas', 'pool bas ]', '=> pool extra', 'pool <name>', 'pool | group'])(
    'with a fault is refused: %s',
    (usage) => {
      expect(() => readUsage(usage)).toThrow(usage);
    },
  );

  test('is the key to its statements', () => {
    const source = new Source('device.cfg', 'vlan 10\nundo vlan 20\nvlan 30\n');
    const vlan = command('vlan <id:1..4094>');
    const [device] = bind(source, shape(source), new Catalogue(gather([{ system: [vlan] }]))).devices;
    expect(device?.all(vlan).map((statement) => statement.fields.id)).toEqual([10, 30]);
    expect(device?.first(vlan)?.spanOf('id')).toEqual({ start: { line: 1, column: 6 }, end: { line: 1, column: 8 } });
    expect(device?.all(command('vlan  <id:1..4094> => vlan'))).toHaveLength(2);
    expect(device?.first(command('vlan batch <ids:List4094>'))).toBeUndefined();
  });
});

describe('what is read', () => {
  test.each<[string, string, unknown]>([
    ['pool <name:Name8> [ rui-slave ]', 'pool Home rui-slave', { name: 'home', ruiSlave: true }],
    ['pool <name:Word8> [ rui-slave ]', 'pool Home', { name: 'Home' }],
    ['x { a <n:1..9> | b <m:1..9> }', 'x b 3', { m: 3 }],
    ['x { a <n:1..9> | b <m:1..9> } *', 'x b 3 a 1', { m: 3, n: 1 }],
    ['x [ a | b ] *', 'x', {}],
    ['x [ vlan [ <vlan:1..4094> ] ]', 'x vlan', { vlan: true }],
    ['x [ vlan [ <vlan:1..4094> ] ]', 'x vlan 7', { vlan: 7 }],
    ['dns <servers:Ipv4> &<1-8>', 'dns 192.0.2.1 192.0.2.2', { servers: ['192.0.2.1', '192.0.2.2'] }],
    [
      'x { ip <a:Ipv4> [ weight <w:1..9> ] } &<1-4>',
      'x ip 192.0.2.1 weight 2 ip 192.0.2.2',
      { a: ['192.0.2.1', '192.0.2.2'], w: [2] },
    ],
    ['x { [ a ] [ b ] } * c', 'x b a b c', { a: true, b: true }],
    [
      'vlan <ids:List4094>',
      'vlan 2 to 5 10',
      {
        ids: [
          { from: 2, to: 5 },
          { from: 10, to: 10 },
        ],
      },
    ],
    ['x <t:30..1200|disable>', 'x disable', { t: 'disable' }],
    ['x <t:30..1200|disable>', 'x 30', { t: 30 }],
    ['mode <mode:hot|warm>', 'MODE Hot', { mode: 'hot' }],
    ['say <words:Text>', 'say it   as it is', { words: 'it as it is' }],
    ['mask <mask:Mask>', 'mask 255.255.240.0', { mask: 20 }],
    ['mask <mask:Mask>', 'mask 0.0.0.0', { mask: 0 }],
    ['area <area:Area>', 'area 1', { area: '0.0.0.1' }],
    ['mac <mac:Mac>', 'mac 00E0-FC12-3456', { mac: '00e0-fc12-3456' }],
    ['x <a:Ipv6>', 'x 2001:DB8:0:0::1', { a: '2001:db8::1' }],
    ['x <a:Interface> <b:Word>', 'x Eth-Trunk 10 b', { a: 'Eth-Trunk10', b: 'b' }],
    ['x <rd:Rd>', 'x 192.0.2.1:7', { rd: '192.0.2.1:7' }],
  ])('%s: %s', (usage, line, expected) => expect(fields(usage, line)).toEqual(expected));

  test.each<[string, string]>([
    ['x { a | b }', 'x'],
    ['x { a | b }', 'x a b'],
    ['x <n:1..9> y', 'x 3'],
    ['x <n:1..9>', 'x three'],
    ['x <a:Interface>', 'x 10'],
    ['mask <mask:Mask>', 'mask word'],
    ['mode <mode:hot|warm>', 'mode cold'],
    ['x', 'x y'],
  ])('%s does not fit: %s', (usage, line) => expect(fields(usage, line)).toBe('unknown'));

  test.each<[string, string, string[]]>([
    ['vrid <id:1..255> priority <p:1..254>', 'vrid 300 priority 999', ['300', '999']],
    ['x <a:Ipv4>', 'x 192.0.2.256', ['192.0.2.256']],
    ['x <a:Ipv4>', 'x 192.0.2', ['192.0.2']],
    ['mask <mask:Mask>', 'mask 33', ['33']],
    ['mask <mask:Mask>', 'mask 255.0.255.0', ['255.0.255.0']],
    ['x <a:Ipv6>', 'x 2001:db8:::1', ['2001:db8:::1']],
    ['mac <mac:Mac>', 'mac 00e0:fc12:3456', ['00e0:fc12:3456']],
    ['name <name:Word4>', 'name longer', ['longer']],
    ['vlan <ids:List4094>', 'vlan 2 to 5000 10', ['5000']],
    ['x <p:Ipv6Prefix> y', 'x 2001:db8:: 200 y', ['2001:db8:: 200']],
    ['x <rd:Rd>', 'x 11', ['11']],
    ['bgp <as:As>', 'bgp 4294967296', ['4294967296']],
    ['bgp <as:As>', 'bgp 65536.1', ['65536.1']],
    ['area <area:Area>', 'area 4294967296', ['4294967296']],
    ['x <a:Interface>', 'x GigabitEthernet0/1/', ['GigabitEthernet0/1/']],
    ['peer <p:Ip|Word47>', 'peer 10.1.1.300', ['10.1.1.300']],
  ])('%s with a bad value is still itself: %s', (usage, line, bad) => {
    const node = readBy(usage, line);
    expect(node).toMatchObject({
      kind: 'statement',
      problems: bad.map((actual) => ({ kind: 'invalid-value', actual })),
    });
  });
});

describe('a line that begins like a known command', () => {
  test('says which word is wrong, what could stand there, what was meant', () => {
    const node = readBy(
      'vrrp vrid <id:1..255> { priority <p:1..254> | track <what:Interface> }',
      'vrrp vrid 1 priorty 100',
    );
    expect(node?.kind === 'unknown' && node.expectation).toMatchObject({
      word: { text: 'priorty', start: 12 },
      expected: ['priority', 'track'],
      suggestion: 'priority',
    });
  });

  test('two letters that changed places are a hint too', () => {
    expect(readBy('vrrp vrid <id:1..255>', 'vrrp vird 1')).toMatchObject({ expectation: { suggestion: 'vrid' } });
    expect(readBy('vrrp vrid <id:1..255>', 'vrpr vrid 1')).toMatchObject({ expectation: { suggestion: 'vrrp' } });
  });

  test('a line that breaks off expects what would follow', () => {
    expect(readBy('vrrp vrid <id:1..255>', 'vrrp vrid')).toMatchObject({
      expectation: { expected: ['a number from 1 to 255'] },
    });
  });
});
