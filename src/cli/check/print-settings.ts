// `--print-config FILE`: the settings in effect for a file, and for the device in it.

import { faultSentence } from '../../report/sentence.ts';
import { knownRules } from '../../settle/known-rules.ts';
import { resolvedOf, settingsModule } from '../crew/terms.ts';
import { Files } from '../system/files.ts';
import { statOf } from '../system/places.ts';
import type { Terminal } from '../system/terminal.ts';
import { UsageError } from '../usage/arguments.ts';
import type { LintOptions } from './lint-options.ts';
import { chosenSettings } from './settings.ts';

export async function printSettings(options: LintOptions, terminal: Terminal): Promise<number> {
  const [file = '', second] = options.names;
  if (second !== undefined) throw new UsageError('--print-config is about one file; name only one, or none');
  const { file: from, settings, terms, folder } = await chosenSettings(options);
  const { givenNames, printConfig } = await settingsModule();
  const device = deviceIn(file, terminal);
  const resolved = await resolvedOf(terms ?? { settings, folder, levels: {} });
  const origin = { path: from?.path, settings, resolved, rules: knownRules };
  terminal.write(printConfig(origin, { file, names: [device, ...givenNames(settings, folder, file, device)] }));
  return 0;
}

/** A file that is not there may still be asked about: by what its path says. */
function deviceIn(file: string, terminal: Terminal): string {
  if (file === '') return '';
  const read = new Files(new Map()).read(file);
  if (!('reason' in read)) return read.config.devices[0]?.name ?? '';
  const reason = statOf(file) ? faultSentence(read) : `there is no ${file}`;
  terminal.warn(`${reason}; shown is what holds for its path`);
  return '';
}
