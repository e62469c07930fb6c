// The pages of the rules, which the build gathers in one file beside the command line. Read only when one is asked for.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, type Page } from '../../report/page.ts';

let texts: readonly string[] | undefined;
/** A report asks for a page at each finding. */
const pages = new Map<string, Page | undefined>();

export function pageOf(rule: string): Page | undefined {
  if (pages.has(rule)) return pages.get(rule);
  texts ??= readFileSync(join(__dirname, 'pages.txt'), 'utf8').split('\f');
  const text = texts.find((each) => each.startsWith(`# ${rule}\n`));
  const page = text === undefined ? undefined : readPage(text);
  pages.set(rule, page);
  return page;
}
