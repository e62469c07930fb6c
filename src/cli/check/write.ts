// The report in every format that was asked for, each at its place.

import type { Config } from '../../../grammar/ast.ts';
import { rules } from '../../../rules/index.ts';
import type { Finding, Report } from '../../lint/report.ts';
import { configuredDevices } from '../../lint/run.ts';
import { formatted, type FormatContext } from '../../report/formats.ts';
import { plain } from '../../report/paint.ts';
import { readBaseline } from '../../settle/baseline.ts';
import { knownRules, ownPageOf } from '../../settle/known-rules.ts';
import type { Files } from '../system/files.ts';
import type { Terminal } from '../system/terminal.ts';
import { addToSummary, put, summaryFile, type Output } from './outputs.ts';
import { pageOf } from './pages.ts';

export interface Way {
  readonly outputs: readonly Output[];
  /** Only errors are shown. */
  readonly quiet: boolean;
  /** Rules that did not run. */
  readonly off: readonly string[];
  readonly files: Files;
  /** The file of the settings, of which findings may be, too. */
  readonly settings: string | undefined;
  readonly terminal: Terminal;
}

export async function write(report: Report, { outputs, quiet, off, files, settings, terminal }: Way): Promise<void> {
  const isShown = ({ severity }: Finding) => !quiet || severity === 'error';
  const shown: Report = { ...report, findings: report.findings.filter(isShown) };
  const context: FormatContext = {
    configOf: (path) => {
      const read = files.read(path);
      return 'reason' in read || !(path === settings || isShowable(read.config)) ? undefined : read.config;
    },
    ran: ranIn(report, off),
    isQuiet: quiet,
    width: WIDTH_OF_FILES,
    paint: plain,
    rules: knownRules,
    page: (rule) => pageOf(rule) ?? ownPageOf(rule),
  };
  for (const output of outputs) {
    const look = output.file === undefined && { paint: await terminal.paint(), width: await terminal.width() };
    put(formatted(output.format, shown, { ...context, ...look }), output, terminal);
  }
  const summary = summaryFile(outputs);
  if (summary !== undefined) addToSummary(formatted('markdown', shown, context), summary);
}

const WIDTH_OF_FILES = 100;

/** A report that somebody else made may name any file of this computer: only what findings are about is shown. */
function isShowable(config: Config): boolean {
  return configuredDevices(config).length > 0 || 'entries' in readBaseline(config.source.text);
}

/** How many rules could look at everything they are about. */
function ranIn({ skipped }: Report, off: readonly string[]): number {
  const left = new Set([...off, ...skipped.map(({ rule }) => rule)]);
  return rules.filter(({ id }) => !left.has(id)).length;
}
