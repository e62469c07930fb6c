// The bytes of whatever the user named: a file, a pipe, standard input. What would never end, or is none of these, is
// told instead.

import { closeSync, constants, openSync, readSync, statSync, type Stats } from 'node:fs';
import type { Fault } from '../../lint/report.ts';
import { codeOf, faultCode, pause } from './calls.ts';
import { STDIN } from './paths.ts';
import { statOf } from './places.ts';

/** Far beyond anything that is meant; without a limit an endless input would end the process. */
export interface Limit {
  readonly megabytes: number;
  /** What helps with a larger one. */
  readonly remedy: string;
}

/** What helps with a configuration that is too large. */
export const BY_DEVICE = 'split it by device';

/** As a configuration, unless the limit is another one. */
export function readBytes(path: string, limit: Partial<Limit> = {}): Uint8Array | Fault {
  const { megabytes = 64, remedy = BY_DEVICE } = limit;
  const most = megabytes * 1024 * 1024;
  try {
    return path === STDIN ? readAll(0, most) : readNamed(path, most);
  } catch (error) {
    const reason = error instanceof TooLarge ? `is larger than ${megabytes} MB; ${remedy}` : reasonOf(error, path);
    return { file: path === '' ? '""' : path, reason };
  }
}

/** Why it cannot be read, with the remedy. */
class Unreadable extends Error {}
class TooLarge extends Error {}

/** Whether it gives its content only once: a pipe, as shells make them for `<(command)`. */
export function isReadOnce(path: string): boolean {
  const stat = statOf(path);
  return stat !== undefined && (stat.isFIFO() || isTerminal(path, stat));
}

function isTerminal(path: string, stat: Stats): boolean {
  return stat.isCharacterDevice() && path === '/dev/stdin';
}

function readNamed(path: string, most: number): Uint8Array {
  const stat = statSync(path);
  if (stat.isDirectory()) {
    throw new Unreadable('is a directory where a file is wanted; name the files in it');
  }
  if (stat.isBlockDevice() || (stat.isCharacterDevice() && !isTerminal(path, stat))) {
    throw new Unreadable('is a device of this computer, not a configuration; name a text file');
  }
  if (stat.size > most) throw new TooLarge();
  // A pipe is opened without waiting for its other end, which may never come.
  const file = openSync(path, stat.isFIFO() ? constants.O_RDONLY | constants.O_NONBLOCK : constants.O_RDONLY);
  try {
    if (stat.isFIFO()) return readPipe(file, most);
    return stat.isFile() && stat.size > 0 ? readSized(file, stat.size) : readAll(file, most);
  } finally {
    closeSync(file);
  }
}

/** Most files are as long as they say: no room is made in vain. */
function readSized(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let total = 0;
  while (total < size) {
    const count = readChunk(file, bytes.subarray(total));
    if (count === 0) break;
    total += count;
  }
  return bytes.subarray(0, total);
}

/** Milliseconds: who is going to write has begun by then. */
const PATIENCE = 2000;

function readPipe(file: number, most: number): Uint8Array {
  const begun = Date.now();
  for (;;) {
    const bytes = readAll(file, most);
    if (bytes.length > 0) return bytes;
    if (Date.now() - begun > PATIENCE) throw new Unreadable('is a pipe into which nobody writes; name a text file');
    pause();
  }
}

const CHUNK = 65_536;

/** To the end, as far as it is there: whoever has a pipe open for writing is waited for. */
function readAll(file: number, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let total = 0; total <= most;) {
    const chunk = new Uint8Array(CHUNK);
    const count = readChunk(file, chunk);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
    total += count;
  }
  throw new TooLarge();
}

/** A pipe that does not block may have nothing yet. */
function readChunk(file: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, chunk);
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0;
      if (codeOf(error) !== 'EAGAIN') throw error;
      pause();
    }
  }
}

function reasonOf(error: unknown, path: string): string {
  if (error instanceof Unreadable) return error.message;
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return path.includes('\ufffd') ? 'its name is not in UTF-8; rename the file' : 'no such file; check the path';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied; make the file readable';
    case 'ELOOP':
      return 'its links lead in a circle; name the file itself';
    case 'ENAMETOOLONG':
      return 'the name is longer than a file name can be; check the path';
    default:
      return `cannot be read (${faultCode(error)})`;
  }
}
