// Text of others within Markdown: it reads as it is, and marks, links, mentions and commands in it are none.

import { printable } from './printable.ts';

/** Signs that begin or end something in Markdown or HTML; as a reference, a sign is only itself. */
const SIGNS = /[!"&'()*+/:<=>[\\\]^_`{|}~]/g;
/** What platforms look for in the finished page, references or not: mentions, numbers of issues, addresses, formulas. */
const SOUGHT = /([@#$]|:\/\/|(?<=\bwww)\.)/i;

/** For a line of Markdown as well as within HTML. */
export function markdownText(text: string): string {
  return piecesOf(text)
    .map((piece, index) => (index % 2 === 0 ? piece : `<code>${piece}</code>`))
    .join('');
}

/** As code: what is sought is found neither in nor beside it. */
export function markdownCode(text: string): string {
  return `<code>${piecesOf(text).join('</code><code>')}</code>`;
}

/** Every second piece is something that is sought. */
function piecesOf(text: string): string[] {
  return printable(text).split(SOUGHT).map(references);
}

/** Lines as they are. None is empty, for HTML ends there; none begins with a sign that is a command to the platform. */
export function markdownLines(lines: readonly string[]): string {
  const shown = lines.map((line) => (line.trim() === '' ? '&#32;' : references(printable(line))));
  return `<pre>${shown.join('\n')}</pre>`;
}

function references(text: string): string {
  return text.replace(SIGNS, (sign) => `&#${sign.charCodeAt(0)};`);
}
