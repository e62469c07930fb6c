// What the operating system answers to calls, and what it wants of those who call.

/** `ENOENT` and its kind; undefined for errors that are none of the system's. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The same, for sentences. */
export function faultCode(error: unknown): string {
  return codeOf(error) ?? 'unknown reason';
}

/** Waits a moment for the other end of a pipe. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}
