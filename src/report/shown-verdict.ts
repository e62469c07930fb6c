// A verdict as it may be printed: what is hidden in the lines that a finding cites is hidden in its sentences, too.

import type { Config } from '../../grammar/ast.ts';
import type { Finding } from '../lint/report.ts';
import type { Verdict } from '../lint/run.ts';
import { listingOf } from './listing.ts';
import { looksSecret } from './secrets.ts';
import { HIDDEN, shownName } from './shown.ts';

type Hide = (text: string) => string;

export function shownVerdict({ findings, skipped, isPair }: Verdict, configs: readonly Config[]): Verdict {
  const byPath = new Map(configs.map((config) => [config.path, config]));
  const named = configs.flatMap(({ devices }) => devices.flatMap(({ name }) => secretsInName(name ?? '')));
  const hide = hiding(new Set(named));
  return {
    findings: findings.map((finding) =>
      shownFinding(finding, hiding(new Set([...named, ...secretsAt(finding, byPath)]))),
    ),
    skipped: skipped.map(({ rule, reason }) => ({ rule, reason: hide(reason) })),
    isPair,
  };
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
        commands: fix.commands.map((command) => withoutCiphers(hide(command))),
      })),
    }),
  };
}

/** The lines that open the views of a command are on no place of the finding. */
function withoutCiphers(command: string): string {
  return command
    .split(' ')
    .map((word) => (looksSecret(word) ? HIDDEN : word))
    .join(' ');
}

/** A rule that speaks of a key has read it on one of its places. */
function secretsAt(finding: Finding, configs: ReadonlyMap<string, Config>): Set<string> {
  return new Set(
    [finding, ...finding.related].flatMap(({ file, line }) => {
      const config = configs.get(file);
      return config ? listingOf(config).secrets(line - 1) : [];
    }),
  );
}

/** Only where the secret stands as a word: as a part of others it would be every digit of a message. */
function hiding(secrets: ReadonlySet<string>): Hide {
  const found = [...secrets].sort((left, right) => right.length - left.length);
  if (found.length === 0) return (text) => text;
  const [long, short] = [
    found.filter((each) => each.length > LONGEST_WORD),
    found.filter((each) => each.length <= LONGEST_WORD),
  ];
  const words = new RegExp(`(?<![\\w-])(?:${short.map(escaped).join('|')})(?![\\w-])`, 'g');
  return (text) => {
    const rest = long.reduce((left, each) => left.replaceAll(each, HIDDEN), text);
    return short.length === 0 ? rest : rest.replace(words, HIDDEN);
  };
}

/** An expression of words that no device ever took would be too large. */
const LONGEST_WORD = 512;

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
