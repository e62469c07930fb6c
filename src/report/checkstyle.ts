// The report for build servers that read Checkstyle's XML.

import type { Finding, Report } from '../lint/report.ts';
import { groupBy } from '../model/group-by.ts';
import { faultName, faultText, relativePath, wholeMessage } from './sentence.ts';
import { element, PROLOGUE, tag, type Attributes } from './xml.ts';

/** The version of Checkstyle whose form this is; readers expect one. */
const FORM = '4.3';

export function* checkstyleReport({ findings, faults = [] }: Report): Generator<string> {
  yield PROLOGUE;
  yield `${tag('checkstyle', { version: FORM })}\n`;
  const byFile = groupBy(findings, ({ file }) => file);
  for (const [file, errors] of byFile) yield* fileLines(file, errors.map(attributesOf));
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

function* fileLines(file: string, errors: readonly Attributes[]): Generator<string> {
  yield `  ${tag('file', { name: relativePath(file) })}\n`;
  for (const error of errors) yield `    ${element('error', error)}\n`;
  yield '  </file>\n';
}

function attributesOf(finding: Finding): Attributes {
  const { line, column, severity, rule } = finding;
  return { line, column, severity, message: wholeMessage(finding), source: `vrp-lint.${rule}` };
}
