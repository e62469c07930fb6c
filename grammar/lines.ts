// What kind a line is, by its first characters, and where a block of free text ends. No line is looked at twice,
// and no search goes further than the longest block.

import type { Source } from './source.ts';
import { contentEnd, contentStart } from './words.ts';

/** `lines` are the configuration itself: commands, separators, blank lines. */
export type LineKind = 'lines' | 'remark' | 'prompt' | 'end';

/** Keys and certificates end within this many lines, banners too, or they are none. */
const LONGEST_BLOCK = 400;
const LONGEST_BANNER = 12_000;

/** `opening`: a line that begins like a block of free text. */
export function kindOfLine(source: Source, line: number): LineKind | 'opening' {
  const { text } = source;
  const stop = source.lineEnd(line);
  const start = contentStart(text, source.lineStart(line), stop);
  if (start >= stop) return 'lines';
  const code = text.charCodeAt(start);
  // Every command of VRP begins with a letter, so most lines are decided here.
  if (isLetter(code)) {
    if (code === LOWER_R && isReturn(text, start, stop)) return 'end';
    return opensBlock(text, start, code) ? 'opening' : 'lines';
  }
  switch (text.charAt(start)) {
    case '#':
      return 'lines';
    case '<':
      return promptEnd(text, start, stop, '>') ? 'prompt' : 'remark';
    case '[':
      return promptEnd(text, start, stop, ']') ? 'prompt' : 'remark';
    case '-':
      return text.startsWith(CERTIFICATE, start) ? 'opening' : 'remark';
    default:
      return 'remark';
  }
}

const PUBLIC_KEY = 'public-key-code begin';
const CERTIFICATE = '-----BEGIN ';
const BANNER = 'header ';
const LOWER_P = 112;
const LOWER_H = 104;

function opensBlock(text: string, start: number, code: number): boolean {
  return (
    (code === LOWER_P && text.startsWith(PUBLIC_KEY, start)) || (code === LOWER_H && text.startsWith(BANNER, start))
  );
}

const LOWER_R = 114;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isReturn(text: string, start: number, stop: number): boolean {
  return text.startsWith('return', start) && contentEnd(text, start, stop) === start + 6;
}

/** `<R1>`, `[R1]`, `[~R1-bgp]`: the offset behind the prompt, 0 when it is none. */
function promptEnd(text: string, start: number, stop: number, close: string): number {
  const end = text.slice(start, Math.min(stop, start + 80)).indexOf(close);
  if (end < 2) return 0;
  const name = text.slice(start + 1, start + end);
  // `[V200R003C00]` is the version of the software, `<secret hidden>` what a backup program leaves of a key.
  return /\s/.test(name) || /^V\d{3}R\d/.test(name) ? 0 : start + end + 1;
}

/** The last line of the block that an opening line begins; undefined when it has no end. */
export function blockEnd(source: Source, line: number): number | undefined {
  const { text } = source;
  const start = contentStart(text, source.lineStart(line), source.lineEnd(line));
  switch (text.charAt(start)) {
    case 'p':
      return closing(source, line, 'public-key-code end');
    case '-':
      return closing(source, line, '-----END ');
    default:
      return bannerEnd(source, line, start);
  }
}

function closing(source: Source, line: number, words: string): number | undefined {
  const last = Math.min(source.lineCount, line + LONGEST_BLOCK);
  for (let next = line + 1; next < last; next++) {
    const start = contentStart(source.text, source.lineStart(next), source.lineEnd(next));
    if (source.text.startsWith(words, start)) return next;
  }
  return undefined;
}

/** A banner that is not closed on its own line goes on to the line with the closing sign. */
function bannerEnd(source: Source, line: number, start: number): number | undefined {
  const { text } = source;
  const stop = source.lineEnd(line);
  const opening = /^header (?:login|shell|telnet)? *(?:information)? *(["%^])/.exec(
    text.slice(start, Math.min(stop, start + 60)),
  );
  const sign = opening?.[1];
  if (!opening || sign === undefined) return undefined;
  const body = start + opening[0].length;
  const window = text.slice(body, body + LONGEST_BANNER);
  const close = window.indexOf(sign);
  if (close < 0 || body + close < stop) return undefined;
  return source.position(body + close).line - 1;
}
