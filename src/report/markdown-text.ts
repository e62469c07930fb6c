// Text of others within Markdown: it reads as it is, and marks, links, mentions and commands in it are none.

import { printable } from './printable.ts';

/** Signs that begin or end something in Markdown or HTML; as a reference, a sign is only itself. */
const SIGNS = /[!"&'()*+/:<=>[\\\]^_`{|}~]/g;
/** What platforms look for in the finished page, references or not: mentions, numbers of issues, addresses, formulas. */
const SOUGHT = /[@#$]|:\/\/|(?<=\bwww)\./gi;

/** For a line of Markdown as well as within HTML. */
export function markdownText(text: string): string {
  const shown = printable(text).replace(/\s+/g, ' ');
  let html = '';
  let at = 0;
  for (const match of shown.matchAll(SOUGHT)) {
    html += `${references(shown.slice(at, match.index))}<code>${references(match[0])}</code>`;
    at = match.index + match[0].length;
  }
  return html + references(shown.slice(at));
}

/** As code: platforms look for nothing in it. */
export function markdownCode(text: string): string {
  return `<code>${references(printable(text))}</code>`;
}

/** Lines as they are. None is empty, for HTML ends there; none begins with a sign that is a command to the platform. */
export function markdownLines(lines: readonly string[]): string {
  const shown = lines.map((line) => (line.trim() === '' ? '&#32;' : references(printable(line))));
  return `<pre>${shown.join('\n')}</pre>`;
}

function references(text: string): string {
  return text.replace(SIGNS, (sign) => `&#${sign.charCodeAt(0)};`);
}
