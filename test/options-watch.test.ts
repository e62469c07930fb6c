// `--watch` through the real executable: each step waits for the marks that editors wait for, never for a clock.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { Desk, pairOf, sitesOf } from './support/desk.ts';
import { executable } from './support/run.ts';

const BEGIN = 'vrp-lint: begins to check\n';
const END = 'vrp-lint: waits for changes\n';

/** A run that goes on, and what it has said so far. */
class Watching {
  readonly process: ChildProcess;
  readonly #waiting = new Set<() => void>();
  out = '';
  err = '';

  constructor({ folder }: Desk, args: readonly string[]) {
    this.process = spawn(process.execPath, [executable, '--watch', ...args], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1' },
    });
    this.process.stdout?.setEncoding('utf8').on('data', (text: string) => this.#heard(() => (this.out += text)));
    this.process.stderr?.setEncoding('utf8').on('data', (text: string) => this.#heard(() => (this.err += text)));
  }

  #heard(note: () => void): void {
    note();
    for (const look of this.#waiting) look();
  }

  async until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      let look = () => {};
      const heard = new Promise<void>((done) => {
        look = done;
      });
      this.#waiting.add(look);
      await heard;
      this.#waiting.delete(look);
    }
  }

  /** What the run with this number printed between its marks. */
  async run(number: number): Promise<string> {
    await this.until(() => this.out.split(END).length > number);
    return this.out.split(END)[number - 1]?.replace(BEGIN, '') ?? '';
  }

  get begun(): number {
    return this.out.split(BEGIN).length - 1;
  }
}

const all: Watching[] = [];
afterEach(async () => {
  for (const { process } of all.splice(0)) {
    if (process.exitCode !== null || process.signalCode !== null) continue;
    process.kill();
    await once(process, 'exit');
  }
});

function watching(desk: Desk, ...args: readonly string[]): Watching {
  const run = new Watching(desk, args);
  all.push(run);
  return run;
}

const [a, b] = pairOf(1, 'warning');
const mended = pairOf(1)[1];
const warning = /^b\.cfg:\d+:\d+: warning: .* \[arp-preempt-delay-600\]$/m;

