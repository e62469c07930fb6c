// Whatever a fleet is, however it is run, it prints the same bytes: held over random small fleets.

import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairOf, type Flaw } from './support/desk.ts';
import { running, type Run } from './support/run.ts';
import { temporaryFolder } from './support/temporary.ts';

/** Two devices. Sites of one number have the same addresses: who belongs with whom may be unclear. */
interface Site {
  readonly number: number;
  readonly flaw: Flaw | undefined;
  readonly folder: string;
  readonly are: 'in two files' | 'in two folders' | 'in one file' | 'without the other';
}

/** What lies among the configurations. */
interface Other {
  readonly kind: keyof typeof OTHERS;
  readonly folder: string;
}

interface RandomFleet {
  readonly sites: readonly Site[];
  readonly others: readonly Other[];
  /** Whether the settings declare the first pair, name what is accepted, and change a rule. */
  readonly hasSettings: boolean;
  readonly jobs: number;
  readonly shards: number;
}

const OTHERS = {
  empty: '',
  binary: '\u0000\u0001\u0002\u0003'.repeat(500),
  letter: 'Dear colleague,\nplease find the configuration attached.\n',
  capture: '<R1>display version\nHuawei Versatile Routing Platform Software\n',
  slip: '#\nsysname SLIP\n#\nremote-backup-service core\n pear 10.0.0.1 source 10.0.0.2 port 6000\n#\nreturn\n',
  'broken link': undefined,
};

const folderName = fc.constantFrom('', 'core/', 'edge/', 'edge/far/');
const site: fc.Arbitrary<Site> = fc.record({
  number: fc.integer({ min: 1, max: 5 }),
  flaw: fc.constantFrom('error', 'warning', 'info', undefined),
  folder: folderName,
  are: fc.constantFrom('in two files', 'in two folders', 'in one file', 'without the other'),
});
const fleets: fc.Arbitrary<RandomFleet> = fc.record({
  sites: fc.array(site, { minLength: 1, maxLength: 7 }),
  others: fc.array(
    fc.record({
      kind: fc.constantFrom('empty', 'binary', 'letter', 'capture', 'slip', 'broken link'),
      folder: folderName,
    }),
    { maxLength: 3 },
  ),
  hasSettings: fc.boolean(),
  jobs: fc.integer({ min: 2, max: 5 }),
  shards: fc.integer({ min: 1, max: 4 }),
});

/** By path; undefined for a link that leads nowhere. */
function filesOf({ sites, others, hasSettings }: RandomFleet): [string, string | undefined][] {
  return [
    ...sites.flatMap(({ number, flaw, folder, are }, index): [string, string][] => {
      const [a, b] = pairOf(number, flaw);
      const name = `fleet/${folder}${index}`;
      if (are === 'in one file') return [[`${name}.cfg`, a + b]];
      if (are === 'without the other') return [[`${name}-a.cfg`, a]];
      return [
        [`${name}-a.cfg`, a],
        [are === 'in two files' ? `${name}-b.cfg` : `fleet/second/${index}-b.cfg`, b],
      ];
    }),
    ...others.map(({ kind, folder }, index): [string, string | undefined] => [
      `fleet/${folder}other-${index}.cfg`,
      OTHERS[kind],
    ]),
    ...(hasSettings ? [SETTINGS] : []),
  ];
}

const SETTINGS: [string, string] = [
  'vrp-lint.config.json',
  JSON.stringify({
    rules: { 'arp-preempt-delay-600': 'error' },
    pairs: [{ a: 'fleet/**/0-a.cfg', b: 'fleet/**/0-b.cfg', name: 'the first' }],
    ignores: [{ rule: 'backup-id-match', object: 'rbp:*', reason: 'is replaced next month' }],
  }),
];

const FORMATS = ['text', 'sarif'];

interface Outcome extends Run {
  /** None where a run has nothing to report. */
  readonly files: readonly (string | undefined)[];
}

/** One run in three formats. */
async function outcome(folder: string, name: string, args: readonly string[]): Promise<Outcome> {
  const outputs = FORMATS.map((format) => `${format}=${name}.${format}`);
  const formats = ['json', ...outputs].flatMap((each) => ['--format', each]);
  const result = await running([...args, ...formats], folder);
  const files = FORMATS.map((format) => join(folder, `${name}.${format}`));
  return { ...result, files: files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)) };
}

/** By so many processes, whose reports are merged. */
async function shared(folder: string, count: number): Promise<Outcome> {
  const parts = Array.from({ length: count }, (_, index) => `${index + 1}-of-${count}`);
  const runs = await Promise.all(
    parts.map((part) =>
      running(['--shard', part.replace('-of-', '/'), '--format', `json=${part}.json`, 'fleet'], folder),
    ),
  );
  // Two files of one text are refused, by each part as by the whole.
  const refused = runs.find((_, index) => !existsSync(join(folder, `${parts[index]}.json`)));
  if (refused) return { ...refused, files: FORMATS.map(() => undefined) };
  return outcome(folder, 'merged', ['merge', ...parts.map((part) => `${part}.json`).toReversed()]);
}

test('one thread, several, a cache, a warm cache, and shards that are merged', async () => {
  const property = fc.asyncProperty(fleets, async (fleet) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'fleet'));
    for (const [path, text] of filesOf(fleet)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (text === undefined) symlinkSync('gone', join(folder, path));
      else writeFileSync(join(folder, path), text);
    }
    const expected = await outcome(folder, 'one', ['--jobs', '1', 'fleet']);
    const jobs = ['--jobs', String(fleet.jobs)];
    const cached = ['--cache', '--cache-dir', 'cache'];
    const [several, cold, merged] = await Promise.all([
      outcome(folder, 'several', [...jobs, 'fleet']),
      outcome(folder, 'cold', [...jobs, ...cached, 'fleet']),
      shared(folder, fleet.shards),
    ]);
    const warm = await outcome(folder, 'warm', ['--jobs', '1', ...cached, 'fleet']);
    expect({ several, cold, warm, merged }).toEqual({
      several: expected,
      cold: expected,
      warm: expected,
      merged: expected,
    });
  });
  // A smaller fleet that fails would take minutes to find; the seed that is printed shows the same one again.
  await fc.assert(property, { numRuns: 5, endOnFailure: true });
});
