// The library: configurations judged, a configuration read into a typed tree, and everything that asks the tree.

import { parse, type Input } from '../grammar/index.ts';

export { walk, Config, Device, type Counts } from '../grammar/ast.ts';
export { decode, encode, type Decoded, type Encoding } from '../grammar/encoding.ts';
export { command, type Command, type Fields } from '../grammar/fields.ts';
export { parse, type Input };
export { FreeText, Trivia, UnknownStatement, type Branch, type Node } from '../grammar/nodes.ts';
export { Statement, type Meaning, type Part, type Problem } from '../grammar/statement.ts';
export { print } from '../grammar/print.ts';
export type { Word } from '../grammar/content.ts';
export type { Expectation } from '../grammar/expectation.ts';
export type { NumberRange } from '../grammar/params.ts';
export type { Position, Range, Source } from '../grammar/source.ts';
export type {
  Fault,
  FileSummary,
  Finding,
  Fix,
  LeftOver,
  Location,
  PairSummary,
  RelatedLocation,
  Report,
  Severity,
  Skipped,
  Suppressed,
} from './lint/report.ts';
export type { Role } from './model/device.ts';
export type {
  DeclaredPair,
  DeclaredSide,
  Ignore,
  Override,
  Preset,
  RuleLevel,
  RuleSetting,
  RuleSettings,
  Settings,
} from './settings/settings.ts';
export { lint } from './run/lint.ts';
