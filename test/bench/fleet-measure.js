// A fleet through the real executable, as ratios: two threads against one, a cache against none, many pairs against few.
// Run by `npm run bench:fleet`, or as node test/bench/fleet-measure.js [PAIRS [LINES [ROUNDS]]]; never part of the tests.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fleet } from './fleet.js';

const [pairs = 1000, lines = 500, rounds = 5] = process.argv.slice(2).map(Number);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vrp-lint-fleet-'));
const peak = join(folder, 'peak');

function made(name, count) {
  for (const { path, text } of fleet(count, { linesPerDevice: lines })) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return name;
}

/** Seconds, and megabytes at most. The report goes where it costs nothing. */
function run(...args) {
  const begun = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', here('peak.cjs'), here('../../bin/vrp-lint.js'), '--no-config', '--format', 'json', ...args],
    { cwd: folder, env: { ...process.env, VRP_LINT_PEAK: peak }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  if (status !== 0 && status !== 1) throw new Error(`exit status ${status}: ${stderr}`);
  return { time: (performance.now() - begun) / 1000, memory: Number(readFileSync(peak, 'utf8')) / 1024 };
}

const median = (list) => list.toSorted((left, right) => left - right)[list.length >> 1];

/** Both in turn, now the one first, now the other: a change of the machine's speed meets both. */
function inTurn(one, other) {
  const ratios = [];
  const times = [[], []];
  for (let round = 0; round < rounds; round++) {
    const works = round % 2 === 0 ? [one, other] : [other, one];
    const results = works.map((work) => work().time);
    const [first, second] = round % 2 === 0 ? results : results.toReversed();
    ratios.push(first / second);
    times[0].push(first);
    times[1].push(second);
  }
  return { ratio: median(ratios), times: times.map(median) };
}

/** A figure beyond its aim fails the whole run. */
function report(name, ratio, { least = 0, most = Infinity }, details) {
  const isMissed = ratio < least || ratio > most;
  if (isMissed) process.exitCode = 1;
  const aim = most < Infinity ? `at most ${most}` : `at least ${least}`;
  console.log(
    `${name.padEnd(34)} ${ratio.toFixed(2).padStart(6)}   aim: ${aim}${isMissed ? '   MISSED' : ''}   ${details}`,
  );
}

const seconds = (times) => times.map((time) => `${time.toFixed(2)} s`).join(' / ');

function threads(target) {
  const { ratio, times } = inTurn(
    () => run('--jobs', '1', target),
    () => run('--jobs', '2', target),
  );
  report('one thread / two', ratio, { least: 1.6 }, seconds(times));
}

function cache(target) {
  const cold = () => {
    rmSync(join(folder, 'cache'), { recursive: true, force: true });
    return run('--cache', '--cache-dir', 'cache', target);
  };
  const ratios = [];
  const times = [[], []];
  for (let round = 0; round < rounds; round++) {
    const results = [cold(), run('--cache', '--cache-dir', 'cache', target)].map(({ time }) => time);
    ratios.push(results[0] / results[1]);
    for (const [index, time] of results.entries()) times[index].push(time);
  }
  report('cold cache / warm', median(ratios), { least: 8 }, seconds(times.map(median)));
}

function memory(target) {
  const tenth = made('tenth', Math.ceil(pairs / 10));
  for (const jobs of ['1', '2']) {
    const [all, part] = [target, tenth].map((each) => median([0, 1, 2].map(() => run('--jobs', jobs, each).memory)));
    const details = `${all.toFixed(0)} MB / ${part.toFixed(0)} MB`;
    report(`memory, all pairs / a tenth, jobs ${jobs}`, all / part, { most: 1.5 }, details);
  }
}

const target = made('all', pairs);
console.log(`node ${process.version}, ${pairs} pairs of ${lines} lines, ${availableParallelism()} cores\n`);
for (const measure of [threads, cache, memory]) measure(target);
console.log(
  `\nload ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
rmSync(folder, { recursive: true });
