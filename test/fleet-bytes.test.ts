// However a run is made, alone or by several threads, processes and days, it prints the same bytes.

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { digesting } from '../src/cli/system/digests.ts';
import { fleet } from './bench/fleet.js';
import { run, running } from './support/run.ts';
import { temporaryFolder } from './support/temporary.ts';

const folder = temporaryFolder();

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const FIXTURES = [
  'several-partners',
  'shared-pool-balanced-broken',
  'slips',
  'vrrp-only',
  'nat',
  'arp-broken',
  'ds-lite-broken',
  'dhcp-server-broken',
];
for (const name of FIXTURES) {
  cpSync(`fixtures/${name}`, join(folder, 'fleet', name), {
    recursive: true,
    filter: (path) => !path.endsWith('.txt'),
  });
}
for (const { path, text } of fleet(14, { linesPerDevice: 60 })) write(`fleet/made/${path}`, text);
write('fleet/alone.cfg', '#\nsysname ALONE\n#\ninterface LoopBack0\n ip address 203.0.113.77 32\n#\nreturn\n');
write('fleet/letter.cfg', 'Dear colleague,\nplease find the configuration attached.\n');
write('fleet/empty.cfg', '');
write('fleet/program.cfg', '\u0000\u0001\u0002\u0003'.repeat(500));

