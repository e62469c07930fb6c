// How far long work has come: one line on a terminal, which goes away with the work.

import type { Terminal } from './terminal.ts';

export interface Progress {
  begin(what: string, total: number): void;
  tick(count?: number): void;
  end(): void;
}

/** Milliseconds: work that is done before is not long. */
const PATIENCE = 700;
const BETWEEN = 100;

export function progressOn(terminal: Terminal): Progress {
  const started = Date.now();
  let [what, total, done, shown] = ['', 0, 0, started + PATIENCE - BETWEEN];
  return {
    begin(next, count) {
      [what, total, done] = [next, count, 0];
    },
    tick(count = 1) {
      done += count;
      if (Date.now() - shown < BETWEEN) return;
      shown = Date.now();
      terminal.progress(`${what} ${done} of ${total}`);
    },
    end() {
      terminal.progress('');
    },
  };
}
