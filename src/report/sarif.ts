// The report for code scanning: SARIF 2.1.0, so that GitHub and other readers of it show everything they can.

import { gravestFirst } from '../lint/gravity.ts';
import type { FileSummary, Finding, Location, Report, Severity } from '../lint/report.ts';
import { jsonMembers } from './json-list.ts';
import type { Page } from './page.ts';
import { printable, printableJson } from './printable.ts';
import type { ListedRule } from './rule-list.ts';
import { notificationsOf, withoutLinks } from './sarif-notifications.ts';
import { descriptorOf, LEVELS } from './sarif-rules.ts';
import { fixLines } from './sentence.ts';
import { uriOf } from './uri.ts';

export interface SarifOptions {
  readonly rules: readonly ListedRule[];
  page(rule: string): Page | undefined;
}

/** GitHub takes no more of a run, and no more places of a result. */
export const MOST_RESULTS = 25_000;
const MOST_PLACES = 100;

export function* sarifReport(report: Report, { rules, page }: SarifOptions): Generator<string> {
  const { findings } = report;
  const isCut = findings.length > MOST_RESULTS;
  const shown = isCut ? gravestFirst(findings).slice(0, MOST_RESULTS) : findings;
  const used = new Set(shown.map(({ rule }) => rule));
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const severityOf = new Map<string, Severity>(shown.map(({ rule, severity }) => [rule, severity]));
  const ids = [...used].toSorted();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const descriptors = ids.map((id) => {
    const rule = known.get(id) ?? { id, severity: severityOf.get(id) ?? 'warning', summary: id, source: '' };
    return descriptorOf(rule, page(id));
  });
  const driver = { name: report.tool.name, semanticVersion: report.tool.version, rules: descriptors };
  yield '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\n';
  yield `"tool":${printableJson({ driver })},\n`;
  yield `"columnKind":"utf16CodeUnits",\n`;
  yield `"invocations":[${printableJson(notificationsOf(report, findings.length - shown.length))}],\n`;
  yield* list('artifacts', artifactsOf(report.files));
  yield ',\n';
  yield* list(
    'results',
    shown.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? -1)),
  );
  yield '\n}]}\n';
}

function* list(name: string, entries: readonly object[]): Generator<string> {
  yield `"${name}":[`;
  yield* jsonMembers(entries);
  yield ']';
}

function artifactsOf(files: readonly FileSummary[]): object[] {
  const uris = new Set(files.map(({ path }) => uriOf(path)));
  return [...uris].map((uri) => ({ location: { uri }, roles: ['analysisTarget'] }));
}

function resultOf(finding: Finding, ruleIndex: number): object {
  const { rule, severity, device, object, expected, actual, fingerprint } = finding;
  const related = finding.related.slice(0, MOST_PLACES);
  return {
    ruleId: printable(rule),
    ruleIndex,
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: physical(finding) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, index) => ({
        id: index + 1,
        physicalLocation: physical(place),
        message: { text: withoutLinks(place.message) },
      })),
    }),
    partialFingerprints: { 'vrpLint/v1': printable(fingerprint) },
    properties: {
      device: printable(device),
      object: printable(object),
      ...(expected !== undefined && { expected: printable(expected) }),
      ...(actual !== undefined && { actual: printable(actual) }),
    },
  };
}

/** The first sentence stands alone where there is little space; a link shows the other place beside it. */
function messageOf({ message, related, fixes = [] }: Finding): string {
  const places = related.slice(0, MOST_PLACES).map((place, index) => {
    const name = withoutLinks(`${place.file}:${place.line}`).replace(/[\\[\]]/g, '\\$&');
    return sentence(`See [${name}](${index + 1}): ${withoutLinks(place.message)}`);
  });
  const ways = fixLines(fixes).map((line) => sentence(withoutLinks(line.charAt(0).toUpperCase() + line.slice(1))));
  return [sentence(withoutLinks(message)), ...places, ...ways].join(' ');
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function physical({ file, line, column, endLine, endColumn }: Location): object {
  return {
    artifactLocation: { uri: uriOf(file) },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}
