// A word that the device does not know: it refuses the line, and what the line was to say is not in force.

import { walk } from '../grammar/ast.ts';
import { nearest, type Expectation } from '../grammar/expectation.ts';
import type { UnknownStatement } from '../grammar/nodes.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { headsOfBackup, isOfBackup, isOwnView } from '../src/model/backup-lines.ts';
import { mayBeSecret } from '../src/model/secret-words.ts';

export default deviceRule({
  id: 'keyword-is-known',
  severity: 'warning',
  summary: 'The words in the lines of a backup system are those that the device knows.',
  source: 'Command reference: formats of the commands',
  *check(device) {
    for (const line of walk(device.tree)) {
      if (line.kind !== 'unknown' || line.view === undefined || !mayBeOfBackup(line, line.view)) continue;
      const { expectation, words } = line;
      if (!expectation || !isSlip(line.view, expectation)) continue;
      const text = words.map((word) => word.text);
      const { word, suggestion, isBehind } = expectation;
      const place = words.findIndex(({ start }) => start === word.start);
      const corrected = text.map((each, at) => (at === place ? (suggestion ?? each) : each));
      const from = text[0]?.toLowerCase() === 'undo' ? 1 : 0;
      if (!isOfBackup(line.view, corrected[from] ?? '', corrected[from + 1] ?? '')) continue;
      const { source } = device;
      yield {
        about: { id: `line:${line.view} ${corrected[from]}`, device, at: line, section: device.system },
        at: isBehind ? line : { source, range: source.range(word.start, word.end) },
        message: messageOf(text, place, expectation),
        ...(suggestion !== undefined && { expected: suggestion }),
      };
    }
  },
});

/** Spares the other lines of the large views the search for what they were meant to be. */
function mayBeOfBackup(line: UnknownStatement, view: string): boolean {
  const heads = headsOfBackup(view);
  if (!heads) return isOfBackup(view, '', '');
  const [first, second] = line.words;
  const head = (first?.text.toLowerCase() === 'undo' ? second?.text : first?.text)?.toLowerCase() ?? '';
  return heads.includes(head) || nearest(head, heads) !== undefined;
}

/**
 * The catalogue does not know every command of every device. So a word counts as wrong only where it is nearly the right
 * one, where a value has another form or is missing, and in the views that are for backup alone.
 */
function isSlip(view: string, { suggestion, isBehind, expected }: Expectation): boolean {
  const wantsValue = expected.length > 0 && expected.every((each) => each.includes(' '));
  return suggestion !== undefined || isBehind || wantsValue || isOwnView(view);
}

const MOST_EXPECTED = 6;

function messageOf(words: readonly string[], at: number, { isBehind, expected, suggestion }: Expectation): string {
  const word = mayBeSecret(words, at) ? 'the word' : `"${words[at] ?? ''}"`;
  if (suggestion !== undefined) return `${word} is not known here; did you mean "${suggestion}"?`;
  const some = expected.slice(0, MOST_EXPECTED).join(', ') + (expected.length > MOST_EXPECTED ? ', ...' : '');
  if (isBehind) return `the line breaks off, expected ${some}`;
  return some === '' ? `${word} is one word too many` : `${word} is not known here, expected ${some}`;
}
