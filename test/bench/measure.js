// The speed of reading, as ratios: absolute times lie on shared machines, so each figure has its baseline beside it.
// Run by `npm run bench`; never part of the tests.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lint, parse } from '../../dist/index.js';
import { syntheticPair } from './synthetic-pair.js';
import { synthetic } from './synthetic.js';

const MEGABYTE = 1_000_000;
const folder = mkdtempSync(join(tmpdir(), 'vrp-lint-bench-'));
const median = (list) => [...list].sort((left, right) => left - right)[list.length >> 1];
const time = (work) => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

/** What any reader must do at least: find the lines and their words. */
function split(text) {
  let words = 0;
  for (const line of text.split('\n')) words += line.split(' ').length;
  return words;
}

/** Times two works in turn, so that a change of the machine's speed meets both. */
function inTurn(rounds, one, other) {
  const times = [[], []];
  for (let round = 0; round < rounds; round++) {
    times[0].push(time(one));
    times[1].push(time(other));
  }
  return times.map(median);
}

/** Says the figure and its aim; a figure beyond the aim fails the whole run. */
function report(name, figure, unit, aim) {
  const missed = aim !== undefined && figure > aim;
  if (missed) process.exitCode = 1;
  const goal = aim === undefined ? '' : `   aim: at most ${aim.toFixed(1)}${missed ? '   MISSED' : ''}`;
  console.log(`${name.padEnd(52)} ${figure.toFixed(2).padStart(8)} ${unit.padEnd(12)}${goal}`);
}

function speed() {
  const text = synthetic(5 * MEGABYTE);
  parse({ path: 'warm.cfg', text });
  const [parsing, splitting] = inTurn(
    9,
    () => parse({ path: 'device.cfg', text }),
    () => split(text),
  );
  report('parse, 5 MB', text.length / 1000 / parsing, 'MB/s');
  report('split into lines and words, 5 MB: the baseline', text.length / 1000 / splitting, 'MB/s');
  // 25 MB/s where splitting runs at 90.
  report('parse / split', parsing / splitting, 'x the time', 3.6);
}

function growth() {
  const [one, ten] = [synthetic(MEGABYTE), synthetic(10 * MEGABYTE)];
  for (let round = 0; round < 5; round++) parse({ path: 'warm.cfg', text: one });
  const [small, large] = inTurn(
    7,
    () => parse({ path: 'one.cfg', text: one }),
    () => parse({ path: 'ten.cfg', text: ten }),
  );
  report('ten times the input', large / small, 'x the time', 11);
}

/** A pair that is all about its backup: nearly every line means something to a rule. */
function judging() {
  const sources = syntheticPair(2.5 * MEGABYTE).map((text, index) => ({ path: `${index}.cfg`, text }));
  lint(sources);
  const [whole, parsing] = inTurn(
    7,
    () => lint(sources),
    () => sources.map(parse),
  );
  report('lint of a pair of 2.5 MB each / its parse', whole / parsing, 'x the time', 1.5);
}

function memory() {
  const path = join(folder, 'five.cfg');
  const text = synthetic(5 * MEGABYTE);
  writeFileSync(path, text);
  const script = `
    import { readFileSync } from 'node:fs';
    const text = readFileSync(${JSON.stringify(path)}, 'utf8');
    if (process.argv[1] === 'parse') {
      const { parse } = await import(${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)});
      globalThis.config = parse({ path: 'five.cfg', text });
    }
    console.log(process.resourceUsage().maxRSS);`;
  const peak = (mode) =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script, mode], { encoding: 'utf8' }).stdout);
  const used = (peak('parse') - peak('read')) * 1024;
  report('peak memory of parse, 5 MB, beyond reading it', used / text.length, 'x the input', 30);
  report('peak memory of the whole process', (peak('parse') * 1024) / text.length, 'x the input', 30);
}

function start() {
  const path = join(folder, 'small.cfg');
  writeFileSync(path, synthetic(1_000).split('\n').slice(0, 40).join('\n'));
  const run = (...args) => spawnSync(process.execPath, args);
  const cli = new URL('../../bin/vrp-lint.js', import.meta.url).pathname;
  run(cli, 'parse', path);
  const [whole, bare] = inTurn(
    21,
    () => run(cli, 'parse', path),
    () => run('-e', '0'),
  );
  report('vrp-lint parse, 40 lines / node -e 0', whole / bare, 'x the time', 1.8);
  const pair = ['a', 'b'].map((side) => new URL(`../../fixtures/example/device-${side}.cfg`, import.meta.url).pathname);
  const [judged, nothing] = inTurn(
    21,
    () => run(cli, ...pair),
    () => run('-e', '0'),
  );
  report('vrp-lint, a pair of 30 lines each / node -e 0', judged / nothing, 'x the time', 2);
}

/** Each hostile shape at one size and at four times that size. */
function hostile() {
  const shapes = {
    'one long line': (size) => `description ${'word '.repeat(size / 5)}`,
    'one long word': (size) => 'x'.repeat(size),
    'nested indents': (size) =>
      Array.from({ length: size / 10 }, (_, depth) => `${' '.repeat(depth % 100)}level`).join('\n'),
    'lines as wide as a terminal': (size) =>
      ` description ${'y'.repeat(67)}\n${`${'z'.repeat(80)}\n`.repeat(size / 81)}`,
    'rules that begin alike': (size) =>
      `acl 3000\n${' rule permit ip source any destination any source any\n'.repeat(size / 54)}`,
    'empty lines': (size) => '\n'.repeat(size),
    'unknown lines': (size) => 'these words are no command\n'.repeat(size / 27),
    'quotation marks': (size) => '"a '.repeat(size / 3),
    'banners without end': (size) => 'header login information "\n'.repeat(size / 27),
  };
  for (const [name, make] of Object.entries(shapes)) {
    const [one, four] = [make(MEGABYTE / 4), make(MEGABYTE)];
    parse({ path: 'warm.cfg', text: one });
    const [small, large] = inTurn(
      5,
      () => parse({ path: 'one.cfg', text: one }),
      () => parse({ path: 'four.cfg', text: four }),
    );
    // Four is linear and sixteen quadratic; short times are noise.
    report(`${name}, four times the size`, large / small, 'x the time', large > 20 ? 8 : undefined);
  }
}

console.log(`node ${process.version}\n`);
for (const measure of [speed, growth, judging, memory, start, hostile]) measure();
rmSync(folder, { recursive: true });
