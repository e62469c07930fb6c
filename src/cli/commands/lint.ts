// `vrp-lint FILE...`: what the options ask for, once or again and again.

import { tool } from '../../lint/tool.ts';
import { check } from '../check/check.ts';
import { readLintOptions } from '../check/lint-options.ts';
import { printSettings } from '../check/print-settings.ts';
import { keepChecking } from '../check/watch.ts';
import type { Terminal } from '../system/terminal.ts';
import { helpOf } from '../usage/help.ts';

export async function runLint(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readLintOptions(args);
  if (options.help || options.version) {
    terminal.write(options.help ? helpOf('lint') : `${tool.version}\n`);
    return 0;
  }
  if (options['print-config']) return printSettings(options, terminal);
  return options.watch ? keepChecking(options, terminal) : check(options, terminal);
}
