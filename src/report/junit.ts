// The report for build servers that read JUnit's XML: what was checked together is a suite, a finding is a failed test.

import { counter } from '../lint/counter.ts';
import type { Finding, Report } from '../lint/report.ts';
import { leftOverLines, skippedReasons } from './account.ts';
import { groupsOf, type Group } from './groups.ts';
import { printableLine, printablePath } from './printable.ts';
import { faultText, fixLines, internalErrors, placeOf, relativePath, unmadeChecks } from './sentence.ts';
import { element, PROLOGUE, tag } from './xml.ts';

/** One test; the lines are what is printed between its tags. */
interface Case {
  readonly name: string;
  readonly owner: string;
  readonly kind: 'passed' | 'failed' | 'broken' | 'skipped';
  readonly content: string;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

export function* junitReport(report: Report): Generator<string> {
  const suites = [...groupsOf(report).map(suiteOf), ...runSuites(report)];
  yield PROLOGUE;
  yield `${tag('testsuites', { name: report.tool.name, ...countsOf(suites.flatMap(({ cases }) => cases)) })}\n`;
  for (const suite of suites) yield* suiteLines(suite);
  yield '</testsuites>\n';
}

function suiteOf({ title, findings }: Group): Suite {
  const own = numbered();
  const cases = findings.map((finding) => caseOf(finding, own));
  return { name: title, cases: cases.length > 0 ? cases : [passed(title)] };
}

/** That nothing was found is something that viewers can show. */
function passed(owner: string): Case {
  return { name: 'nothing found', owner, kind: 'passed', content: '' };
}

/** Named without lines and columns: viewers follow a test from run to run by its name. */
function caseOf(finding: Finding, own: (name: string) => string): Case {
  const { rule, severity, object, device, file, message } = finding;
  const owner = device === '' ? relativePath(file) : device;
  const name = own(`${rule} ${object} on ${owner}`);
  const lines = linesOf(finding);
  // What only informs breaks no build.
  if (severity === 'info') return { name, owner, kind: 'passed', content: element('system-out', {}, ...lines) };
  return { name, owner, kind: 'failed', content: element('failure', { type: severity, message }, ...lines) };
}

function linesOf({ file, line, column, message, related, fixes = [] }: Finding): string[] {
  return [
    `${printablePath(file)}:${line}:${column}: ${message}`,
    ...related.map((place) => printableLine(`${placeOf(place)}: ${place.message}`)),
    ...fixLines(fixes),
  ];
}

/** Two tests of one name would be one to most viewers. */
function numbered(): (name: string) => string {
  const count = counter();
  return (name) => {
    const before = count(name);
    return before === 0 ? name : `${name} (${before + 1})`;
  };
}

/** What could not be read, what failed, and what could not be checked: none of it must look as if it had passed. */
function runSuites(report: Report): Suite[] {
  const { faults = [], tool } = report;
  const broken = (name: string, message: string): Case => {
    return { name, owner: tool.name, kind: 'broken', content: element('error', { type: 'fault', message }) };
  };
  const skipped = (name: string): Case => {
    return { name, owner: tool.name, kind: 'skipped', content: element('skipped', { message: name }) };
  };
  const cases = [
    ...faults.map((fault) => broken(relativePath(fault.file), faultText(fault))),
    ...internalErrors(report).map(({ rule, reason }) => broken(rule, reason)),
    ...skippedReasons(unmadeChecks(report)).map(skipped),
    ...leftOverLines(report).map(skipped),
  ];
  return cases.length === 0 ? [] : [{ name: tool.name, cases }];
}

function* suiteLines({ name, cases }: Suite): Generator<string> {
  yield `  ${tag('testsuite', { name, ...countsOf(cases), skipped: howMany(cases, 'skipped') })}\n`;
  for (const { name: test, owner, content } of cases) {
    const attributes = { name: test, classname: owner };
    if (content === '') yield `    ${element('testcase', attributes)}\n`;
    else yield `    ${tag('testcase', attributes)}\n      ${content}\n    </testcase>\n`;
  }
  yield '  </testsuite>\n';
}

function countsOf(cases: readonly Case[]) {
  return { tests: cases.length, failures: howMany(cases, 'failed'), errors: howMany(cases, 'broken') };
}

function howMany(cases: readonly Case[], kind: Case['kind']): number {
  return cases.filter((each) => each.kind === kind).length;
}
