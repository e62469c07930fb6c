// The pages of the rules, which the build gathers in one file beside the command line. Read only when one is asked for.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, type Page } from '../../report/page.ts';

let pages: readonly string[] | undefined;

export function pageOf(rule: string): Page | undefined {
  pages ??= readFileSync(join(__dirname, 'pages.txt'), 'utf8').split('\f');
  const page = pages.find((each) => each.startsWith(`# ${rule}\n`));
  return page === undefined ? undefined : readPage(page);
}
