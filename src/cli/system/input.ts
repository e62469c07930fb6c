// Files as the user names them, read as far as they can be: what cannot is said, and the others are still read.

import { closeSync, constants, openSync, readSync, statSync, type Stats } from 'node:fs';
import { decode, type Encoding } from '../../../grammar/encoding.ts';
import type { Fault } from '../../lint/report.ts';
import { codeOf, pause } from './calls.ts';
import { findPaths, STDIN } from './paths.ts';

interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly encoding: Encoding;
}

interface Inputs {
  readonly files: readonly TextFile[];
  /** One sentence for each path that could not be read. */
  readonly faults: readonly string[];
}

export const STDIN_NAME = '<stdin>';

/** For commands that take every file by itself. */
export async function readInputs(names: readonly string[]): Promise<Inputs> {
  const { paths, empty } = await findPaths(names);
  const files: TextFile[] = [];
  const faults = empty.map(({ file, reason }) => `${file}: ${reason}`);
  for (const { path } of paths) {
    const read = readInput(path);
    if ('reason' in read) faults.push(`${read.file}: ${read.reason}`);
    else files.push(read);
  }
  return { files, faults };
}

/** The file, or why it cannot be read. `remedy`: for one that is too large. */
export function readInput(path: string, remedy?: string): TextFile | Fault {
  const bytes = readBytes(path, remedy);
  return 'reason' in bytes ? bytes : textIn(path === STDIN ? STDIN_NAME : path, bytes);
}

export function readBytes(path: string, remedy = BY_DEVICE): Uint8Array | Fault {
  try {
    return path === STDIN ? readAll(0) : readNamed(path);
  } catch (error) {
    const reason = error instanceof TooLarge ? `is larger than ${MEGABYTES} MB; ${remedy}` : reasonOf(error, path);
    return { file: path === '' ? '""' : path, reason };
  }
}

/** What helps with a configuration that is too large. */
export const BY_DEVICE = 'split it by device';

export function textIn(path: string, bytes: Uint8Array): TextFile | Fault {
  const { text, encoding } = decode(bytes);
  return isBinary(text) ? { file: path, reason: BINARY } : { path, text, encoding };
}

const BINARY = 'is a binary file, not a configuration; name a text file';

/** A fault of the input, as a sentence that names the remedy. */
class Unreadable extends Error {}
class TooLarge extends Error {}

/** Far beyond any configuration; without a limit an endless input would end the process. */
const MEGABYTES = 64;
const MOST_BYTES = MEGABYTES * 1024 * 1024;

/** Whether it gives its content only once: a pipe, as shells make them for `<(command)`. */
export function isReadOnce(path: string): boolean {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat !== undefined && (stat.isFIFO() || isTerminal(path, stat));
  } catch {
    return false; // reading it says why
  }
}

function isTerminal(path: string, stat: Stats): boolean {
  return stat.isCharacterDevice() && path === '/dev/stdin';
}

function readNamed(path: string): Uint8Array {
  const stat = statSync(path);
  if (stat.isDirectory()) {
    throw new Unreadable('is a directory where a file is wanted; name the files in it');
  }
  if (stat.isBlockDevice() || (stat.isCharacterDevice() && !isTerminal(path, stat))) {
    throw new Unreadable('is a device of this computer, not a configuration; name a text file');
  }
  if (stat.size > MOST_BYTES) throw new TooLarge();
  // A pipe is opened without waiting for its other end, which may never come.
  const file = openSync(path, stat.isFIFO() ? constants.O_RDONLY | constants.O_NONBLOCK : constants.O_RDONLY);
  try {
    if (stat.isFIFO()) return readPipe(file);
    return stat.isFile() && stat.size > 0 ? readSized(file, stat.size) : readAll(file);
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

function readPipe(file: number): Uint8Array {
  const begun = Date.now();
  for (;;) {
    const bytes = readAll(file);
    if (bytes.length > 0) return bytes;
    if (Date.now() - begun > PATIENCE) throw new Unreadable('is a pipe into which nobody writes; name a text file');
    pause();
  }
}

const CHUNK = 65_536;

/** To the end, as far as it is there: whoever has a pipe open for writing is waited for. */
function readAll(file: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let total = 0; total <= MOST_BYTES;) {
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
      return `cannot be read (${codeOf(error) ?? 'unknown reason'})`;
  }
}

/** How much of a text is looked at, and how many control characters in a hundred a terminal capture may have. */
const SAMPLE = 65_536;
const MOST_CONTROL = 5;

function isBinary(text: string): boolean {
  // Simulators write NUL behind the last line: that alone makes no binary file.
  const sample = text.slice(0, SAMPLE).replace(/\0+$/, '');
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0080-\u009f\ufffd]/g)?.length ?? 0;
  return controls * 100 > sample.length * MOST_CONTROL;
}
