// Paths as URI references, as SARIF wants them.

import { relativePath } from './sentence.ts';

/** Relative paths stay relative; what no URI can have is percent-encoded. */
export function uriOf(path: string): string {
  const [, drive = ''] = /^([A-Za-z]:)[\\/]/.exec(path) ?? [];
  const [root, rest] = drive === '' ? ['', path] : [`/${drive}`, path.slice(2).replaceAll('\\', '/')];
  const encoded = relativePath(rest).split('/').map(segment).join('/');
  return root !== '' || encoded.startsWith('/') ? `file://${root}${encoded}` : encoded;
}

function segment(text: string): string {
  // Half a character has no code in UTF-8.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
