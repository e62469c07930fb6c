// Files as the user names them, read as far as they can be: what cannot is said, and the others are still read.

import { decode, type Encoding } from '../../../grammar/encoding.ts';
import type { Fault } from '../../lint/report.ts';
import { readBytes, type Limit } from './bytes.ts';
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
  const { paths, faults: lost } = await findPaths(names);
  const files: TextFile[] = [];
  const faults = lost.map(({ file, reason }) => `${file}: ${reason}`);
  for (const { path } of paths) {
    const read = readInput(path);
    if ('reason' in read) faults.push(`${read.file}: ${read.reason}`);
    else files.push(read);
  }
  return { files, faults };
}

/** The file, or why it cannot be read. */
export function readInput(path: string, limit?: Partial<Limit>): TextFile | Fault {
  const bytes = readBytes(path, limit);
  return 'reason' in bytes ? bytes : textIn(path === STDIN ? STDIN_NAME : path, bytes);
}

export function textIn(path: string, bytes: Uint8Array): TextFile | Fault {
  const { text, encoding } = decode(bytes);
  return isBinary(text) ? { file: path, reason: BINARY } : { path, text, encoding };
}

const BINARY = 'is a binary file, not a configuration; name a text file';

/** How much of a text is looked at, and how many control characters in a hundred a terminal capture may have. */
const SAMPLE = 65_536;
const MOST_CONTROL = 5;

function isBinary(text: string): boolean {
  // Simulators write NUL behind the last line: that alone makes no binary file.
  const sample = text.slice(0, SAMPLE).replace(/\0+$/, '');
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0080-\u009f\ufffd]/g)?.length ?? 0;
  return controls * 100 > sample.length * MOST_CONTROL;
}
