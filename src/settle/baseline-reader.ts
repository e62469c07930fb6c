// Reads the text of a baseline. People edit and merge it, so whatever is wrong with it is told with its line.

import { Source } from '../../grammar/source.ts';
import type { Location } from '../lint/report.ts';

export const BASELINE_VERSION = 1;

/** So many findings of a rule, with their primary places on one object of one device; and where the file says so. */
export interface BaselineEntry extends Omit<Location, 'file'> {
  readonly rule: string;
  readonly device: string;
  readonly object: string;
  readonly count: number;
}

/** Why a text is no baseline. */
export class Unreadable extends Error {
  readonly line: number;

  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}

const MOST = 1_000_000_000;

export class BaselineReader {
  readonly #source: Source;
  #at = 0;

  constructor(text: string) {
    this.#source = new Source('', text.replace(/^\ufeff/, ''));
  }

  read(): BaselineEntry[] {
    let version: number | undefined;
    let entries: BaselineEntry[] | undefined;
    const start = this.#skipBlanks();
    if (start === this.#source.text.length) this.#fail('it is empty', start);
    this.#object('a baseline', {
      version: () => {
        version = this.#version();
      },
      findings: () => {
        entries = this.#list(() => this.#entry());
      },
    });
    if (this.#skipBlanks() < this.#source.text.length) this.#fail(`expected its end, not ${this.#here()}`);
    if (version === undefined) this.#fail('it has no "version"', start);
    return entries ?? this.#fail('it has no "findings"', start);
  }

  #version(): number {
    const at = this.#skipBlanks();
    const version = this.#number();
    if (version !== BASELINE_VERSION)
      this.#fail(`its version is ${version}, and this vrp-lint reads version ${BASELINE_VERSION}`, at);
    return version;
  }

  #entry(): BaselineEntry {
    const entry: { rule?: string; device?: string; object?: string; count?: number } = {};
    const from = this.#skipBlanks();
    this.#object('an entry', {
      rule: () => (entry.rule = this.#string()),
      device: () => (entry.device = this.#string()),
      object: () => (entry.object = this.#string()),
      count: () => (entry.count = this.#count()),
    });
    const { rule, device, object, count } = entry;
    if (rule === undefined || device === undefined || object === undefined || count === undefined)
      return this.#fail('an entry has "rule", "device", "object" and "count"', from);
    const { start, end } = this.#source.range(from, this.#at);
    const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    return { rule, device, object, count, ...place };
  }

  #count(): number {
    const at = this.#skipBlanks();
    const count = this.#number();
    return Number.isInteger(count) && count > 0 && count <= MOST
      ? count
      : this.#fail(`"count" is ${count}, expected a whole number from 1`, at);
  }

  #object(what: string, members: Readonly<Record<string, () => void>>): void {
    const readers = new Map(Object.entries(members));
    this.#items('{', '}', () => {
      const at = this.#skipBlanks();
      const name = this.#string();
      const read = readers.get(name) ?? this.#fail(`${what} has no ${cut(JSON.stringify(name))}`, at);
      this.#sign(':');
      read();
    });
  }

  #list<T>(item: () => T): T[] {
    const list: T[] = [];
    this.#items('[', ']', () => list.push(item()));
    return list;
  }

  #items(open: string, close: string, item: () => void): void {
    this.#sign(open);
    if (this.#next() !== close) {
      item();
      while (this.#next() === ',') {
        this.#sign(',');
        item();
      }
      if (this.#next() !== close) this.#fail(`expected a comma or ${close} and not ${this.#here()}`);
    }
    this.#sign(close);
  }

  #sign(sign: string): void {
    if (this.#next() !== sign) this.#fail(`expected ${sign} and not ${this.#here()}`);
    this.#at++;
  }

  #string(): string {
    const { text } = this.#source;
    const start = this.#skipBlanks();
    if (text.charAt(start) !== '"') this.#fail(`expected a text in quotation marks and not ${this.#here()}`);
    let end = start + 1;
    while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === '\\' ? 2 : 1;
    if (end >= text.length) this.#fail('a text has no end', start);
    this.#at = end + 1;
    return textIn(text.slice(start, end + 1)) ?? this.#fail('a text has signs that JSON does not take', start);
  }

  #number(): number {
    const start = this.#skipBlanks();
    const [digits] = /^-?\d{1,20}(?:\.\d{1,20})?(?![\w.])/.exec(this.#source.text.slice(start, start + 50)) ?? [];
    if (digits === undefined) return this.#fail(`expected a number and not ${this.#here()}`);
    this.#at = start + digits.length;
    return Number(digits);
  }

  #next(): string {
    return this.#source.text.charAt(this.#skipBlanks());
  }

  #skipBlanks(): number {
    const { text } = this.#source;
    while (this.#at < text.length && ' \t\r\n'.includes(text.charAt(this.#at))) this.#at++;
    return this.#at;
  }

  #here(): string {
    const { text } = this.#source;
    const line = text.slice(this.#at, this.#at + LONGEST_CITED + 1).split(/[\r\n]/)[0] ?? '';
    if (/^(?:<{7}|={7}|>{7})/.test(line)) return 'a merge that is not finished';
    return line === '' ? 'its end' : cut(line);
  }

  #fail(reason: string, at = this.#at): never {
    throw new Unreadable(this.#source.position(at).line, reason);
  }
}

const LONGEST_CITED = 30;

/** Names in messages, which others may have written as long as they like. */
export function cut(text: string): string {
  return text.length > LONGEST_CITED ? `${text.slice(0, LONGEST_CITED)}...` : text;
}

function textIn(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
