// A problem as the report says it: with its places in lines and columns, and a fingerprint.

import type { Place } from '../model/place.ts';
import { counter } from './counter.ts';
import type { Finding, Location } from './report.ts';
import type { Problem, Rule } from './rule.ts';

/** `names`: the devices that the rule looked at, so that a finding of two is not one of each with a third. */
export function findingOf(rule: Rule, problem: Problem, names: readonly string[]): Finding {
  const { about, message, expected, actual, fixes } = problem;
  return {
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
    device: about.device.name,
    object: about.id,
    message,
    ...locationOf(problem.at ?? about.at),
    related: (problem.related ?? []).map((note) => ({ ...locationOf(note.at), message: note.message })),
    ...(expected !== undefined && { expected: String(expected) }),
    ...(actual !== undefined && { actual: String(actual) }),
    ...(fixes && {
      fixes: fixes.map(({ device, commands }) => ({ file: device.source.path, device: device.name, commands })),
    }),
    fingerprint: digest([rule.id, ...names.toSorted(), about.device.name, about.id].join('\n')),
  };
}

function locationOf({ source, range: { start, end } }: Place): Location {
  return { file: source.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** Findings of one rule about one object differ by their number. */
export function withOwnFingerprints(findings: readonly Finding[]): Finding[] {
  const count = counter();
  return findings.map((finding) => {
    const before = count(finding.fingerprint);
    return before === 0 ? finding : { ...finding, fingerprint: digest(`${finding.fingerprint}\n${before}`) };
  });
}

/** Two rounds of FNV-1a: nobody needs to trust it, it only has to tell findings apart. */
function digest(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((seed) => round(text, seed).toString(16).padStart(8, '0')).join('');
}

function round(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
