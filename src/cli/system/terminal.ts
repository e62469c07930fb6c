// Where output goes: text to one stream, remarks about the run to the other, colour only where it is wanted.

import { fstatSync, writeSync } from 'node:fs';
import { plain, type Paint } from '../../report/paint.ts';
import { printable } from '../../report/printable.ts';
import { codeOf, faultCode, pause } from './calls.ts';

export interface Terminal {
  /** False when nobody reads any more. */
  write(text: string): boolean;
  writeAll(pieces: Iterable<string>): void;
  /** One line about the run itself. */
  warn(sentence: string): void;
  /** What is going on, in place of what was said of it before; only on a terminal. */
  progress(text: string): void;
  paint(): Promise<Paint>;
  /** How many columns running text may take. */
  width(): Promise<number>;
}

/** Pieces are gathered to this length before they are written. */
const CHUNK = 65_536;

export function terminal(): Terminal {
  const write = (text: string) => {
    const code = writeFully(STDOUT, text);
    if (code !== undefined && code !== CLOSED) throw new OutputError(`the output cannot be written (${code})`);
    return code === undefined;
  };
  return {
    write,
    writeAll(pieces) {
      let chunk = '';
      for (const piece of pieces) {
        chunk += piece;
        if (chunk.length < CHUNK) continue;
        if (!write(chunk)) return;
        chunk = '';
      }
      write(chunk);
    },
    warn(sentence) {
      // When not even this can be said, the exit status still tells.
      writeFully(STDERR, `vrp-lint: ${printable(sentence)}\n`);
    },
    progress(text) {
      if (fstatSync(STDERR).isCharacterDevice()) writeFully(STDERR, `\r\u001b[K${printable(text)}`);
    },
    async paint() {
      // Most output goes to a file or a program: then chalk is not even loaded.
      const level = colourLevel(process.env, await isTerminal());
      if (level === 0) return plain;
      const { Chalk } = await import('chalk');
      return new Chalk({ level });
    },
    async width() {
      const columns = (await isTerminal()) ? process.stdout.columns : WIDEST;
      return Math.max(NARROWEST, Math.min(columns, WIDEST));
    },
  };
}

/** Beyond this many columns lines are hard to follow, below the other nothing fits. */
const WIDEST = 100;
const NARROWEST = 40;

/** A full disk or its like. */
export class OutputError extends Error {}

/** The reader of a pipe closed it: no fault of anyone, and nothing is left to do. */
const CLOSED = 'EPIPE';
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

/** Why the text could not be written whole; undefined when it could. */
function writeFully(stream: number, text: string): string | undefined {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(stream, bytes, at);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') return faultCode(error);
      pause();
    }
  }
  return undefined;
}
