// Groups of public addresses that one device writes in the line of the group, and the other one in its view.

import type { Statement } from '../../grammar/statement.ts';
import type { Section } from '../model/section.ts';
import { asCanonical } from './differences.ts';
import { mergedRanges } from './plain-text.ts';

interface AddressGroup {
  readonly line: Statement;
  readonly isInline: boolean;
  /** The line with all addresses of the group, wherever they stand. */
  readonly text: string;
}

const GROUP = /^(\S+ address-group \S+ group-id \d+)( [\d.]+ [\d.]+)?((?: vpn-instance \S+)?(?: no-pat)?)$/;

/** The lines of groups that the devices write in different ways, as they compare. */
export function unlikeGroups(first: Section, second: Section): Map<Statement, string> {
  const [ours, theirs] = [groupsIn(first), groupsIn(second)];
  const unlike = [...ours].flatMap(([name, own]) => {
    const other = theirs.get(name);
    return other && own.isInline !== other.isInline ? [own, other] : [];
  });
  return new Map(unlike.map(({ line, text }) => [line, text]));
}

function groupsIn({ lines }: Section): Map<string, AddressGroup> {
  return new Map(
    lines.flatMap((line): [string, AddressGroup][] => {
      const [, group = '', inline, options = ''] = GROUP.exec(asCanonical(line) ?? '') ?? [];
      if (group === '') return [];
      const ranges = inline === undefined ? sectionsOf(line) : [inline.trim()];
      // What else a view says has no place in a line.
      if (!ranges) return [];
      const text = `${group} ${mergedRanges(ranges)}${options}`;
      return [[group, { line, isInline: inline !== undefined, text }]];
    }),
  );
}

function sectionsOf({ children }: Statement): string[] | undefined {
  const lines = (children ?? []).flatMap((node) => (node.kind === 'statement' ? [asCanonical(node) ?? ''] : []));
  const ranges = lines.flatMap((text) => (text.startsWith('section ') ? [text.slice('section '.length)] : []));
  return ranges.length === lines.length ? ranges : undefined;
}
