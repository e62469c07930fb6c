// What may not matter to a judgement: the order of the files and of their sections, line ends, blanks, letter case, the
// spelling of interfaces, the depth of the indentation. Tried on every pair, valid or not.

import { describe, expect, test } from 'vitest';
import { lint, type Finding } from '../src/index.ts';
import { fixturePairs, practicePairs, type PairOfTexts } from './support/pairs.ts';

if (practicePairs.length === 0) console.log('skipped: properties over the practice pairs, which are not present');

type Change = (text: string) => string;

/** Changes that leave every line where it is. */
const inPlace: Readonly<Record<string, Change>> = {
  'line ends of another system': (text) => text.replaceAll('\n', '\r\n'),
  'trailing blanks': (text) => text.replace(/(?<=\S)$/gm, '  '),
};

/** Changes that move words within their lines. */
const withinLines: Readonly<Record<string, Change>> = {
  tabs: (text) => text.replace(/^ +/gm, (blanks) => '\t'.repeat(blanks.length)),
  'deeper indentation': (text) => text.replace(/^ +/gm, (blanks) => blanks.repeat(3)),
  'interfaces with a blank': (text) => text.replace(/\b(GigabitEthernet|Eth-Trunk|LoopBack|Vlanif)(?=\d)/g, '$1 '),
  'interfaces in small letters': (text) =>
    text.replace(/\b(GigabitEthernet|Eth-Trunk|LoopBack|Vlanif|Virtual-Template)\b/g, (type) => type.toLowerCase()),
  'names in capitals where they are referred to': (text) =>
    text.replace(
      /^( +)(ip-pool|bind ssl-policy|remote-backup-profile|backup-id \d+ remote-backup-service) (\S+)/gm,
      (line) => line.toUpperCase(),
    ),
  'keys left out by a backup program': (text) => text.replace(/%\^%#\S*%\^%#/g, '<secret hidden>'),
  'keywords in capitals': (text) =>
    text.replace(
      /^( *)(vrrp vrid|backup-id|peer-backup hot|service-type|ip address|remote-backup-\w+|section)\b/gm,
      (line) => line.toUpperCase(),
    ),
};

describe.each([...fixturePairs, ...practicePairs])('$name', ({ a, b }: PairOfTexts) => {
  const found = judged(a, b);

  test('either file may come first', () => {
    const { findings } = lint([input('b', b), input('a', a)]);
    expect(findings.map(whole).sort()).toEqual(
      lint([input('a', a), input('b', b)])
        .findings.map(whole)
        .sort(),
    );
  });

  test.each(Object.keys(inPlace))('%s', (name) => {
    expect(judged(inPlace[name]?.(a) ?? '', inPlace[name]?.(b) ?? '').map(whole)).toEqual(found.map(whole));
  });

  test.each(Object.keys(withinLines))('%s', (name) => {
    const changed = judged(withinLines[name]?.(a) ?? '', withinLines[name]?.(b) ?? '');
    expect(changed.map(byLine).sort()).toEqual(found.map(byLine).sort());
  });

  test('sections in another order', () => {
    const [one, other] = [reordered(a), reordered(b)];
    const texts = new Map([
      ['a', one],
      ['b', other],
    ]);
    const originals = new Map([
      ['a', a],
      ['b', b],
    ]);
    const before = found.map((finding) => byText(finding, originals)).sort();
    expect(
      judged(one, other)
        .map((finding) => byText(finding, texts))
        .sort(),
    ).toEqual(before);
  });
});

function input(path: string, text: string): { path: string; text: string } {
  return { path, text };
}

function judged(a: string, b: string): readonly Finding[] {
  return lint([input('a', a), input('b', b)]).findings;
}

function whole({ rule, severity, file, line, column, endColumn, related, fingerprint }: Finding): string {
  const notes = related.map((note) => `${note.file}:${note.line}:${note.column}`);
  return [rule, severity, `${file}:${line}:${column}-${endColumn}`, fingerprint, ...notes].join(' ');
}

function byLine({ rule, severity, file, line, related }: Finding): string {
  return [rule, severity, `${file}:${line}`, ...related.map((note) => `${note.file}:${note.line}`)].join(' ');
}

function byText({ rule, severity, file, line, related }: Finding, texts: ReadonlyMap<string, string>): string {
  const textAt = (at: { file: string; line: number }) =>
    `${at.file}: ${texts.get(at.file)?.split('\n')[at.line - 1]?.trim()}`;
  return [rule, severity, textAt({ file, line }), ...related.map(textAt).sort()].join(' | ');
}

/** The sections between separators, the last first; sections that repeat a view and lines without one keep their order. */
function reordered(text: string): string {
  const sections = text.split(/^#[ \t]*\n/m);
  const free = sections.filter((section) =>
    /^(interface|remote-backup-|ip pool|service-|ospf|nat instance|ds-lite)/.test(section),
  );
  const heads = free.map((section) => section.split('\n')[0]?.trim().toLowerCase());
  const movable = new Set(free.filter((_, index) => heads.indexOf(heads[index]) === heads.lastIndexOf(heads[index])));
  const backwards = sections.filter((section) => movable.has(section)).reverse();
  return sections.map((section) => (movable.has(section) ? (backwards.shift() ?? '') : section)).join('#\n');
}
