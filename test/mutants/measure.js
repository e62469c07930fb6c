// How much of what can break the linter notices: valid pairs are broken in one place each, and linted again.
//
//   node test/mutants/measure.js              all operators; needs a build
//   node test/mutants/measure.js vip          only operators whose id or row, or pairs whose name, has this in it
//   node test/mutants/measure.js --list       shows the mutants and lints nothing
//   node test/mutants/measure.js --json       the same figures and survivors, as data
//   LIBRARY=path/to/index.js ...              measures another build
//
// An operator breaks one documented constraint on one device, at most three times in a file. Its three figures:
//   noticed      the broken pair has a finding that the valid one does not have
//   loud enough  the loudest new finding on the line, or of all where none is, has at least the severity of the constraint
//   on the line  a place of a new finding, first or related, touches a mutated line; when a line was dropped, any line of
//                the view that had it; when a view was dropped, any line that names it, or its twin on the other device
// Every mutant is meant to do harm: what would be harmless is left out by its operator, which says why. Figures below an
// aim end with exit code 1; every mutant that fails one of the three is listed.

import { judge } from './judge.js';
import { operators } from './operators.js';
import { readPairs } from './pairs.js';

const { lint } = await import(process.env['LIBRARY'] ?? '../../dist/index.js');
const MOST_PER_FILE = 3;
const aims = { noticed: 98, loud: 96, onLine: 96 };
const options = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const filter = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';
const sources = (a, b) => [
  { path: 'a.cfg', text: a },
  { path: 'b.cfg', text: b },
];

/** Every mutant with the operator, the pair and the side it comes from. */
function* mutantsOf(pairs) {
  for (const operator of operators) {
    for (const pair of pairs) {
      if (![operator.id, operator.row, pair.name].some((name) => name.includes(filter))) continue;
      for (const side of ['a', 'b']) {
        let count = 0;
        for (const mutant of operator.mutants(pair[side], pair[side === 'a' ? 'b' : 'a'], side)) {
          yield { operator, pair, side, mutant, severity: mutant.severity ?? operator.severity };
          if (++count === MOST_PER_FILE) break;
        }
      }
    }
  }
}

const originals = new Map();
function originalOf({ name, a, b }) {
  if (!originals.has(name)) originals.set(name, lint(sources(a, b)));
  return originals.get(name);
}

function measured({ operator, pair, side, mutant, severity }) {
  const texts = side === 'a' ? sources(mutant.text, pair.b) : sources(pair.a, mutant.text);
  const verdict = judge({
    mutant,
    severity,
    file: `${side}.cfg`,
    original: originalOf(pair),
    mutated: lint(texts),
  });
  return {
    id: operator.id,
    row: mutant.row ?? operator.row,
    severity,
    pair: pair.name,
    side,
    line: mutant.line,
    what: mutant.what,
    ...verdict,
  };
}

const percent = (results, key) => (100 * results.filter((result) => result[key]).length) / results.length;
const figures = (results) => ({
  count: results.length,
  noticed: percent(results, 'noticed'),
  loud: percent(results, 'loud'),
  onLine: percent(results, 'onLine'),
});

/** Counts per operator; those without a place in any pair are told as well. */
function byOperator(results) {
  const own = operators.map(({ id }) => results.filter((result) => result.id === id));
  return {
    rows: operators.flatMap(({ id, row }, index) =>
      own[index].length > 0 ? [{ id, row, ...figures(own[index]) }] : [],
    ),
    unused: operators.flatMap(({ id }, index) => (own[index].length > 0 ? [] : [id])),
  };
}

const failures = ({ noticed, loud, onLine }) =>
  noticed ? [!loud && 'too quiet', !onLine && 'off the line'].filter(Boolean).join(', ') : 'unnoticed';
const place = ({ pair, side, line, what }) => `  ${pair} ${side}:${line}  ${what}`;

function print(results, { rows, unused }, total) {
  const line = ({ id, row, count, noticed, loud, onLine }) =>
    `${id.padEnd(36)} ${(row ?? '').padEnd(7)} ${String(count).padStart(5)} ${[noticed, loud, onLine].map((figure) => figure.toFixed(1).padStart(8)).join('')}`;
  console.log(`${'operator'.padEnd(36)} row     count  noticed    loud on line`);
  rows.forEach((row) => console.log(line(row)));
  console.log(line({ id: 'total', ...total }));
  console.log(
    `${'aim'.padEnd(50)} ${Object.values(aims)
      .map((aim) => aim.toFixed(1).padStart(8))
      .join('')}`,
  );
  if (filter === '' && unused.length > 0) console.log(`\nno place for: ${unused.join(', ')}`);
  for (const { id } of rows) {
    const survivors = results.filter((result) => result.id === id && failures(result) !== '');
    if (survivors.length === 0) continue;
    console.log(`\n${id} (${survivors[0].severity}, row ${survivors[0].row})`);
    for (const survivor of survivors) {
      console.log(`${place(survivor)}  [${failures(survivor)}]`);
      for (const { rule, severity, file, line: at } of survivor.found)
        console.log(`      ${severity} ${rule} at ${file}:${at}`);
    }
  }
}

function list(mutants) {
  const counts = new Map(operators.map(({ id }) => [id, 0]));
  for (const { operator, pair, side, mutant, severity } of mutants) {
    counts.set(operator.id, counts.get(operator.id) + 1);
    console.log(
      `${operator.id} (${severity}, row ${mutant.row ?? operator.row})${place({ pair: pair.name, side, ...mutant })}`,
    );
  }
  console.log();
  for (const [id, count] of counts) console.log(`${id.padEnd(36)} ${String(count).padStart(5)}`);
  console.log(
    `${'total'.padEnd(36)} ${String([...counts.values()].reduce((sum, count) => sum + count, 0)).padStart(5)}`,
  );
}

const { pairs, missing } = readPairs();
for (const source of missing) console.error(`without the ${source}: not here`);
if (options.has('--list')) list(mutantsOf(pairs));
else if (typeof lint !== 'function') {
  console.error('the build has no lint; --list shows the mutants');
  process.exitCode = 2;
} else {
  const results = [...mutantsOf(pairs)].map(measured);
  const total = figures(results);
  const summary = byOperator(results);
  if (options.has('--json'))
    console.log(
      JSON.stringify(
        {
          total,
          aims,
          operators: summary.rows,
          unused: summary.unused,
          survivors: results.filter((result) => failures(result) !== ''),
        },
        null,
        2,
      ),
    );
  else print(results, summary, total);
  if (results.length === 0 || Object.entries(aims).some(([key, aim]) => total[key] < aim)) process.exitCode = 1;
}
