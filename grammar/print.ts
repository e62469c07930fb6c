// The tree as text again: what stands in its nodes, in their order.

import { walk, type Config } from './ast.ts';

export function print(config: Config): string {
  let text = '';
  for (const node of walk(config)) text += node.text;
  return text;
}
