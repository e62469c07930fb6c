// What one mutant got: whether it was noticed, loud enough, and on the line.

const loudness = { info: 0, warning: 1, error: 2 };
const other = { 'a.cfg': 'b.cfg', 'b.cfg': 'a.cfg' };

/**
 * A finding is itself as long as rule, severity, file and marked lines are. The lines count by their former number, so
 * that neither a shift nor the mutated text makes an old finding a new one; a message does not count.
 */
function identity({ rule, severity, file, line, endLine }, lineBefore) {
  return [rule, severity, file, lineBefore(file, line), lineBefore(file, endLine)].join(' ');
}

/** The findings that the original does not have, as multisets. */
export function newFindings(original, mutated, lineBefore) {
  const left = new Map();
  for (const finding of original) {
    const key = identity(finding, (_, line) => line);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return mutated.filter((finding) => {
    const key = identity(finding, lineBefore);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function touches(place, file, { here, there }) {
  const lines = place.file === file ? here : place.file === other[file] ? there : [];
  return lines.some((line) => place.line <= line && line <= place.endLine);
}

/**
 * @param {import('./text.js').Mutant} mutant
 * @returns {{ noticed: boolean, loud: boolean, onLine: boolean, found: object[] }}
 */
export function judge({ mutant, severity, file, original, mutated }) {
  const lineBefore = (where, line) => (where === file ? mutant.origins[line - 1] || `new ${line}` : line);
  const found = newFindings(original.findings, mutated.findings, lineBefore);
  const onLine = found.filter((finding) => [finding, ...finding.related].some((place) => touches(place, file, mutant)));
  const heard = onLine.length > 0 ? onLine : found;
  return {
    noticed: found.length > 0,
    loud: heard.some((finding) => loudness[finding.severity] >= loudness[severity]),
    onLine: onLine.length > 0,
    found,
  };
}
