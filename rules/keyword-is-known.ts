// A word that the device does not know: it refuses the line, and what the line was to say is not in force.

import { walk } from '../grammar/ast.ts';
import type { Expectation } from '../grammar/expectation.ts';
import type { UnknownStatement } from '../grammar/nodes.ts';
import { deviceRule, type Problem } from '../src/lint/rule.ts';
import { type } from '../src/lint/typing.ts';
import { isOfBackup, isOwnView, isServedView, mayBeOfBackup } from '../src/model/backup-lines.ts';
import type { Device } from '../src/model/device.ts';
import { announcesSecret, mayBeSecret } from '../src/model/secret-words.ts';

export default deviceRule({
  id: 'keyword-is-known',
  severity: 'warning',
  summary: 'The words in the lines of a backup system are those that the device knows.',
  source: 'Command reference: formats of the commands',
  *check(device) {
    for (const line of walk(device.tree))
      if (line.kind === 'unknown' && line.view !== undefined) yield* judged(device, line, line.view);
  },
});

function* judged(device: Device, line: UnknownStatement, view: string): Generator<Problem> {
  const { words } = line;
  const text = words.map((word) => word.text);
  const from = text[0]?.toLowerCase() === 'undo' ? 1 : 0;
  const { expectation } = mayBeOfBackup(view, text[from] ?? '') ? line : {};
  if (!expectation || !isSlip(view, expectation)) return;
  const { word, suggestion, isBehind } = expectation;
  const place = words.findIndex(({ start }) => start === word.start);
  const meant = text.map((each, at) => (at === place ? (suggestion ?? each) : each));
  if (!isOfBackup(view, meant[from] ?? '', meant[from + 1] ?? '')) return;
  const { source } = device;
  yield {
    about: { id: `line:${view} ${meant[from]}`, device, at: line, section: device.system },
    at: isBehind ? line : { source, range: source.range(word.start, word.end) },
    message: messageOf(text, place, expectation),
    ...(suggestion !== undefined && {
      expected: suggestion,
      // No fix shows a key.
      ...(!text.some((_, at) => mayBeSecret(text, at)) && { fixes: [type(device, ...commandsOf(line, meant))] }),
    }),
  };
}

/**
 * The catalogue does not know every command of every device. So a word counts as wrong only where it is nearly the right
 * one, where a value of backup has another form or is missing, and in the views that are for backup alone.
 */
function isSlip(view: string, { word, suggestion, isBehind, expected }: Expectation): boolean {
  if (isOwnView(view)) return true;
  if (suggestion !== undefined) return !isNumberedAlike(word.text, suggestion);
  const wantsValue = expected.length > 0 && expected.every((each) => each.includes(' '));
  return !isServedView(view) && (isBehind || wantsValue);
}

/** `option43` is not `option33` misspelt. */
function isNumberedAlike(word: string, other: string): boolean {
  const [bare, otherBare] = [word, other].map((each) => each.toLowerCase().replaceAll(/\d/g, ''));
  return bare === otherBare && /\d/.test(word) && /\d/.test(other);
}

/** The line as it was meant, with the views that it stands in. */
function commandsOf(line: UnknownStatement, meant: readonly string[]): string[] {
  const path = [meant.join(' ')];
  for (let branch = line.parent; branch.kind !== 'device'; branch = branch.parent)
    path.unshift(branch.words.map(({ text }) => text).join(' '));
  return path.map((command, depth) => ' '.repeat(depth) + command);
}

const MOST_EXPECTED = 6;

function messageOf(words: readonly string[], at: number, { isBehind, expected, suggestion }: Expectation): string {
  // Where a key could follow, someone may have left out the word that announces it.
  const isHidden = mayBeSecret(words, at) || (suggestion === undefined && expected.some(announcesSecret));
  const word = isHidden ? 'the word' : `"${words[at] ?? ''}"`;
  if (suggestion !== undefined) return `${word} is not known here; did you mean "${suggestion}"?`;
  const some = expected.slice(0, MOST_EXPECTED).join(', ') + (expected.length > MOST_EXPECTED ? ', ...' : '');
  if (isBehind) return `the line breaks off, expected ${some}`;
  return some === '' ? `${word} is one word too many` : `${word} is not known here, expected ${some}`;
}
