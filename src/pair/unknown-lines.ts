// Lines that no view knows, and that only one of two views has: what they do is unknown, but not that the two differ.

import type { UnknownStatement } from '../../grammar/nodes.ts';
import { hasSecret } from '../model/secret-words.ts';
import type { Section } from '../model/section.ts';
import { slipOf } from '../model/slips.ts';

export interface UnknownAlone {
  readonly line: UnknownStatement;
  readonly text: string;
  readonly isInFirst: boolean;
}

export function unknownAlone(inFirst: Section, inSecond: Section): UnknownAlone[] {
  const [ours, theirs] = [linesOf(inFirst), linesOf(inSecond)];
  return [
    ...[...ours].filter(([text]) => !theirs.has(text)).map(([text, line]) => ({ line, text, isInFirst: true })),
    ...[...theirs].filter(([text]) => !ours.has(text)).map(([text, line]) => ({ line, text, isInFirst: false })),
  ];
}

/** Those that can be compared and shown; a slip of the pen is told as such. */
function linesOf({ unknown }: Section): Map<string, UnknownStatement> {
  return new Map(
    unknown.flatMap((line): [string, UnknownStatement][] => {
      const words = line.words.map(({ text }) => text);
      const isApart = words[0]?.toLowerCase() === 'description' || hasSecret(words) || slipOf(line) !== undefined;
      return isApart ? [] : [[words.join(' ').toLowerCase(), line]];
    }),
  );
}
