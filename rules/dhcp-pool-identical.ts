// Either device may answer a client: it does so alike only if both hold the same pool.

import { keyOf } from '../grammar/phrase.ts';
import type { Statement } from '../grammar/statement.ts';
import { section, serverIdentifier } from '../grammar/views/address-pools.ts';
import { profileOfPool } from '../grammar/views/remote-backup.ts';
import type { Problem } from '../src/lint/rule.ts';
import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { uncoveredPools, type CoveredPool } from '../src/model/server-pools.ts';
import type { Pool } from '../src/model/pool.ts';
import { canonicalWords } from '../src/model/words.ts';
import { poolKeys } from '../src/pair/keys.ts';
import { match } from '../src/pair/match.ts';
import { poolsByProfile, type ProfilePools } from '../src/pair/server-pools.ts';

/** A line of a pool in the one spelling that both devices share. */
interface Entry {
  readonly line: Statement;
  readonly text: string;
  /** The words that say what it sets, and the same with the first value. */
  readonly setting: string;
  readonly settingOf: string;
}

export default pairRule({
  id: 'dhcp-pool-identical',
  severity: 'error',
  summary: 'A server pool that a profile backs up is the same on both devices.',
  source: 'Configuring DHCP Server Dual-Device Hot Backup: both devices have the same configuration of the pool',
  *check(pair) {
    for (const { profiles, pools } of poolsByProfile(pair)) {
      for (const { first, second } of pools.both) yield* differences(first.pool, second.pool);
      yield* withoutCounterpart(profiles, pools.alone);
    }
  },
});

function* differences(first: Pool, second: Pool): Generator<Problem> {
  const [ours, theirs] = [entriesOf(first), entriesOf(second)];
  const [here, there] = [missingIn(theirs, ours), missingIn(ours, theirs)];
  const { both, alone } = match(here, there, [({ settingOf }) => settingOf, ({ setting }) => setting]);
  for (const { first: own, second: other } of both) {
    yield {
      about: first,
      at: own.line,
      message: `pool ${first.name} says ${own.text}, but pool ${second.name} on ${second.device.name} says ${other.text}`,
      related: [{ at: other.line, message: `${other.text} on ${second.device.name}` }],
      expected: other.text,
      actual: own.text,
    };
  }
  for (const { line, text } of alone) {
    const [lacks, has] = here.some((each) => each.line === line) ? [second, first] : [first, second];
    yield {
      about: lacks,
      message: `pool ${lacks.name} lacks ${text}, which pool ${has.name} has on ${has.device.name}`,
      related: [{ at: line, message: `${has.device.name} has it` }],
      expected: text,
      // A key is not repeated in a report, and what is hidden cannot be typed.
      ...(!text.includes(HIDDEN) && { fixes: [typeIn(lacks, text)] }),
    };
  }
}

/** A pool that only one device has: an unbound one of the other device that belongs to it is told elsewhere. */
function* withoutCounterpart({ first, second }: ProfilePools['profiles'], alone: readonly CoveredPool[]) {
  for (const [profile, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const own = alone.filter((covered) => covered.profile === profile).map(({ pool }) => pool);
    const unbound = new Set(match(own, uncoveredPools(other.device), poolKeys).both.map(({ first: pool }) => pool));
    for (const pool of own.filter((each) => !unbound.has(each))) {
      yield {
        about: pool,
        message: `profile ${profile.name} backs up pool ${pool.name}, but ${other.device.name} has no such pool`,
        related: [{ at: other.at, message: `the profile on ${other.device.name} has no pool for it` }],
      };
    }
  }
}

const HIDDEN = '******';
/** What is told by other rules, or means nothing to clients. */
const APART = new Set([profileOfPool, serverIdentifier].map(keyOf));
const REMARK = /^(description|constant-index) /;

function entriesOf(pool: Pool): Entry[] {
  const ranges = new Map<Statement, string>(pool.sections.map(({ start, end, line }) => [line, `${start} ${end}`]));
  return pool.section.lines
    .filter((line) => !APART.has(line.phrase.key))
    .map((line) => entryOf(line, ranges.get(line)))
    .filter(({ text }) => !REMARK.test(text));
}

function entryOf(line: Statement, range: string | undefined): Entry {
  const { parts } = line.read();
  const words = canonicalWords(line).map((word, index) => (parts[index]?.isSecret ? HIDDEN : word));
  const value = parts.findIndex(({ isKeyword }) => !isKeyword);
  const before = value < 0 ? words.length : value;
  const isRange = line.phrase.key === keyOf(section) && range !== undefined;
  return {
    line,
    // The end of a section may be left out.
    text: isRange ? `${words.slice(0, before + 1).join(' ')} ${range}` : words.join(' '),
    setting: words.slice(0, before).join(' '),
    settingOf: words.slice(0, before + 1).join(' '),
  };
}

/** The entries that the others do not have, each counted as often as it is written. */
function missingIn(others: readonly Entry[], entries: readonly Entry[]): Entry[] {
  const known = new Set(others.map(({ text }) => text));
  return entries.filter(({ text }) => !known.has(text));
}
