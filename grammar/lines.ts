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
  // Nearly every command begins with a small letter, so most lines are decided here.
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
      return isDigit(code) && !TIME.test(text.slice(start, start + 10)) ? 'lines' : 'remark';
  }
}

/** A capture may begin with the time it was made; a few commands of wireless controllers begin with a digit too. */
const TIME = /^\d{2,4}[-/:.]\d\d?[-/:.]/;

const PUBLIC_KEY = 'public-key-code begin';
const CERTIFICATE = '-----BEGIN ';
const BANNER = 'header ';
const LOWER_P = 112;
const LOWER_H = 104;
const CASE = 32;

function opensBlock(text: string, start: number, code: number): boolean {
  const letter = code | CASE;
  if (letter !== LOWER_P && letter !== LOWER_H) return false;
  const words = text.slice(start, start + PUBLIC_KEY.length).toLowerCase();
  return words === PUBLIC_KEY || words.startsWith(BANNER);
}

const LOWER_R = 114;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
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
  switch (text.charAt(start).toLowerCase()) {
    case 'p':
      return closing(source, line, 'public-key-code end');
    case '-':
      return closing(source, line, '-----end ');
    default:
      return bannerEnd(source, line, start);
  }
}

/** Where the closing words stand next, so that many openings without an end cost one search. */
const nextClosing = new WeakMap<Source, Map<string, number>>();

function closing(source: Source, line: number, words: string): number | undefined {
  const known = nextClosing.get(source) ?? new Map<string, number>();
  nextClosing.set(source, known);
  let next = known.get(words) ?? 0;
  if (next <= line) {
    next = line + 1;
    while (next < source.lineCount && !lineBegins(source, next, words)) next++;
    known.set(words, next);
  }
  return next < source.lineCount && next - line < LONGEST_BLOCK ? next : undefined;
}

function lineBegins(source: Source, line: number, words: string): boolean {
  const { text } = source;
  const start = contentStart(text, source.lineStart(line), source.lineEnd(line));
  return text.slice(start, start + words.length).toLowerCase() === words;
}

/** A banner that is not closed on its own line goes on to the line with the closing sign, but not beyond its section. */
function bannerEnd(source: Source, line: number, start: number): number | undefined {
  const { text } = source;
  const stop = source.lineEnd(line);
  const opening = /^header (?:login|shell|telnet|ssh)? *(?:information)? *(["%^])/i.exec(
    text.slice(start, Math.min(stop, start + 60)),
  );
  const sign = opening?.[1];
  if (!opening || sign === undefined || text.slice(start + opening[0].length, stop).includes(sign)) return undefined;
  for (let next = line + 1; next < source.lineCount && source.lineStart(next) < start + LONGEST_BANNER; next++) {
    const words = text.slice(source.lineStart(next), source.lineEnd(next));
    if (words.includes(sign)) return next;
    if (words.trim() === '#' || words.trim() === 'return') return undefined;
  }
  return undefined;
}
