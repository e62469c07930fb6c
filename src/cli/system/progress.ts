// How far long work has come: one line on a terminal, which goes away with the work.

import type { Terminal } from './terminal.ts';

export interface Progress {
  begin(what: string, total: number): void;
  tick(count?: number): void;
  /** Nothing is left on the terminal; said again, it does nothing. */
  end(): void;
}

/** Milliseconds: work that is done before is not long. */
const PATIENCE = 700;
const BETWEEN = 100;

/** What ends a run from outside. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export function progressOn(terminal: Terminal): Progress {
  let isShown = false;
  const stop = (signal: NodeJS.Signals) => {
    end();
    // Without a listener the signal does what it does to every program.
    process.kill(process.pid, signal);
  };
  const end = () => {
    if (!isShown) return;
    isShown = false;
    terminal.progress('');
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  const started = Date.now();
  let [what, total, done, shown] = ['', 0, 0, started + PATIENCE - BETWEEN];
  return {
    begin(next, count) {
      [what, total, done] = [next, count, 0];
    },
    tick(count = 1) {
      done += count;
      if (Date.now() - shown < BETWEEN) return;
      if (!isShown) for (const signal of SIGNALS) process.on(signal, stop);
      isShown = true;
      shown = Date.now();
      terminal.progress(`${what} ${done} of ${total}`);
    },
    end,
  };
}
