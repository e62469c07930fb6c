// Where output goes: text to one stream, remarks about the run to the other, colour only where it is wanted.

import { fstatSync, writeSync } from 'node:fs';
import { plain, type Paint } from '../report/paint.ts';
import { printable } from '../report/redact.ts';

export interface Terminal {
  write(text: string): void;
  writeAll(pieces: Iterable<string>): void;
  /** One line about the run itself. */
  warn(sentence: string): void;
  paint(): Promise<Paint>;
}

/** Pieces are gathered to this length before they are written. */
const CHUNK = 65_536;

export function terminal(): Terminal {
  const write = (text: string) => writeFully(STDOUT, text);
  return {
    write,
    writeAll(pieces) {
      let chunk = '';
      for (const piece of pieces) {
        chunk += piece;
        if (chunk.length < CHUNK) continue;
        write(chunk);
        chunk = '';
      }
      write(chunk);
    },
    warn: (sentence) => writeFully(STDERR, `vrp-lint: ${printable(sentence)}\n`),
    async paint() {
      // Most output goes to a file or a program: then chalk is not even loaded.
      const level = colourLevel(process.env, await isTerminal());
      if (level === 0) return plain;
      const { Chalk } = await import('chalk');
      return new Chalk({ level });
    },
  };
}

const STDOUT = 1;
const STDERR = 2;

/** Only terminals are devices of this kind; asking the platform itself would load its network code first. */
async function isTerminal(): Promise<boolean> {
  if (!fstatSync(STDOUT).isCharacterDevice() && process.platform !== 'win32') return false;
  const { isatty } = await import('node:tty');
  return isatty(STDOUT);
}

/** NO_COLOR and FORCE_COLOR as their conventions say; otherwise colour for people only. */
function colourLevel(env: NodeJS.ProcessEnv, toPeople: boolean): 0 | 1 {
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force === '0' || force === 'false' ? 0 : 1;
  if (env['NO_COLOR']) return 0;
  return toPeople && env['TERM'] !== 'dumb' ? 1 : 0;
}

/** The reader of a pipe closed it: no fault of anyone, and nothing is left to do. */
export class ClosedPipe extends Error {}

function writeFully(stream: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(stream, bytes, at);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') throw new ClosedPipe();
      // A full pipe that does not block: its reader needs a moment.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
