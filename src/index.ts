// The library: a configuration read into a typed tree, and everything that asks the tree.

export { walk, Config, Device, type Counts } from '../grammar/ast.ts';
export { decode, encode, type Decoded, type Encoding } from '../grammar/encoding.ts';
export { command, type Command, type Fields } from '../grammar/fields.ts';
export { parse, type Input } from '../grammar/index.ts';
export {
  FreeText,
  Statement,
  Trivia,
  UnknownStatement,
  type Branch,
  type Node,
  type Problem,
} from '../grammar/nodes.ts';
export { print } from '../grammar/print.ts';
export type { Position, Range } from '../grammar/source.ts';
