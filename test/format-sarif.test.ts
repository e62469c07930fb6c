// What code scanning reads of SARIF: rules, links, fingerprints, limits, and what is said of the run.

import { describe, expect, test } from 'vitest';
import type { Report } from '../src/lint/report.ts';
import { MOST_RESULTS } from '../src/report/sarif.ts';
import { uriOf } from '../src/report/uri.ts';
import { broken, finding, many, peer } from './support/findings.ts';
import { inFormat } from './support/formats.ts';
import { reportOf } from './support/report.ts';

describe('sarif', () => {
  const runOf = (report: Report) => JSON.parse(inFormat('sarif', report)).runs[0];

  test('a rule has all that GitHub shows of it', () => {
    const { rules } = runOf(reportOf([], [finding('error', 1, { rule: 'backup-id-match' })])).tool.driver;
    expect(rules.length).toBe(1);
    expect(rules[0]).toMatchObject({
      id: 'backup-id-match',
      shortDescription: { text: 'A profile has the same backup ID on both devices.' },
      help: { markdown: expect.stringContaining('**Do** Give the profile one ID on both devices.') },
      defaultConfiguration: { level: 'error' },
      properties: { precision: 'very-high', 'problem.severity': 'error' },
    });
    expect(rules[0].help.text).toContain('Why: The devices find the users');
    expect(rules[0].fullDescription.text.length).toBeLessThanOrEqual(1024);
  });

  test('a rule of others has what is required', () => {
    const { rules } = runOf(reportOf([], [finding('info', 1)])).tool.driver;
    expect(rules[0]).toMatchObject({ help: { text: 'a-rule' }, defaultConfiguration: { level: 'note' } });
  });

  test('other places are links in the message', () => {
    const odd = { ...peer, file: 'B [old].cfg' };
    const fixes = [{ file: 'B.cfg', device: 'B', commands: ['aaa', ' domain d'] }];
    const [result] = runOf(reportOf([], [finding('error', 1, { related: [odd], fixes })])).results;
    expect(result.message.text).toBe(
      'something is wrong. See [B \\[old\\].cfg:7](1): 11 on B. Fix on B (B.cfg): "aaa", "domain d".',
    );
    expect(result.relatedLocations[0]).toMatchObject({
      id: 1,
      physicalLocation: {
        artifactLocation: { uri: 'B%20%5Bold%5D.cfg' },
        region: { startLine: 7, startColumn: 2, endLine: 7, endColumn: 5 },
      },
    });
    expect(result.partialFingerprints).toEqual({ 'vrpLint/v1': 'error1' });
  });

  test('a run that failed says so', () => {
    const [invocation] = runOf(reportOf([], [], broken)).invocations;
    const said = invocation.toolExecutionNotifications.map(
      ({ level, message }: { level: string; message: { text: string } }) => `${level}: ${message.text}`,
    );
    expect(invocation.executionSuccessful).toBe(false);
    expect(said).toEqual([
      'error: cannot be read: no permission',
      'error: one: internal error: oops',
      'note: skipped: no pool is shared: two, three',
      'note: D: no device refers to it',
    ]);
  });

  test('of too many results the gravest are kept, and it says how many are left out', () => {
    const run = runOf(reportOf([], [...many('info', MOST_RESULTS), finding('error', 1), finding('warning', 1)]));
    expect(run.results.length).toBe(MOST_RESULTS);
    expect(run.results.slice(0, 3).map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note']);
    expect(run.invocations[0].executionSuccessful).toBe(true);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^2 findings left out/);
  });

  test.each([
    ['./a/b.cfg', 'a/b.cfg'],
    ['../a b.cfg', '../a%20b.cfg'],
    ['a:1.cfg', 'a%3A1.cfg'],
    ['100%.cfg', '100%25.cfg'],
    ['総部.cfg', '%E7%B7%8F%E9%83%A8.cfg'],
    ['x\ud800', 'x%EF%BF%BD'],
    ['/etc/a.cfg', 'file:///etc/a.cfg'],
    ['C:\\nets\\a.cfg', 'file:///C:/nets/a.cfg'],
  ])('the path %s is %s', (path, uri) => expect(uriOf(path)).toBe(uri));
});