describe('--watch', () => {
  test('checks again when a file changes, between marks, and shows what a single run shows', async () => {
    const desk = new Desk({ 'a.cfg': a, 'b.cfg': b });
    const run = watching(desk, '--format', 'unix', 'a.cfg', 'b.cfg');
    expect(await run.run(1)).toBe(desk.run(['--format', 'unix', 'a.cfg', 'b.cfg']).stdout);
    expect(run.out).toMatch(warning);
    desk.write('b.cfg', mended);
    expect(await run.run(2)).toBe('');
    desk.write('b.cfg', b);
    expect(await run.run(3)).toMatch(warning);
    expect(run.out.startsWith(BEGIN)).toBe(true);
    expect(run.err).toBe('');
  });

  test('notices new files in a folder, and files that go', async () => {
    const desk = new Desk(sitesOf([undefined]));
    const run = watching(desk, 'sites');
    expect(await run.run(1)).toContain('0 errors, 0 warnings');
    for (const [name, text] of Object.entries(sitesOf([undefined, 'error'])).slice(2)) desk.write(name, text);
    await run.until(() => run.out.includes('1 error, 0 warnings'));
    desk.remove('sites/2-a.cfg');
    await run.until(() => /1 error[^]*0 errors, 0 warnings[^]*waits for changes\n$/.test(run.out));
  });

  test.each(['.', '**/*.cfg'])('%s: notices files in a folder that was made empty', async (name) => {
    const desk = new Desk({ 'a.cfg': a, 'b.cfg': mended });
    const run = watching(desk, '--format', 'unix', name);
    await run.run(1);
    mkdirSync(join(desk.folder, 'new', 'site'), { recursive: true });
    await run.run(2);
    desk.write('new/site/c.cfg', pairOf(2, 'error')[0]);
    desk.write('new/site/d.cfg', pairOf(2, 'error')[1]);
    await run.until(() => run.out.includes('backup-id-match'));
    expect(run.err).toBe('');
  });

  test('is not woken by a cache in a watched folder', async () => {
    const desk = new Desk({ 'a.cfg': a, 'b.cfg': b });
    const run = watching(desk, '--format', 'unix', '--cache', '--cache-dir', 'kept', '.');
    await run.run(1);
    desk.write('b.cfg', mended);
    await run.run(2);
    desk.write('b.cfg', b);
    expect(await run.run(3)).toMatch(warning);
    expect(run.begun).toBe(3);
  });

  test('goes on when something appears that cannot be looked at', async () => {
    const desk = new Desk(sitesOf([undefined]));
    const run = watching(desk, 'sites');
    await run.run(1);
    symlinkSync('circle', join(desk.folder, 'sites', 'circle'));
    await run.run(2);
    expect({ err: run.err, status: run.process.exitCode }).toEqual({ err: '', status: null });
  });

  test('settings that change are read again; broken ones are said, and what is mended goes on', async () => {
    const desk = new Desk({ 'a.cfg': a, 'b.cfg': b });
    desk.settings({ files: ['*.cfg'] });
    const run = watching(desk, '--format', 'unix');
    expect(await run.run(1)).toMatch(warning);
    desk.settings({ files: ['*.cfg'], rules: { 'arp-preempt-delay-600': 'off' } });
    expect(await run.run(2)).toBe('');
    desk.write('vrp-lint.config.json', '{ "rules": 1 }');
    expect(await run.run(3)).toBe('');
    await run.until(() => run.err.includes('\n'));
    expect(run.err).toMatch(/^vrp-lint: vrp-lint\.config\.json:1:\d+: rules: expected an object, not 1\n$/);
    desk.settings({ files: ['*.cfg'] });
    expect(await run.run(4)).toMatch(warning);
    desk.remove('vrp-lint.config.json');
    expect(await run.run(5)).toBe('');
    await run.until(() => run.err.includes('name the configurations'));
    desk.settings({ files: ['*.cfg'] });
    expect(await run.run(6)).toMatch(warning);
  });

  test('is not woken by the reports that it writes, nor by files that have nothing to do with it', async () => {
    const desk = new Desk({ 'a.cfg': a, 'b.cfg': b });
    const run = watching(desk, '--format', 'unix=report.txt', '--format', 'text', 'a.cfg', 'b.cfg');
    await run.run(1);
    expect(desk.read('report.txt')).toMatch(warning);
    desk.write('other.txt', 'x');
    desk.write('b.cfg', mended);
    await run.run(2);
    expect(desk.read('report.txt')).toBe('');
    desk.write('b.cfg', b);
    await run.run(3);
    // Each change made one run: what it wrote itself would have made more between them.
    expect(run.begun).toBe(3);
  });

  test('is not woken by its own output in a watched folder', async () => {
    const desk = new Desk({ 'a.cfg': a, 'b.cfg': b });
    const out = openSync(join(desk.folder, 'out.txt'), 'w');
    const child = spawn(process.execPath, [executable, '--watch', '--format', 'unix', '.'], {
      cwd: desk.folder,
      stdio: ['ignore', out, 'inherit'],
    });
    const begun = async (count: number) => {
      while (desk.read('out.txt').split(END).length <= count) await new Promise((later) => setTimeout(later, 50));
    };
    await begun(1);
    desk.write('b.cfg', mended);
    await begun(2);
    desk.write('b.cfg', b);
    await begun(3);
    child.kill();
    closeSync(out);
    expect(desk.read('out.txt').split(BEGIN).length - 1).toBe(3);
  });

  test('a folder that goes and comes back is checked again', async () => {
    const desk = new Desk(sitesOf(['error']));
    const run = watching(desk, '--format', 'unix', 'sites');
    expect(await run.run(1)).toContain('backup-id-match');
    desk.remove('sites');
    await run.until(() => run.err.includes('sites: no such file'));
    const before = run.out.length;
    for (const [name, text] of Object.entries(sitesOf(['error']))) desk.write(name, text);
    await run.until(() => run.out.slice(before).includes('backup-id-match'));
  });

  test('ends when it is stopped, without a word', async () => {
    const run = watching(new Desk({ 'a.cfg': a, 'b.cfg': b }), 'a.cfg', 'b.cfg');
    await run.run(1);
    run.process.kill('SIGINT');
    await once(run.process, 'exit');
    expect(run.process.signalCode ?? run.process.exitCode).toBe('SIGINT');
    expect(run.err).toBe('');
  });
});