/** Comments that are used, and one that is not. */
const commented = 'fleet/dhcp-server-broken/device-a.cfg';
const original = readFileSync(join(folder, commented), 'utf8');
write(
  commented,
  `# vrp-lint-disable dhcp-preempt-delay-600 -- used\n# vrp-lint-disable arp-preempt-delay-600 -- not used\n${original
    .split('\n')
    .map((line, index) => (index % 9 === 4 && line.startsWith(' ') ? `# vrp-lint-disable-next-line\n${line}` : line))
    .join('\n')}`,
);

const settings = {
  files: ['fleet'],
  rules: { 'dhcp-server-enabled': 'off', 'vrrp-priority-distinct': 'warning' },
  pairs: [
    {
      a: { file: 'fleet/nat/device-a.cfg', name: 'NAT-ONE', role: 'master' },
      b: 'fleet/nat/device-b.cfg',
      name: 'nat',
    },
    { a: 'fleet/gone/*-a.cfg', b: 'fleet/gone/*-b.cfg' },
  ],
  ignores: [
    { rule: 'keyword-is-known', device: 'SLIP', reason: 'is replaced next month' },
    { rule: 'shared-pool-route-control', reason: 'was mended long ago' },
  ],
};

/** Every way to run takes these in addition. */
const WAYS = {
  'without settings': ['--no-config', 'fleet'],
  'with settings and a baseline': ['--baseline', 'known.json'],
};
const FORMATS = ['text', 'unix', 'sarif'];

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: readonly string[];
}

/** One run in four formats. */
function outcome(...args: readonly string[]): Outcome {
  const outputs = FORMATS.map((format) => `${format}=out.${format}`);
  for (const format of FORMATS) rmSync(join(folder, `out.${format}`), { force: true });
  const formats = ['json', ...outputs].flatMap((each) => ['--format', each]);
  const result = run([...args, ...formats], { cwd: folder });
  return { ...result, files: FORMATS.map((format) => readFileSync(join(folder, `out.${format}`), 'utf8')) };
}

beforeAll(() => {
  writeFileSync(join(folder, 'vrp-lint.config.json'), JSON.stringify(settings, undefined, 2));
  run(['--baseline', 'known.json', '--update-baseline', '--format', 'json=all.json'], { cwd: folder });
  // Every third entry is gone, some count more than there is, and some are about what is no longer there.
  const known: { findings: { object: string; count: number }[] } = JSON.parse(
    readFileSync(join(folder, 'known.json'), 'utf8'),
  );
  const findings = known.findings
    .filter((_, index) => index % 3 !== 0)
    .map((entry, index) => (index % 5 === 0 ? { ...entry, count: entry.count + 2 } : entry))
    .map((entry, index) => (index % 7 === 6 ? { ...entry, object: 'vrid:4000' } : entry));
  writeFileSync(join(folder, 'known.json'), JSON.stringify({ ...known, findings }));
});

const cache = join(folder, 'cache');
const CACHED = ['--cache', '--cache-dir', 'cache'];

function entriesOf(): string[] {
  return readdirSync(cache, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.entry'))
    .map((path) => join(cache, path))
    .sort();
}

/** What may happen to an entry of a cache; `other` is another one. */
const damages: Readonly<Record<string, (path: string, other: string) => void>> = {
  truncated: (path) => truncateSync(path, statSync(path).size >> 1),
  empty: (path) => truncateSync(path, 0),
  garbage: (path) => writeFileSync(path, Buffer.from([0xff, 0, 1, 2, 0x0a, 0xfe])),
  'of valid JSON that nobody wrote': (path) => writeFileSync(path, `${'0'.repeat(64)}\n{}`),
  'of the content of another': (path, other) => writeFileSync(path, readFileSync(other)),
  'in the place of which a folder is': (path) => {
    rmSync(path);
    mkdirSync(path);
  },
  'in the place of which a pipe is': (path) => {
    rmSync(path);
    spawnSync('mkfifo', [path]);
  },
};

describe.each(Object.entries(WAYS))('%s the same is printed', (_, way) => {
  let expected: Outcome;
  beforeAll(() => {
    expected = outcome('--jobs', '1', ...way);
  });

  test('there is something to print', () => {
    expect(expected.status).toBe(2);
    expect(expected.stderr).toContain('fleet/program.cfg: is a binary file');
    const report: Record<string, unknown[]> = JSON.parse(expected.stdout);
    expect(report['findings']?.length).toBeGreaterThan(15);
    expect(report['pairs']?.length).toBeGreaterThan(20);
    expect(report['leftOver']?.length).toBeGreaterThan(2);
  });

  test.each(['2', '3', '4', '200'])('by %s threads', (jobs) => {
    expect(outcome('--jobs', jobs, ...way)).toEqual(expected);
  });

  test('with a cache that is new, filled, filled by others, and damaged', () => {
    rmSync(cache, { recursive: true, force: true });
    expect(outcome('--jobs', '2', ...CACHED, ...way)).toEqual(expected);
    const count = entriesOf().length;
    expect(count).toBeGreaterThan(60);
    expect(outcome('--jobs', '1', ...CACHED, ...way)).toEqual(expected);
    // All of it was found again.
    expect(entriesOf().length).toBe(count);
    const kinds = Object.values(damages);
    const entries = entriesOf();
    for (const [index, path] of entries.entries()) {
      kinds[index % kinds.length]?.(path, entries[(index + 1) % entries.length] ?? path);
    }
    // That a folder stands where a file should is said; all that can be mended is mended.
    const { stderr, ...rest } = outcome('--jobs', '1', ...CACHED, ...way);
    expect(rest).toEqual({ status: expected.status, stdout: expected.stdout, files: expected.files });
    expect(stderr).toContain(expected.stderr);
  });

  test.each([1, 2, 3, 4])('by %d processes that share the work', (count) => {
    const parts = Array.from({ length: count }, (_each, index) => `part-${index + 1}.json`);
    for (const [index, part] of parts.entries()) {
      run([...way, '--shard', `${index + 1}/${count}`, '--format', `json=${part}`], { cwd: folder });
    }
    const settingsOnly = way.filter((each) => each === '--no-config');
    const merged = outcome('merge', ...parts.toReversed(), ...settingsOnly);
    expect({ ...merged, status: 2 }).toEqual(expected);
  });
});

test('two runs fill one cache at the same time', async () => {
  rmSync(cache, { recursive: true, force: true });
  const all = ['--no-config', '--format', 'json', 'fleet'];
  const alone = run(all, { cwd: folder });
  const beside = () => running(['--jobs', '2', ...CACHED, ...all], folder);
  expect(await Promise.all([beside(), beside(), beside()])).toEqual([alone, alone, alone]);
  expect(readdirSync(join(cache, 'drafts'))).toEqual([]);
});

/** What somebody may write into an entry who knows how to make its digest right. */
const forgeries: Readonly<Record<string, (content: string) => string>> = {
  null: () => 'null',
  'no JSON': () => '{',
  'an empty object': () => '{}',
  'a list of nothing': () => '{"findings":[null],"skipped":[],"isPair":true}',
  'texts for numbers': withAll((value) => (typeof value === 'number' ? '7' : value)),
  'numbers for texts': withAll((value) => (typeof value === 'string' ? 8 : value)),
  'objects for lists': withAll((value) => (Array.isArray(value) ? { length: 1 } : value)),
  'another file': withAll((value, key) => (key === 'path' || key === 'file' ? 'fleet/other.cfg' : value)),
  'numbers for flags': withAll((value) => (value === true ? 1 : value)),
};

function withAll(change: (value: unknown, key: string) => unknown): (content: string) => string {
  return (content) => JSON.stringify(JSON.parse(content), (key, value: unknown) => change(value, key));
}

test.each(Object.entries(forgeries))('an entry that is forged, %s, is worked out again', async (_, forge) => {
  rmSync(cache, { recursive: true, force: true });
  const all = ['--no-config', '--format', 'json', ...CACHED, 'fleet/nat', 'fleet/arp-broken', 'fleet/several-partners'];
  const expected = run(all, { cwd: folder });
  const digestOf = await digesting();
  const written = entriesOf().map((path) => {
    const text = readFileSync(path, 'utf8');
    const name = basename(dirname(path)) + basename(path, '.entry');
    const content = forge(text.slice(text.indexOf('\n') + 1));
    writeFileSync(path, `${digestOf(name, content)}\n${content}`);
    return text;
  });
  expect(run(all, { cwd: folder })).toEqual(expected);
  expect(entriesOf().map((path) => readFileSync(path, 'utf8'))).toEqual(written);
});

test('the pairs that were found are kept: what an entry says of a device that is left over is said again', async () => {
  rmSync(cache, { recursive: true, force: true });
  const all = ['--no-config', '--format', 'json', ...CACHED, 'fleet'];
  const digestOf = await digesting();
  run(all, { cwd: folder });
  for (const path of entriesOf()) {
    const text = readFileSync(path, 'utf8');
    const content = text.slice(text.indexOf('\n') + 1);
    if (!content.startsWith('{"units":')) continue;
    const told = content.replace(/"reason":"[^"]*"/, '"reason":"as found before"');
    writeFileSync(path, `${digestOf(basename(dirname(path)) + basename(path, '.entry'), told)}\n${told}`);
  }
  expect(run(all, { cwd: folder }).stdout).toContain('as found before');
});

test('entries that nobody has asked for in a month leave the cache, used ones stay', () => {
  rmSync(cache, { recursive: true, force: true });
  const all = ['--no-config', '--format', 'json', ...CACHED];
  run([...all, 'fleet/nat'], { cwd: folder });
  const used = entriesOf();
  run([...all, 'fleet/slips'], { cwd: folder });
  const old = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
  for (const path of [...entriesOf(), join(cache, 'cleared')]) utimesSync(path, old, old);
  expect(entriesOf().length).toBeGreaterThan(used.length);
  run([...all, 'fleet/nat'], { cwd: folder });
  expect(entriesOf()).toEqual(used);
});

/** What is put in the way of an entry. */
const obstacles: Readonly<Record<string, (entry: string) => string>> = {
  'a folder in its place': (entry) => {
    mkdirSync(entry, { recursive: true });
    return entry;
  },
  'a file in the place of its folder': (entry) => {
    writeFileSync(dirname(entry), '');
    return dirname(entry);
  },
};

test.each(Object.entries(obstacles))('an entry with %s hinders no other, and it is said once', (_, put) => {
  rmSync(cache, { recursive: true, force: true });
  const all = ['--no-config', ...CACHED, 'fleet/nat', 'fleet/slips'];
  const expected = run(all, { cwd: folder });
  const entries = entriesOf();
  for (const path of entries) rmSync(dirname(path), { recursive: true, force: true });
  const ways = [entries[0] ?? '', entries.at(-1) ?? ''].map(put);
  const { stderr, ...rest } = run(all, { cwd: folder });
  expect({ ...rest, stderr: expected.stderr }).toEqual(expected);
  expect(stderr.match(/is in the way of the cache; remove it$/gm)).toHaveLength(1);
  const others = entries.filter((path) => !ways.some((way) => path.startsWith(way)));
  expect(others.length).toBeGreaterThan(1);
  expect(entriesOf().filter((path) => others.includes(path))).toEqual(others);
});

test('a cache that cannot be written is said, and changes nothing else', () => {
  write('.vrp-lint-cache', 'a file');
  const expected = run(['--no-config', 'fleet/slips'], { cwd: folder });
  const remark = 'the cache in .vrp-lint-cache cannot be written (ENOTDIR); name another folder by --cache-dir';
  expect(run(['--no-config', '--cache', 'fleet/slips'], { cwd: folder })).toEqual({
    ...expected,
    stderr: `vrp-lint: ${remark}\n${expected.stderr}`,
  });
  expect(readFileSync(join(folder, '.vrp-lint-cache'), 'utf8')).toBe('a file');
});
