// Lists in JSON, a member to a line, so that reports can be compared and shells can search them.

import { printableJson } from './printable.ts';

/** What stands between the brackets; the last line has no end yet. */
export function* jsonMembers(values: Iterable<unknown>): Generator<string> {
  let isFirst = true;
  for (const value of values) {
    yield `${isFirst ? '' : ','}\n${printableJson(value)}`;
    isFirst = false;
  }
}
