// All formats of a report, and how to get one.

import type { Report } from '../lint/report.ts';
import { checkstyleReport } from './checkstyle.ts';
import { compactReport } from './compact.ts';
import type { Format } from './format-names.ts';
import { githubReport } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import { reportJson } from './report-json.ts';
import { sarifReport, type SarifOptions } from './sarif.ts';
import { textReport, type TextOptions } from './text.ts';
import { unixReport } from './unix.ts';

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
