// The report for build servers that read Checkstyle's XML.

import type { Finding, Report } from '../lint/report.ts';
import { faultName, faultText, relativePath, wholeMessage } from './sentence.ts';
import { element, PROLOGUE, tag, type Attributes } from './xml.ts';

/** The version of Checkstyle whose form this is; readers expect one. */
const FORM = '4.3';

export function* checkstyleReport({ findings, faults = [] }: Report): Generator<string> {
  yield PROLOGUE;
  yield `${tag('checkstyle', { version: FORM })}\n`;
  for (const [file, errors] of byFile(findings)) yield* fileLines(file, errors.map(attributesOf));
  // Without a line: it is the file that is wrong. Most readers pass over Checkstyle's own element for it.
  for (const fault of faults)
    yield* fileLines(fault.file, [
      {
        ...(fault.line && { line: fault.line }),
        severity: 'error',
        message: faultText(fault),
        source: `vrp-lint.${faultName(fault)}`,
      },
    ]);
  yield '</checkstyle>\n';
}

function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = files.get(finding.file);
    if (known) known.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}

function* fileLines(file: string, errors: readonly Attributes[]): Generator<string> {
  yield `  ${tag('file', { name: relativePath(file) })}\n`;
  for (const error of errors) yield `    ${element('error', error)}\n`;
  yield '  </file>\n';
}

function attributesOf(finding: Finding): Attributes {
  const { line, column, severity, rule } = finding;
  return { line, column, severity, message: wholeMessage(finding), source: `vrp-lint.${rule}` };
}
