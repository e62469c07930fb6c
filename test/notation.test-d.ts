// The twin of the notation in types: what a usage string means to the type checker. Compiling this file is the test.

import { expectTypeOf } from 'vitest';
import { chapter } from '../grammar/catalogue.ts';
import { command, type Command, type Fields } from '../grammar/fields.ts';

// Words yield nothing, parameters their values.
expectTypeOf<Fields<'shutdown'>>().toEqualTypeOf<{}>();
expectTypeOf<Fields<'vrrp vrid <vrid:1..255> priority <priority:1..254>'>>().toEqualTypeOf<{
  vrid: number;
  priority: number;
}>();
expectTypeOf<Fields<'ip address <address:Ipv4> <mask:Mask>'>>().toEqualTypeOf<{ address: string; mask: number }>();
expectTypeOf<Fields<'prefix <prefix:Ipv6Prefix>'>>().toEqualTypeOf<{ prefix: { address: string; length: number } }>();
expectTypeOf<Fields<'vlan batch <vlans:List4094>'>['vlans'][number]>().toEqualTypeOf<{
  readonly from: number;
  readonly to: number;
}>();

// Brackets make fields optional; without a parameter they are a flag.
expectTypeOf<Fields<'metric <metric:1..9> [ cost <cost:1..9> ]'>>().toEqualTypeOf<{ metric: number; cost?: number }>();
expectTypeOf<Fields<'pool [ rui-slave ]'>>().toEqualTypeOf<{ ruiSlave?: true }>();
expectTypeOf<Fields<'pool [ exclude loopback [ all ] ]'>>().toEqualTypeOf<{ excludeLoopback?: true; all?: true }>();

expectTypeOf<Fields<'x [ vlan [ <vlan:1..4094> ] ]'>>().toEqualTypeOf<{ vlan?: true | number }>();

// Braces choose: a field is certain when every alternative has it.
expectTypeOf<Fields<'x { a <n:1..9> | b <n:1..9> }'>>().toEqualTypeOf<{ n: number }>();
expectTypeOf<Fields<'x { a <n:1..9> | b <m:Word> }'>>().toEqualTypeOf<{ n?: number; m?: string }>();
expectTypeOf<Fields<'x { odd | even }'>>().toEqualTypeOf<{ odd?: true; even?: true }>();

// Keywords between bars are a union, mixed with types if need be.
expectTypeOf<Fields<'peer-backup <mode:hot|warm|virtual>'>>().toEqualTypeOf<{ mode: 'hot' | 'warm' | 'virtual' }>();
expectTypeOf<Fields<'x <timeout:30..1200|disable>'>>().toEqualTypeOf<{ timeout: number | 'disable' }>();

// Repetition makes lists, a star only frees the order.
expectTypeOf<Fields<'dns-server <servers:Ipv4> &<1-8>'>>().toEqualTypeOf<{ servers: string[] }>();
expectTypeOf<Fields<'x { ip <a:Ipv4> [ weight <w:1..9> ] } &<1-4>'>>().toEqualTypeOf<{ a: string[]; w?: number[] }>();
expectTypeOf<Fields<'x { a <n:1..9> | b <m:1..9> } *'>>().toEqualTypeOf<{ n?: number; m?: number }>();

// The view behind the arrow is no field.
expectTypeOf<Fields<'aaa => aaa'>>().toEqualTypeOf<{}>();

// A command carries its fields; a fault in its usage does not compile.
expectTypeOf(command('vlan <id:1..4094> => vlan')).toEqualTypeOf<Command<{ id: number }>>();
// @ts-expect-error no such type
command('vlan <id:Vlan>');
// @ts-expect-error a parameter needs a type
command('vlan <id>');
// @ts-expect-error one of the alternatives is no type
command('vlan <id:1..4094|Vlan>');

// @ts-expect-error a bracket is missing
command('vlan [ <id:1..4094>');
// @ts-expect-error a brace is too many
command('vlan <id:1..4094> }');

// The lines of a chapter are held to the same.
chapter({ system: ['vlan <id:1..4094>', command('aaa => aaa')] });
// @ts-expect-error no such type, in the second line
chapter({ system: ['vlan <id:1..4094>', 'bridge <id:Bridge>'] });
