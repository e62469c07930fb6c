// A word that the device does not know: it refuses the line, and what the line was to say is not in force.

import type { UnknownStatement } from '../grammar/nodes.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { type } from '../src/lint/typing.ts';
import { didYouMean, some } from '../src/lint/wording.ts';
import { hasSecret, mayBeSecret } from '../src/model/secret-words.ts';
import { slipOf, type Slip } from '../src/model/slips.ts';
import { written } from '../src/model/written.ts';

export default deviceRule({
  id: 'keyword-is-known',
  severity: 'warning',
  summary: 'The words in the lines of a backup system are those that the device knows.',
  source: 'Command reference: formats of the commands',
  *check(device) {
    for (const line of device.unknown) {
      const slip = slipOf(line);
      if (!slip) continue;
      const { word, suggestion, isBehind } = slip.expectation;
      const { source } = device;
      // No fix shows a key.
      const isShown = !hasSecret(slip.words) && !hasSecret(slip.meant);
      yield {
        about: { id: `line:${line.view} ${slip.head}`, device, at: line, section: device.system },
        at: isBehind ? line : { source, range: source.range(word.start, word.end) },
        message: messageOf(slip),
        ...(suggestion !== undefined && {
          expected: suggestion,
          ...(isShown && { fixes: [type(device, ...commandsOf(line, slip))] }),
        }),
      };
    }
  },
});

/** The line as it was meant, with the views that it stands in. */
function commandsOf(line: UnknownStatement, { meant }: Slip): string[] {
  const path = [meant.join(' ')];
  for (let branch = line.parent; branch.kind !== 'device'; branch = branch.parent) path.unshift(written(branch));
  return path.map((command, depth) => ' '.repeat(depth) + command);
}

function messageOf({ words, place, expectation: { isBehind, expected, suggestion } }: Slip): string {
  // A word that is like no other may be a key that someone typed at the wrong place.
  const isHidden = suggestion === undefined || mayBeSecret(words, place);
  const word = isHidden ? 'the word' : `"${words[place] ?? ''}"`;
  if (suggestion !== undefined) return `${word} is not known here${didYouMean(`"${suggestion}"`)}`;
  if (isBehind) return `the line breaks off, expected ${some(expected)}`;
  if (expected.length === 0) return `${word} is one word too many`;
  return `${word} is not known here, expected ${some(expected)}`;
}
