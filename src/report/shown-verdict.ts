// A verdict as it may be printed: what is hidden in the lines that a finding cites is hidden in its sentences, too.

import type { Config } from '../../grammar/ast.ts';
import type { Finding } from '../lint/report.ts';
import { NEEDS_PAIR, UNRELATED, type Verdict } from '../lint/run.ts';
import { keysOf } from './keys.ts';
import { listingOf } from './listing.ts';
import { looksSecret } from './secrets.ts';
import { HIDDEN, shownName } from './shown.ts';

type Hide = (text: string) => string;

/** The one place where what the rules say becomes fit to be shown and kept. */
export function shownVerdict({ findings, skipped, isPair }: Verdict, configs: readonly Config[]): Verdict {
  const byPath = new Map(configs.map((config) => [config.path, config]));
  // Asked for with the first text: most files have nothing to be found in them.
  const keys = once(() => new Set(configs.flatMap((config) => [...keysOf(config)])));
  const named = configs.flatMap(({ devices }) => devices.flatMap(({ name }) => secretsInName(name ?? '')));
  const hideAll = (found: readonly string[]): Hide => {
    const hide = hiding(new Set(found));
    return (text) => withoutKeys(hide(text), keys());
  };
  const hide = hideAll(named);
  return {
    findings: findings.map((finding) => shownFinding(finding, hideAll([...named, ...secretsAt(finding, byPath)]))),
    skipped: skipped.map(({ rule, reason }) => ({ rule, reason: isOurs(reason) ? reason : hide(reason) })),
    isPair,
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Said of most devices, and never in words of theirs. */
function isOurs(reason: string): boolean {
  return reason === NEEDS_PAIR || reason === UNRELATED;
}

/** The line that names a device may have come together with another. */
function secretsInName(name: string): string[] {
  const shown = shownName(name).split(' ');
  return name.split(' ').filter((_, index) => shown[index] === HIDDEN);
}

function shownFinding(finding: Finding, hide: Hide): Finding {
  const { expected, actual, fixes } = finding;
  return {
    ...finding,
    device: shownName(finding.device),
    object: hide(finding.object),
    message: hide(finding.message),
    related: finding.related.map((place) => ({ ...place, message: hide(place.message) })),
    ...(expected !== undefined && { expected: hide(expected) }),
    ...(actual !== undefined && { actual: hide(actual) }),
    ...(fixes && {
      fixes: fixes.map((fix) => ({
        ...fix,
        device: shownName(fix.device),
        commands: fix.commands.map(hide),
      })),
    }),
  };
}

/** Ciphers, and keys of any line: they may be the names of objects, in whatever letter case names are told. */
function withoutKeys(text: string, keys: ReadonlySet<string>): string {
  const shown = (part: string) => (keys.has(part.toLowerCase()) ? HIDDEN : part);
  return text
    .split(' ')
    .map((word) => {
      if (looksSecret(word)) return word.replace(WORD, `$<before>${HIDDEN}$<behind>`);
      return shown(word).replace(PART, shown);
    })
    .join(' ');
}

/** With the signs of the sentence around it, and the kind of object before it: `rbp:core`. */
const WORD = /^(?<before>[("]{0,2}(?:[a-z][a-z\d-]{0,30}:)?).*?(?<behind>[),:;?"]{0,3})$/s;
const PART = /[^\s"'(),/:;=?]+/g;

/** A rule that speaks of a key has read it on one of its places, or on a line that opens the view around. */
function secretsAt(finding: Finding, configs: ReadonlyMap<string, Config>): string[] {
  return [finding, ...finding.related].flatMap(({ file, line }) => {
    const config = configs.get(file);
    if (!config) return [];
    const listing = listingOf(config);
    return [line - 1, ...listing.openers(line - 1)].flatMap((each) => listing.secrets(each));
  });
}

/** Only where the secret stands as a word: as a part of others it would be every digit of a message. */
function hiding(secrets: ReadonlySet<string>): Hide {
  const found = [...secrets].sort((left, right) => right.length - left.length);
  if (found.length === 0) return (text) => text;
  const [long, short] = [
    found.filter((each) => each.length > LONGEST_WORD),
    found.filter((each) => each.length <= LONGEST_WORD),
  ];
  const words = new RegExp(`(?<![\\w-])(?:${short.map(escaped).join('|')})(?![\\w-])`, 'gi');
  return (text) => {
    const rest = long.reduce(
      (left, each) => left.replaceAll(each, HIDDEN).replaceAll(each.toLowerCase(), HIDDEN),
      text,
    );
    return short.length === 0 ? rest : rest.replace(words, HIDDEN);
  };
}

/** An expression of words that no device ever took would be too large. */
const LONGEST_WORD = 512;

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
