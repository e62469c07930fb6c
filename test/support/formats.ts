// Every format of one report, with the rules and their pages as they are.

import { readFileSync } from 'node:fs';
import type { Config } from '../../grammar/ast.ts';
import { rules } from '../../rules/index.ts';
import type { Report } from '../../src/lint/report.ts';
import { FORMATS, type Format } from '../../src/report/format-names.ts';
import { formatted } from '../../src/report/formats.ts';
import { readPage } from '../../src/report/page.ts';
import { plain } from '../../src/report/paint.ts';

const known = new Set(rules.map(({ id }) => id));

export function inFormat(format: Format, report: Report, configs: readonly Config[] = []): string {
  const context = {
    rules,
    page: (rule: string) => (known.has(rule) ? readPage(readFileSync(`rules/${rule}.md`, 'utf8')) : undefined),
    configOf: (path: string) => configs.find((config) => config.path === path),
    ran: 3,
    width: 100,
    paint: plain,
  };
  return [...formatted(format, report, context)].join('');
}

/** What a terminal would obey, and what a build server would take for a command when it reads standard output. */
export const COMMANDING =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}|^\s*::|##\w*\[/mu;

export { FORMATS };
