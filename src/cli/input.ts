// Files as the user names them, read as far as they can be: what cannot is said, and the others are still read.

import { readFileSync, statSync } from 'node:fs';
import { decode, type Encoding } from '../../grammar/encoding.ts';
import { printable } from '../report/redact.ts';

interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly encoding: Encoding;
}

export interface Inputs {
  readonly files: readonly TextFile[];
  /** One sentence for each path that could not be read. */
  readonly faults: readonly string[];
}

const STDIN = '-';

export async function readInputs(paths: readonly string[]): Promise<Inputs> {
  const files: TextFile[] = [];
  const faults: string[] = [];
  for (const path of await expand(paths)) {
    const read = readFile(path);
    if (typeof read === 'string') faults.push(`${printable(path)}: ${read}`);
    else files.push(read);
  }
  return { files, faults };
}

/** Shells expand most patterns; globby is loaded only for those that arrive. */
async function expand(paths: readonly string[]): Promise<string[]> {
  if (!paths.some((path) => isPattern(path))) return [...paths];
  const { globby } = await import('globby');
  const lists = await Promise.all(
    paths.map(async (path) => {
      const found = isPattern(path) ? (await globby(path)).sort() : [];
      return found.length > 0 ? found : [path];
    }),
  );
  return [...new Set(lists.flat())];
}

function isPattern(path: string): boolean {
  return /[*?[\]{}]/.test(path) && statSync(path, { throwIfNoEntry: false }) === undefined;
}

/** The file, or why there is none. */
function readFile(path: string): TextFile | string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path === STDIN ? 0 : path);
  } catch (error) {
    return reasonOf(error);
  }
  const { text, encoding } = decode(bytes);
  if (isBinary(text)) return 'is a binary file, not a configuration; name a text file';
  return { path: path === STDIN ? '<stdin>' : path, text, encoding };
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'no such file; check the path';
    case 'EISDIR':
      return 'is a directory; name the files in it, for example with a pattern like "*.cfg"';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied; make the file readable';
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return 'is too large to be read as one text; split it by device';
    default:
      return `cannot be read (${typeof code === 'string' ? code : 'unknown reason'})`;
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
