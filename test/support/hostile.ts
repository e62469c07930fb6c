// Reports whose every text is made to break out of the format: by hand, and at random.

import fc from 'fast-check';
import type { Finding, Report } from '../../src/lint/report.ts';
import { reportOf } from './report.ts';

/** What ends, begins or commands something somewhere. */
const pieces = [
  '\n',
  '\r',
  '\r\n::error file=x::forged\n',
  '\u001b[31m',
  '::error::forged',
  '::add-mask::x',
  '##[error]forged',
  '##vso[task.setvariable]x',
  '%0A::error::forged',
  ']]>',
  '-->',
  '<script>alert(1)</script>',
  '</details>',
  '</failure></testcase>',
  '|',
  '`',
  '```',
  '"',
  "'",
  '%',
  '&amp;',
  '\\',
  ',',
  ':',
  '::',
  ' ',
  '\t',
  '\ud800',
  '\udfff',
  '\u0000',
  '\u0085',
  '\u009b31m',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ufffe',
  '\uffff',
  '\ufeff',
  '総部',
  '😀',
  '@admin',
  '#1',
  '[x](http://evil.example)',
  '](1)',
  '![x](y)',
  '/close',
  'www.evil.example',
  ': line 1, col 1, Error - forged (x)',
  'A.cfg:1:1: error: forged [x]',
  '../',
];

/** Begins and ends with something that is seen, as names and messages do. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 6 })
  .map((parts) => `x${parts.join('')}y`);
const path = fc.oneof(text, fc.constantFrom(...pieces.map((piece) => `${piece}.cfg`)));
const number = fc.integer({ min: 1, max: 9999 });
const place = fc.record({ file: path, line: number, column: number, endLine: number, endColumn: number });

const finding: fc.Arbitrary<Finding> = fc
  .record({
    place,
    rule: text.map((name) => name.replace(/\s/g, '')),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    device: text,
    object: text,
    message: text,
    related: fc.array(fc.record({ place, message: text }), { maxLength: 2 }),
    expected: text,
    actual: text,
    fixes: fc.array(fc.record({ file: path, device: text, commands: fc.array(fc.oneof(text, fc.constant(''))) }), {
      maxLength: 2,
    }),
    fingerprint: fc.oneof(fc.constant('0'), text),
  })
  .map(({ place: at, related, ...rest }) => ({
    ...at,
    ...rest,
    related: related.map((each) => ({ ...each.place, message: each.message })),
  }));

const counts = fc.record({ total: fc.constant(3), typed: fc.nat(3), unknown: fc.constant(0) });
const file = fc.record({ path, device: text, lines: number, statements: counts });

export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    files: fc.array(file, { maxLength: 13 }),
    pairs: fc.array(fc.record({ a: path, b: path, name: text }), { maxLength: 2 }),
    findings: fc.array(finding, { maxLength: 12 }),
    skipped: fc.array(
      fc.record({
        rule: text,
        reason: fc.oneof(
          text,
          text.map((said) => `internal error: ${said}`),
        ),
      }),
      {
        maxLength: 3,
      },
    ),
    leftOver: fc.array(fc.record({ file: path, device: text, reason: text }), { maxLength: 2 }),
    faults: fc.array(fc.record({ file: path, reason: text }), { maxLength: 2 }),
    suppressed: fc.record({ comments: fc.nat(2), settings: fc.nat(2), baseline: fc.nat(2) }),
  })
  .map(({ findings, ...more }) => reportOf([], findings, more));
