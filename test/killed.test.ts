// Killed at any moment, a run leaves every file as it was or as it should be; told to stop, it leaves the terminal clean.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fleet } from './bench/fleet.js';
import { executable, run } from './support/run.ts';
import { temporaryFolder } from './support/temporary.ts';

const folder = temporaryFolder();

for (const { path, text } of fleet(30, { linesPerDevice: 60 })) {
  mkdirSync(dirname(join(folder, 'fleet', path)), { recursive: true });
  // Equal priorities everywhere: findings enough for large files.
  writeFileSync(
    join(folder, 'fleet', path),
    path.endsWith('spare.cfg') ? text.replaceAll('priority 100', 'priority 120') : text,
  );
}

const inFolder = (name: string) => join(folder, name);
const textOf = (name: string) => (existsSync(inFolder(name)) ? readFileSync(inFolder(name), 'utf8') : undefined);
const draftsIn = (name: string) =>
  readdirSync(inFolder(name), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tmp'));

const OUTPUTS = ['report.json', 'known.json'];
const args = ['--no-config', '--jobs', '1', '--cache', '--cache-dir', 'cache', '--format', 'json=report.json'];
const writing = [...args, '--baseline', 'known.json', '--update-baseline', 'fleet'];

/** Runs it, and ends it after so many milliseconds; false when it was done before. */
function killed(after: number): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [executable, ...writing], { cwd: folder, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      done(signal === 'SIGKILL');
    });
  });
}

test('killed at any moment, files are the old ones or the new ones, and the next run is right', async () => {
  const begun = performance.now();
  run(writing, { cwd: folder });
  const time = performance.now() - begun;
  const whole = OUTPUTS.map(textOf);
  const printed = run(['--no-config', '--format', 'json', 'fleet'], { cwd: folder }).stdout;
  const old = ['an old report', '{ "version": 1, "findings": [] }'];
  const moments = Array.from({ length: 24 }, (_, index) => (time * (index + 0.5)) / 24);
  let deaths = 0;
  for (const [index, moment] of moments.entries()) {
    // Now with a cache and files from before, now without.
    if (index % 2 === 0) rmSync(inFolder('cache'), { recursive: true, force: true });
    for (const [file, name] of OUTPUTS.entries()) writeFileSync(inFolder(name), old[file] ?? '');
    if (await killed(moment)) deaths++;
    for (const [file, name] of OUTPUTS.entries()) expect([old[file], whole[file]]).toContain(textOf(name));
    if (index % 4 > 0) continue;
    const next = run(['--no-config', '--cache', '--cache-dir', 'cache', '--format', 'json', 'fleet'], { cwd: folder });
    expect(next.stdout).toBe(printed);
  }
  // How many depends on the machine; without any nothing is shown.
  expect(deaths).toBeGreaterThan(2);
});

test('what killed runs have left is not linted, and is cleared away', () => {
  const left = ['.report.json.4194999-3.tmp', '.known.json.4194999-0.tmp', 'cache/drafts/4194999-77.tmp'];
  const others = ['.other.json.4194999-1.tmp', 'fleet/.site.cfg.4194999-2.tmp', '.report.json.tmp'];
  mkdirSync(inFolder('cache/drafts'), { recursive: true });
  for (const name of [...left, ...others]) writeFileSync(inFolder(name), '#\nsysname DRAFT\n');
  const old = new Date(Date.now() - 3_600_000);
  for (const name of [...left, ...others]) utimesSync(inFolder(name), old, old);
  writeFileSync(inFolder('.report.json.4194999-9.tmp'), 'of a run that goes on');
  rmSync(inFolder('report.json'), { force: true });
  rmSync(inFolder('cache'), { recursive: true });
  mkdirSync(inFolder('cache/drafts'), { recursive: true });
  run(writing, { cwd: folder });
  expect(textOf('report.json')).not.toContain('DRAFT');
  expect(left.filter((name) => existsSync(inFolder(name)))).toEqual([]);
  expect(others.filter((name) => !existsSync(inFolder(name)))).toEqual([]);
  expect(existsSync(inFolder('.report.json.4194999-9.tmp'))).toBe(true);
  expect(draftsIn('cache')).toEqual([]);
});

/** What is shown on a terminal, as `script` makes one, when a signal comes while the work goes on. */
function onTerminal(command: string, signal: NodeJS.Signals, after: number): Promise<string> {
  return new Promise((done) => {
    const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    let isSent = false;
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (isSent || !text.includes(' of ')) return;
      isSent = true;
      setTimeout(() => {
        const [pid = ''] = readFileSync(inFolder('pid'), 'utf8').trim().split('\n');
        process.kill(Number(pid), signal);
      }, after);
    });
    child.on('close', () => done(text));
  });
}

const hasScript = ['/usr/bin/script', '/bin/script'].some((path) => existsSync(path));

describe.runIf(hasScript && process.platform === 'linux')('told to stop while it shows how far it is', () => {
  test.each<[NodeJS.Signals, number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('by %s the line is gone, and the status is the usual one', async (signal, status) => {
    // So many that it takes longer than anyone waits for a first word of it.
    for (const { path, text } of fleet(700, { linesPerDevice: 500 })) {
      mkdirSync(dirname(join(folder, 'many', path)), { recursive: true });
      writeFileSync(join(folder, 'many', path), text);
    }
    const command = `bash -c 'echo $$ > pid; exec "${process.execPath}" "${executable}" --no-config --jobs 1 many'; echo "status $?"`;
    const text = await onTerminal(command, signal, 0);
    expect(text).toMatch(/\r\u001b\[K(read|checked) \d+ of \d+/);
    expect(text).toMatch(new RegExp(`\\r\\u001b\\[K(Terminated\\s+)?status ${status}\\r?\\n$`));
  });
});

test('a reader that has seen enough is no fault', () => {
  const shell = `"${process.execPath}" "${executable}" --no-config --format unix fleet | head -1; echo "status \${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', shell], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^fleet\/.*\nstatus 1\n$/);
});
