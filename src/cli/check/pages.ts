// The pages of the rules, which the build gathers in one file beside the command line. Read only when one is asked for.

import { readPage, type Page } from '../../report/page.ts';
import { Book } from '../system/book.ts';

let texts: Book | undefined;
/** A report asks for a page at each finding. */
const pages = new Map<string, Page | undefined>();

export function pageOf(rule: string): Page | undefined {
  if (pages.has(rule)) return pages.get(rule);
  texts ??= new Book('pages.txt');
  const text = texts.get(rule);
  const page = text === undefined ? undefined : readPage(text);
  pages.set(rule, page);
  return page;
}
