// Which open views a line may belong to, likeliest first. Indentation proposes; where it misleads, the views that are
// open are asked from the innermost outward, as the device itself does.

import type { Branch } from './nodes.ts';
import type { View } from './catalogue.ts';

/** A view that is open, or a line that nobody knows and that may have opened one. */
export interface Frame {
  readonly branch: Branch;
  /** Undefined below an unknown line. */
  readonly view: View | undefined;
  readonly indent: number;
}

/** Where the reading of a file stands. The first frame is the system view. */
export interface Standing {
  stack: Frame[];
  /** A `#` at column 0 came since the last statement. */
  separated: boolean;
  /** How far the last statement was indented; NONE behind a separator. */
  lastIndent: number;
  /** The frame that holds the last statement, and whether that statement opened another. */
  lastDepth: number;
  lastOpened: boolean;
  /** How many commands of the system view stood behind one blank: some devices print all of them so, some manuals one. */
  systemIndented: number;
}

/** So many lines behind a blank are no slip: then a blank behind a separator says nothing. */
const A_HABIT = 3;

export const NONE = -1;

export interface Candidate {
  readonly depth: number;
  readonly view: View;
  /** Behind a separator an unindented line may come back to a view only to open another below it. */
  readonly openersOnly: boolean;
}

/** The frame that a line belongs to by its indentation, and by what stands on its level. */
export function indentedUnder(standing: Standing, indent: number): number {
  const { stack, separated, lastIndent, lastDepth } = standing;
  if (separated && indent === 0) return 0;
  return lastIndent === indent && lastDepth < stack.length ? lastDepth : headedBy(standing, indent);
}

/** The innermost frame whose header is indented less. */
export function headedBy({ stack }: Standing, indent: number): number {
  let depth = stack.length - 1;
  while (depth > 0 && (stack[depth]?.indent ?? 0) >= indent) depth--;
  return depth;
}

/** The frame to ask first; a line that heads deeper ones is more likely a sibling of the header before it. */
export function likeliest(standing: Standing, indent: number, heads: boolean): number {
  const { stack, separated, systemIndented, lastIndent, lastOpened } = standing;
  // Printed manuals leave the commands of a view on the level of its header; the device would try that view first.
  if (lastOpened && lastIndent === indent && !heads) return stack.length - 1;
  return separated && systemIndented >= A_HABIT ? 0 : indentedUnder(standing, indent);
}

/** All frames in the order in which they are asked. */
export function inReach(standing: Standing, indent: number, heads: boolean): Candidate[] {
  const { stack, separated } = standing;
  const proposed = indentedUnder(standing, indent);
  // What stands below an unknown line of the system view belongs to that line, whatever its words are elsewhere.
  const lowest = stack[proposed]?.view || separated ? 0 : 1;
  const depths = new Set([likeliest(standing, indent, heads), proposed]);
  for (let depth = stack.length - 1; depth >= lowest; depth--) depths.add(depth);
  return [...depths].flatMap((depth) => {
    const view = stack[depth]?.view;
    return view ? [{ depth, view, openersOnly: separated && indent === 0 && depth > 0 }] : [];
  });
}
