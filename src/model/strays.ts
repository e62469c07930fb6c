// Lines that stand in another view than the one whose command they are: a device-wide setting below an interface, a
// line of `aaa` behind a domain. The device takes them where they belong, and so does the model.

import type { Device as Tree } from '../../grammar/ast.ts';
import type { Branch, UnknownStatement } from '../../grammar/nodes.ts';
import type { Statement } from '../../grammar/statement.ts';

export interface Strays {
  /** The lines that belong to the view that the branch opens, in the order of the file. */
  linesOf(branch: Branch): Statement[];
  /** On the way: every line that no view knows, and every line with a bad value. */
  readonly unknown: readonly UnknownStatement[];
  readonly flawed: readonly Statement[];
}

export function findStrays(tree: Tree): Strays {
  const away = new Set<Statement>();
  const taken = new Map<Branch, Statement[]>();
  const unknown: UnknownStatement[] = [];
  const flawed: Statement[] = [];
  const visit = (branch: Branch, above: readonly Branch[]): void => {
    for (const node of branch.children ?? []) {
      if (node.kind !== 'statement' && node.kind !== 'unknown') continue;
      if (node.kind === 'unknown') unknown.push(node);
      else if (node.isFlawed) flawed.push(node);
      if (node.kind === 'statement' && node.view !== viewOf(branch)) {
        const home = above.find((each) => viewOf(each) === node.view);
        if (home) {
          away.add(node);
          const known = taken.get(home);
          if (known) known.push(node);
          else taken.set(home, [node]);
        }
      }
      if (node.children) visit(node, [branch, ...above]);
    }
  };
  visit(tree, []);
  return {
    unknown,
    flawed,
    linesOf(branch) {
      const lines = (branch.children ?? []).filter(
        (node): node is Statement => node.kind === 'statement' && !away.has(node),
      );
      const more = taken.get(branch);
      return more ? [...lines, ...more].sort((left, right) => left.line - right.line) : lines;
    },
  };
}

function viewOf(branch: Branch): string | undefined {
  if (branch.kind === 'device') return 'system';
  return branch.kind === 'statement' ? branch.opens : undefined;
}
