// Text that somebody else may have written, as data.

/** Undefined where it is no JSON. */
export function jsonIn(text: string): unknown {
  try {
    // Shells of Windows begin a file with a mark of its encoding.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
