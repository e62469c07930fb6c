// Numbers as people read them.

/** As `97.5 %`. */
export function share(part: number, whole: number): string {
  // Rounded down: what is not all must not look like it.
  return whole === 0 ? '100 %' : `${(Math.floor((1000 * part) / whole) / 10).toFixed(1)} %`;
}

/** As `1 pair`, `2 pairs`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
