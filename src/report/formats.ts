// All formats of a report: what they are called, what they are for, and how to get one.

import type { Report } from '../lint/report.ts';
import { checkstyleReport } from './checkstyle.ts';
import { compactReport } from './compact.ts';
import { githubReport } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import { reportJson } from './report-json.ts';
import { sarifReport, type SarifOptions } from './sarif.ts';
import { textReport, type TextOptions } from './text.ts';
import { unixReport } from './unix.ts';

export const FORMATS = [
  'text',
  'json',
  'unix',
  'compact',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'markdown',
] as const;
export type Format = (typeof FORMATS)[number];

/** What each is for, in a line. */
export const FORMAT_USES: Readonly<Record<Format, string>> = {
  text: 'for people: each finding with its lines, why it matters and what to type',
  json: 'for programs: the whole report; its JSON Schema is in the package',
  unix: 'a line for each place, as compilers print it: for editors and shells',
  compact: 'the lines of ESLint, which VS Code reads with no set-up ($eslint-compact)',
  sarif: 'SARIF 2.1.0: for code scanning of GitHub, and viewers of SARIF',
  github: 'workflow commands: annotations in GitHub Actions',
  gitlab: 'Code Quality of GitLab: for the widget of merge requests',
  junit: "JUnit's XML: for the test reports of build servers",
  checkstyle: "Checkstyle's XML: for the warnings of build servers",
  markdown: 'for comments on merge requests and for step summaries',
};

/** What formats need beside the report. */
export interface FormatContext extends TextOptions, SarifOptions {}

export function formatted(format: Format, report: Report, context: FormatContext): Iterable<string> {
  switch (format) {
    case 'text':
      return textReport(report, context);
    case 'json':
      return reportJson(report);
    case 'unix':
      return unixReport(report);
    case 'compact':
      return compactReport(report);
    case 'sarif':
      return sarifReport(report, context);
    case 'github':
      return githubReport(report);
    case 'gitlab':
      return gitlabReport(report);
    case 'junit':
      return junitReport(report);
    case 'checkstyle':
      return checkstyleReport(report);
    case 'markdown':
      return markdownReport(report);
  }
}
