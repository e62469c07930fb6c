// What is understood once for a device or a pair, however many rules ask.

const MEMORY = Symbol('memory');

interface Remembering {
  readonly [MEMORY]?: Map<unknown, unknown>;
}

/**
 * Kept on the whole itself, not in a WeakMap: whatever an old WeakMap leads to counts as alive until all memory is searched,
 * so that a fleet would drag dozens of judged pairs along.
 */
export function remember<K extends object, T>(understand: (whole: K) => T): (whole: K) => T {
  class Understood {
    readonly value: T;

    constructor(value: T) {
      this.value = value;
    }
  }
  return (whole) => {
    const memory = memoryOf(whole);
    const known = memory.get(understand);
    if (known instanceof Understood) return known.value;
    const value = understand(whole);
    memory.set(understand, new Understood(value));
    return value;
  };
}

function memoryOf(whole: Remembering): Map<unknown, unknown> {
  const known = whole[MEMORY];
  if (known) return known;
  const memory = new Map<unknown, unknown>();
  // Not enumerable: a copy of the whole is another whole.
  Object.defineProperty(whole, MEMORY, { value: memory });
  return memory;
}
