// Where a file goes on with another device, and how devices are called.

import type { Reading } from './reading.ts';
import type { Part } from './shape.ts';
import type { Source } from './source.ts';
import { sysname } from './views/system.ts';
import { contentStart, splitWords } from './words.ts';

/** The name that the line gives to its device. */
export function nameGiven(source: Source, read: Reading): string | undefined {
  return read.phrase.command.usage === sysname.usage && !read.undo
    ? splitWords(source.text, read.start, read.end).slice(1).join(' ')
    : undefined;
}

/** `<R1>display current-configuration`, however short. */
export function showsConfiguration(source: Source, part: Part): boolean {
  const start = contentStart(source.text, source.lineStart(part.to), source.lineEnd(part.to));
  return /^<[^<>]+>\s*dis\w*\s+(cu|sa)/.test(source.text.slice(start, Math.min(start + 160, source.lineEnd(part.to))));
}
