// What the library promises to the type checker. Compiling this file is the test.

import { expectTypeOf } from 'vitest';
import {
  lint,
  type DeclaredPair,
  type DeclaredSide,
  type Fault,
  type FileSummary,
  type Finding,
  type Ignore,
  type LeftOver,
  type Override,
  type PairSummary,
  type Preset,
  type Report,
  type Role,
  type RuleLevel,
  type RuleSetting,
  type RuleSettings,
  type Settings,
  type Suppressed,
} from '../src/index.ts';

expectTypeOf(lint).returns.toEqualTypeOf<Report>();
expectTypeOf<readonly { readonly path: string; readonly text: string }[]>().toExtend<Parameters<typeof lint>[0]>();
expectTypeOf(lint).parameter(1).toEqualTypeOf<Settings | undefined>();

// Settings may be written in place, and put together from their parts.
lint([{ path: 'a.cfg', text: '' }]);
lint([], {
  extends: 'strict',
  rules: { 'vrrp-vip-match': 'on', other: ['off', { seconds: 1 }] },
  pairs: [{ a: 'a.cfg', b: { device: 'B' } }],
});
expectTypeOf<Settings['extends']>().toEqualTypeOf<Preset | undefined>();
expectTypeOf<Settings['rules']>().toEqualTypeOf<RuleSettings | undefined>();
expectTypeOf<RuleSettings[string]>().toEqualTypeOf<RuleSetting>();
expectTypeOf<RuleLevel>().toExtend<RuleSetting>();
expectTypeOf<NonNullable<Settings['pairs']>[number]>().toEqualTypeOf<DeclaredPair>();
expectTypeOf<DeclaredPair['a']>().toEqualTypeOf<string | DeclaredSide>();
expectTypeOf<NonNullable<DeclaredSide['role']>>().toEqualTypeOf<Role>();
expectTypeOf<NonNullable<Settings['overrides']>[number]>().toEqualTypeOf<Override>();
expectTypeOf<NonNullable<Settings['ignores']>[number]>().toEqualTypeOf<Ignore>();

// @ts-expect-error no such level
lint([], { rules: { 'vrrp-vip-match': 'fatal' } });
// @ts-expect-error no such role
lint([], { pairs: [{ a: { device: 'A', role: 'boss' }, b: 'b.cfg' }] });
// @ts-expect-error an ignore says why
lint([], { ignores: [{ rule: 'vrrp-vip-match' }] });

// The parts of a report have names.
expectTypeOf<Report['findings'][number]>().toEqualTypeOf<Finding>();
expectTypeOf<Report['files'][number]>().toEqualTypeOf<FileSummary>();
expectTypeOf<Report['pairs'][number]>().toEqualTypeOf<PairSummary>();
expectTypeOf<NonNullable<Report['faults']>[number]>().toEqualTypeOf<Fault>();
expectTypeOf<NonNullable<Report['leftOver']>[number]>().toEqualTypeOf<LeftOver>();
expectTypeOf<NonNullable<Report['suppressed']>>().toEqualTypeOf<Suppressed>();
