// What tells contents apart: names in the cache, and whether a file has changed since it was read.

export type DigestOf = (...parts: readonly (string | Uint8Array)[]) => string;

/** The platform's cryptography takes a while to load, and one pair has no need of it. */
export async function digesting(): Promise<DigestOf> {
  const { createHash } = await import('node:crypto');
  return (...parts) => {
    const hash = createHash('sha256');
    // Each part with its length, so that no two lists of parts look alike.
    for (const part of parts) hash.update(`${part.length} `).update(part);
    return hash.digest('hex');
  };
}
