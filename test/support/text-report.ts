// The text report of findings made by hand.

import type { Config } from '../../grammar/ast.ts';
import type { Finding, Report } from '../../src/lint/report.ts';
import type { Page } from '../../src/report/page.ts';
import { plain } from '../../src/report/paint.ts';
import { shownVerdict } from '../../src/report/shown-verdict.ts';
import { textReport } from '../../src/report/text.ts';
import { reportOf } from './report.ts';

export const page: Page = {
  id: 'a-rule',
  summary: 'Something holds.',
  why: 'The two devices find the users of each other by this number, so that with two numbers no user is backed up.',
  do: 'Type the same number on both.',
  examples: [],
};

export const options = (configs: readonly Config[]) => ({
  configOf: (path: string) => configs.find((config) => config.path === path),
  ran: 3,
  width: 100,
  paint: plain,
  page: () => page,
});

export function shownOf(findings: readonly Finding[], configs: readonly Config[]): readonly Finding[] {
  return shownVerdict({ findings, skipped: [], isPair: true }, configs).findings;
}

export function text(configs: readonly Config[], findings: readonly Finding[], more: Partial<Report> = {}): string {
  const report = reportOf(configs, shownOf(findings, configs), more);
  return [...textReport(report, options(configs))].join('');
}
