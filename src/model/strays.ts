// Lines that stand in another view than the one whose command they are: a device-wide setting below an interface, a
// line of `aaa` behind a domain. The device takes them where they belong, and so does the model.

import type { Device as Tree } from '../../grammar/ast.ts';
import type { Branch, Node, UnknownStatement } from '../../grammar/nodes.ts';
import type { Statement } from '../../grammar/statement.ts';

export interface Strays {
  /** The lines that belong to the view that the branch opens, in the order of the file. */
  linesOf(branch: Branch): readonly Statement[];
  /** On the way: every line that no view knows, and every line with a bad value. */
  readonly unknown: readonly UnknownStatement[];
  readonly flawed: readonly Statement[];
}

export function findStrays(tree: Tree): Strays {
  const away = new Set<Statement>();
  const taken = new Map<Branch, Statement[]>();
  const unknown: UnknownStatement[] = [];
  const flawed: Statement[] = [];
  // The branches that the visited one stands in, the outermost first.
  const above: Branch[] = [];
  const note = (line: Statement): void => {
    const home = above.findLast((each) => viewOf(each) === line.view);
    if (!home) return;
    away.add(line);
    const known = taken.get(home);
    if (known) known.push(line);
    else taken.set(home, [line]);
  };
  const visit = (branch: Branch): void => {
    const view = viewOf(branch);
    for (const node of branch.children ?? []) {
      if (node.kind !== 'statement' && node.kind !== 'unknown') continue;
      if (node.kind === 'unknown') unknown.push(node);
      else {
        if (node.isFlawed) flawed.push(node);
        if (node.view !== view) note(node);
      }
      if (!node.children) continue;
      above.push(branch);
      visit(node);
      above.pop();
    }
  };
  visit(tree);
  return {
    unknown,
    flawed,
    linesOf(branch) {
      const written = statementsBelow(branch);
      const lines = away.size === 0 ? written : written.filter((line) => !away.has(line));
      const more = taken.get(branch);
      return more ? [...lines, ...more].sort((left, right) => left.line - right.line) : lines;
    },
  };
}

const NONE: readonly Statement[] = [];

function statementsBelow({ children }: Branch): readonly Statement[] {
  if (!children) return NONE;
  // Most views hold nothing else, and need no list of their own.
  return children.every(isStatement) ? children : children.filter(isStatement);
}

function isStatement(node: Node): node is Statement {
  return node.kind === 'statement';
}

function viewOf(branch: Branch): string | undefined {
  if (branch.kind === 'device') return 'system';
  return branch.kind === 'statement' ? branch.opens : undefined;
}
