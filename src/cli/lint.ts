// `vrp-lint A.cfg B.cfg`: reads, judges, reports.

import type { Config } from '../../grammar/ast.ts';
import { rules } from '../../rules/index.ts';
import type { Finding, Report } from '../lint/report.ts';
import { reportJson } from '../report/report-json.ts';
import { lintConfigs } from '../run/lint.ts';
import { textReport } from '../report/text.ts';
import { unixReport } from '../report/unix.ts';
import { LEVELS, remarksOn, statusOf } from './conclusion.ts';
import { oneOf, readArguments } from './arguments.ts';
import { help } from './help.ts';
import { pageOf } from './pages.ts';
import { devicesOf, readPair } from './pair.ts';
import type { Terminal } from './terminal.ts';
import { tool } from '../lint/tool.ts';

const FORMATS = ['text', 'json', 'unix'] as const;

export async function runLint(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string', default: 'text' },
    'fail-on': { type: 'string', default: 'warning' },
    quiet: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
    version: { type: 'boolean', short: 'V', default: false },
  });
  if (values.help || values.version) {
    terminal.write(values.help ? help : `${tool.version}\n`);
    return 0;
  }
  const format = oneOf('--format', FORMATS, values.format);
  const level = oneOf('--fail-on', LEVELS, values['fail-on']);
  const configs = await readPair(positionals, terminal);
  if (!configs) return 2;
  const report = lintConfigs(configs);
  const isShown = ({ severity }: Finding) => !values.quiet || severity === 'error';
  const shown = { ...report, findings: report.findings.filter(isShown) };
  terminal.writeAll(await formatted(format, shown, configs, terminal));
  const devices = devicesOf(configs).length;
  for (const remark of remarksOn(report, devices, values.quiet)) terminal.warn(remark);
  return statusOf(report, level);
}

async function formatted(
  format: (typeof FORMATS)[number],
  report: Report,
  configs: readonly Config[],
  terminal: Terminal,
): Promise<Iterable<string>> {
  switch (format) {
    case 'json':
      return reportJson(report);
    case 'unix':
      return unixReport(report);
    case 'text': {
      const [paint, width] = [await terminal.paint(), await terminal.width()];
      const configOf = (path: string) => configs.find((config) => config.path === path);
      return textReport(report, { configOf, ran: ranIn(report), paint, width, page: pageOf });
    }
  }
}

/** How many rules could look at everything they are about. */
function ranIn({ skipped }: Report): number {
  const left = new Set(skipped.map(({ rule }) => rule));
  return rules.filter(({ id }) => !left.has(id)).length;
}
