// `vrp-lint init`: a settings file to begin with.

import { existsSync, writeFileSync } from 'node:fs';
import { SETTINGS_NAME } from '../../settings/find.ts';
import { codeOf } from '../system/calls.ts';
import { OutputError, type Terminal } from '../system/terminal.ts';
import { readArguments, UsageError } from '../usage/arguments.ts';
import { commands } from '../usage/commands.ts';
import { helpOf } from '../usage/help.ts';
import { settingsModule } from '../crew/terms.ts';

/** Where editors find the schema, in a project that has vrp-lint among its packages. */
const SCHEMA = './node_modules/vrp-lint/src/settings/settings.schema.json';

export async function runInit(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, commands.init.options);
  if (values.help) {
    terminal.write(helpOf('init'));
    return 0;
  }
  const [surplus] = positionals;
  if (surplus !== undefined) throw new UsageError(`init takes no "${surplus}"; it writes ${SETTINGS_NAME} here`);
  const { freshSettings } = await settingsModule();
  try {
    writeFileSync(SETTINGS_NAME, freshSettings(existsSync(SCHEMA) ? SCHEMA : undefined), { flag: 'wx' });
  } catch (error) {
    const isThere = codeOf(error) === 'EEXIST';
    const reason = isThere ? 'is there already; it stays as it is' : `cannot be written (${codeOf(error)})`;
    throw new OutputError(`${SETTINGS_NAME} ${reason}`);
  }
  terminal.write(`${SETTINGS_NAME} is written; "vrp-lint --print-config" shows the settings in effect\n`);
  return 0;
}
