// A rule about the catalogue: every line of it compiles, and the views fit together.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../grammar/index.ts';
import { readUsage, type Element } from '../grammar/notation.ts';
import { MEANS, readLine, withMeanings } from '../grammar/packed.ts';
import { compile } from '../grammar/phrase.ts';

const lines = catalogue.views.flatMap((view) => view.usages.map((usage) => ({ view: view.name, usage })));

describe('every line', () => {
  test('compiles', () => {
    for (const { view, usage } of lines) expect(() => compile(usage, view), `${view}: ${usage}`).not.toThrow();
  });

  test('means the same when the build has read it', () => {
    const packed = withMeanings(lines.map(({ usage }) => `${usage}${MEANS}\n`).join(''));
    expect(packed.trimEnd().split('\n').map(readLine)).toEqual(
      lines.map(({ usage }) => ({ usage, ...readUsage(usage) })),
    );
  });

  test('stands once in its view', () => {
    const keys = lines.map(({ view, usage }) => `${view}: ${usage.replace(/ => .*/, '')}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('begins with a word, for lines are found by it', () => {
    expect(lines.filter(({ usage }) => !/^[a-z0-9]/.test(usage))).toEqual([]);
  });

  test('is written in small letters', () => {
    expect(lines.filter(({ usage }) => /[A-Z]/.test(usage.replace(/<[^>]*>/g, '')))).toEqual([]);
  });

  test('has no range that falls', () => {
    const falling = lines.filter(({ usage }) =>
      [...usage.matchAll(/(-?\d+)\.\.(\d+)/g)].some(([, low, high]) => Number(low) > Number(high)),
    );
    expect(falling).toEqual([]);
  });

  test('keeps free text for the end', () => {
    const early = lines.filter(({ usage }) => /<\w+:Text\d*>(?!( [\]}*])*( \||$| =>|( [\]}])* \[))/.test(usage));
    expect(early).toEqual([]);
  });

  test('names a parameter twice only where one excludes the other', () => {
    const clashes = lines.filter(({ usage }) => hasClash(readUsage(usage).elements));
    expect(clashes).toEqual([]);
  });
});

/** Whether two elements that may both be taken set the same field. */
function hasClash(elements: readonly Element[]): boolean {
  const names = elements.map((element) => namesIn(element));
  const twice = names.some((set, index) =>
    names.some((other, place) => place > index && [...set].some((name) => other.has(name))),
  );
  const within = elements.some(
    (element) => element.kind === 'choice' && element.alternatives.some((one) => hasClash(one.elements)),
  );
  return twice || within;
}

function namesIn(element: Element): Set<string> {
  if (element.kind === 'param') return new Set([element.name]);
  if (element.kind === 'word') return new Set();
  return new Set(element.alternatives.flatMap((one) => one.elements.flatMap((inner) => [...namesIn(inner)])));
}

test('every chapter is in the table of contents', () => {
  const contents = readFileSync('grammar/views/index.ts', 'utf8');
  const chapters = readdirSync('grammar/views').filter((name) => name !== 'index.ts');
  expect(chapters.filter((name) => !contents.includes(`from './${name}'`))).toEqual([]);
  const listed = [...contents.matchAll(/^import (\w+) from/gm)].map((match) => match[1] ?? '');
  const gathered = contents.slice(contents.indexOf('gather(['));
  expect(listed.filter((name) => !new RegExp(`\\b${name},`).test(gathered))).toEqual([]);
});

describe('every view', () => {
  test('that a command opens has commands', () => {
    const opened = new Set(lines.flatMap(({ usage }) => readUsage(usage).opens ?? []));
    const known = new Set(catalogue.views.map(({ name }) => name));
    expect([...opened].filter((name) => !known.has(name))).toEqual([]);
  });

  test('is opened by a command', () => {
    const opened = new Set(['system', 'any', ...lines.flatMap(({ usage }) => readUsage(usage).opens ?? [])]);
    expect(catalogue.views.map(({ name }) => name).filter((name) => !opened.has(name))).toEqual([]);
  });
});
