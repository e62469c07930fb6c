// `vrp-lint init`: a settings file to begin with.

import { existsSync, writeFileSync } from 'node:fs';
import { SETTINGS_NAME } from '../../settings/find.ts';
import { settingsModule } from '../crew/terms.ts';
import { codeOf, faultCode } from '../system/calls.ts';
import { OutputError } from '../system/terminal.ts';
import { UsageError } from '../usage/arguments.ts';
import { command } from './command.ts';

/** Where editors find the schema, in a project that has vrp-lint among its packages. */
const SCHEMA = './node_modules/vrp-lint/src/settings/settings.schema.json';

export const runInit = command('init', async ({ positionals }, terminal) => {
  const [surplus] = positionals;
  if (surplus !== undefined) throw new UsageError(`init takes no "${surplus}"; it writes ${SETTINGS_NAME} here`);
  const { freshSettings } = await settingsModule();
  try {
    writeFileSync(SETTINGS_NAME, freshSettings(existsSync(SCHEMA) ? SCHEMA : undefined), { flag: 'wx' });
  } catch (error) {
    const isThere = codeOf(error) === 'EEXIST';
    const reason = isThere ? 'is there already; it stays as it is' : `cannot be written (${faultCode(error)})`;
    throw new OutputError(`${SETTINGS_NAME} ${reason}`);
  }
  terminal.write(`${SETTINGS_NAME} is written; "vrp-lint --print-config" shows the settings in effect\n`);
  return 0;
});
