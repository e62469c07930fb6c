// Files as the user names them, read as far as they can be: what cannot is said, and the others are still read.

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { decode, type Encoding } from '../../grammar/encoding.ts';
import { codeOf, pause } from './system.ts';

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

const STDIN = '-';

export async function readInputs(paths: readonly string[]): Promise<Inputs> {
  const files: TextFile[] = [];
  const faults: string[] = [];
  for (const path of new Set((await Promise.all(paths.map(expand))).flat())) {
    try {
      files.push(readFile(path));
    } catch (error) {
      faults.push(`${path === '' ? '""' : path}: ${reasonOf(error)}`);
    }
  }
  return { files, faults };
}

/** Shells expand most patterns; globby is loaded only for those that arrive. */
async function expand(path: string): Promise<string[]> {
  if (!/[*?[\]{}]/.test(path) || exists(path)) return [path];
  try {
    const { globby } = await import('globby');
    const found = await globby(path, { suppressErrors: true });
    return found.length > 0 ? found.sort() : [path];
  } catch {
    return [path]; // no pattern after all: reading it says what is wrong
  }
}

function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** A fault of the input, as a sentence that names the remedy. */
class Unreadable extends Error {}

/** Far beyond any configuration; without a limit an endless input would end the process. */
const MOST_BYTES = 256 * 1024 * 1024;
const TOO_LARGE = 'is larger than 256 MB; split it by device';

function readFile(path: string): TextFile {
  const bytes = path === STDIN ? readAll(0) : readNamed(path);
  const { text, encoding } = decode(bytes);
  if (isBinary(text)) throw new Unreadable('is a binary file, not a configuration; name a text file');
  return { path: path === STDIN ? '<stdin>' : path, text, encoding };
}

function readNamed(path: string): Uint8Array {
  const stat = statSync(path);
  if (stat.isDirectory()) {
    throw new Unreadable('is a directory; name the files in it, for example with a pattern like "*.cfg"');
  }
  if (stat.isBlockDevice() || (stat.isCharacterDevice() && path !== '/dev/stdin')) {
    throw new Unreadable('is a device of this computer, not a configuration; name a text file');
  }
  if (stat.size > MOST_BYTES) throw new Unreadable(TOO_LARGE);
  const file = openSync(path, 'r');
  try {
    return readAll(file);
  } finally {
    closeSync(file);
  }
}

const CHUNK = 1024 * 1024;

function readAll(file: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let total = 0; total <= MOST_BYTES;) {
    const chunk = new Uint8Array(CHUNK);
    const count = readChunk(file, chunk);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
    total += count;
  }
  throw new Unreadable(TOO_LARGE);
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

function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no such file; check the path';
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
