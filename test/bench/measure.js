// The speed of reading, as ratios: absolute times lie on shared machines, so each figure has its baseline beside it.
// Run by `npm run bench`; never part of the tests.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '../../dist/index.js';
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

function report(name, value, aim) {
  console.log(`${name.padEnd(58)} ${value.padStart(18)}   aim: ${aim}`);
}

function speed() {
  const text = synthetic(5 * MEGABYTE);
  parse({ path: 'warm.cfg', text });
  const [parsing, splitting] = inTurn(
    9,
    () => parse({ path: 'device.cfg', text }),
    () => split(text),
  );
  const rate = (ms) => `${(text.length / 1000 / ms).toFixed(1)} MB/s`;
  report('parse, 5 MB', rate(parsing), 'at least 25 MB/s where splitting runs at 90');
  report('split into lines and words, 5 MB', rate(splitting), 'the baseline');
  report('parse / split', (parsing / splitting).toFixed(2), 'at most 3.60');
}

function growth() {
  const [one, ten] = [synthetic(MEGABYTE), synthetic(10 * MEGABYTE)];
  for (let round = 0; round < 5; round++) parse({ path: 'warm.cfg', text: one });
  const [small, large] = inTurn(
    7,
    () => parse({ path: 'one.cfg', text: one }),
    () => parse({ path: 'ten.cfg', text: ten }),
  );
  report('ten times the input', `${(large / small).toFixed(1)} x the time`, 'at most 11.0');
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
  report('peak memory of parse, 5 MB, beyond reading it', `${(used / text.length).toFixed(1)} x input`, 'at most 30.0');
  report(
    'peak memory of the whole process',
    `${((peak('parse') * 1024) / text.length).toFixed(1)} x input`,
    'at most 30.0',
  );
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
  report('vrp-lint parse, 40 lines / node -e 0', (whole / bare).toFixed(2), 'at most 1.80');
}

/** Each hostile shape at one size and at four times that size. */
function hostile() {
  const shapes = {
    'one long line': (size) => `description ${'word '.repeat(size / 5)}`,
    'one long word': (size) => 'x'.repeat(size),
    'nested indents': (size) =>
      Array.from({ length: size / 60 }, (_, depth) => `${' '.repeat(depth % 100)}level`).join('\n'),
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
    report(
      `${name}, four times the size`,
      `${(large / small).toFixed(1)} x the time`,
      `about 4 (${large.toFixed(0)} ms a MB)`,
    );
  }
}

console.log(`node ${process.version}\n`);
for (const measure of [speed, growth, memory, start, hostile]) measure();
rmSync(folder, { recursive: true });
