// The settings file that a run goes by, or everything that is wrong with it.

import { resolve } from 'node:path';
import { decode } from '../../../grammar/encoding.ts';
import { SETTINGS_NAME } from '../../settings/find.ts';
import type { SettingsFile } from '../../settings/read.ts';
import { settingsModule } from '../crew/terms.ts';
import { readBytes } from '../system/bytes.ts';
import { isFolder } from '../system/places.ts';
import { BadInput } from '../usage/bad-input.ts';

const LIMIT = { megabytes: 1, remedy: 'settings are not' };

export async function readSettingsFile(path: string): Promise<SettingsFile> {
  const { readSettings, sayProblems } = await settingsModule();
  const read = readSettings(path, textOf(path));
  if ('problems' in read) throw new BadInput(sayProblems(read, path));
  return read;
}

function textOf(path: string): string {
  if (isFolder(path)) throw new BadInput([`${path}: is a folder; name the ${SETTINGS_NAME} in it`]);
  // Whole, so that a file called "-" is not standard input.
  const bytes = readBytes(resolve(path), LIMIT);
  if ('reason' in bytes) throw new BadInput([`${path}: ${bytes.reason}`]);
  const { text } = decode(bytes);
  if (text.includes('\0')) throw new BadInput([`${path}: is a binary file; settings are JSON`]);
  return text;
}
