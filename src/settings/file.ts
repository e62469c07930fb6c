// The settings file, read as data.

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { decode } from '../../grammar/encoding.ts';
import { SETTINGS_NAME } from './find.ts';
import { readSettings, type Refused, type SettingsFile } from './read.ts';

export function readSettingsFile(path: string): SettingsFile | Refused {
  try {
    const text = textOf(path);
    return text.includes('\0') ? unreadable('is a binary file: settings are JSON') : readSettings(path, text);
  } catch (error) {
    return unreadable(error instanceof Unreadable ? error.message : reasonOf(error));
  }
}

class Unreadable extends Error {}

function unreadable(message: string): Refused {
  return { problems: [{ key: '', message }], more: 0 };
}

/** Far beyond any settings; without a limit an endless input would end the process. */
const MOST_BYTES = 1024 * 1024;

function textOf(path: string): string {
  if (statSync(path).isDirectory()) throw new Unreadable(`is a folder: name the ${SETTINGS_NAME} in it`);
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(MOST_BYTES + 1);
    let length = 0;
    for (let count = 1; count > 0 && length < bytes.length; length += count)
      count = readSync(file, bytes, length, bytes.length - length, null);
    if (length > MOST_BYTES) throw new Unreadable('is larger than 1 MB: settings are not');
    return decode(bytes.subarray(0, length)).text;
  } finally {
    closeSync(file);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no such file: check the path';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied: make the file readable';
    default:
      return `cannot be read (${code})`;
  }
}
