// The words of a line: separated by blanks, kept whole between quotation marks, free of what a terminal left behind.

const QUOTE = 34;
const ESCAPE = 27;
const LESS = 60;
/** What a backup program leaves of a key. */
const HIDDEN = '<secret hidden>';
/** A quotation mark that stands in a cipher has no partner nearby; looking further would cost time, not find one. */
const LONGEST_QUOTATION = 512;

/** Blanks are all control characters too: NUL after `return`, tabs, the escape codes of a pager. */
function isBlank(code: number): boolean {
  return code <= 32 || code === 127 || code === 160 || code === 0xfeff;
}

/** The offset of the next word's first character, or `end`. */
export function wordStart(text: string, at: number, end: number): number {
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === ESCAPE) at = escapeEnd(text, at, end);
    else if (isBlank(code)) at++;
    else break;
  }
  return at;
}

/** The offset behind the word that begins at `start`. */
export function wordEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) === QUOTE) {
    const close = closingQuote(text, start, end);
    if (close > 0) return close;
  }
  if (text.charCodeAt(start) === LESS && text.startsWith(HIDDEN, start)) return Math.min(start + HIDDEN.length, end);
  let at = start + 1;
  while (at < end && !isBlank(text.charCodeAt(at))) at++;
  return at;
}

export function splitWords(text: string, start: number, end: number): string[] {
  const words: string[] = [];
  for (let at = wordStart(text, start, end); at < end;) {
    const stop = wordEnd(text, at, end);
    words.push(text.slice(at, stop));
    at = wordStart(text, stop, end);
  }
  return words;
}

/** The content of a line lies between these offsets: no indentation, no trailing blanks, no pager residue. */
export function contentStart(text: string, start: number, end: number): number {
  let at = wordStart(text, start, end);
  if (text.startsWith('---- More ----', at)) at = wordStart(text, at + 14, end);
  return at;
}

export function contentEnd(text: string, start: number, end: number): number {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

function closingQuote(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_QUOTATION);
  for (let at = start + 1; at < limit; at++) {
    if (text.charCodeAt(at) === QUOTE && (at + 1 === end || isBlank(text.charCodeAt(at + 1)))) return at + 1;
  }
  return 0;
}

/** `ESC [ 42 D` and its kind: an escape, a bracket, parameters, one letter. */
function escapeEnd(text: string, at: number, end: number): number {
  at++;
  if (text.charAt(at) !== '[') return at;
  at++;
  while (at < end && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x3f) at++;
  return Math.min(at + 1, end);
}

const TAB = 9;
const TAB_WIDTH = 8;

const BACKSPACE = 8;
const RETURN = 13;

/** The column of a line's content: counted anew where a pager took the cursor back; what it left counts as one blank. */
export function indentOf(text: string, from: number, content: number): number {
  let column = 0;
  let isBehindResidue = false;
  for (let at = from; at < content; at++) {
    const code = text.charCodeAt(at);
    if (code === ESCAPE) at = escapeEnd(text, at, content) - 1;
    const isBack = code === BACKSPACE || code === RETURN || (code === ESCAPE && text.charAt(at) === 'D');
    if (isBack) [column, isBehindResidue] = [0, false];
    else if (code === TAB) column = (Math.floor(column / TAB_WIDTH) + 1) * TAB_WIDTH;
    else if (!isBlank(code)) isBehindResidue = true;
    else if (code !== ESCAPE) column++;
  }
  return isBehindResidue ? 1 : column;
}
