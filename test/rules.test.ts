// A rule's page is its test: each example is judged, and what is found must be exactly what its marks say.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, type Input } from '../grammar/index.ts';
import { rules } from '../rules/index.ts';
import { configuredDevices, judge, type Subject } from '../src/lint/run.ts';
import type { Location } from '../src/lint/report.ts';
import { readPage } from '../src/report/page.ts';
import { readExample, type Mark } from './support/example.ts';

const pageOf = (id: string) => readPage(readFileSync(`rules/${id}.md`, 'utf8'));

test('every file of the folder is a listed rule or the page of one', () => {
  const names = readdirSync('rules').filter((name) => name !== 'index.ts' && name !== 'README.md');
  expect(names.sort()).toEqual(rules.flatMap(({ id }) => [`${id}.md`, `${id}.ts`]).sort());
});

describe.each(rules)('$id', (rule) => {
  const page = pageOf(rule.id);

  test('has a page that says what, why and what to do', () => {
    expect({ id: page.id, summary: page.summary }).toEqual({ id: rule.id, summary: rule.summary });
    expect([page.why, page.do, rule.source].map((text) => text.length > 10)).toEqual([true, true, true]);
  });

  test('has an example that fires, one that does not, and one that only looks wrong', () => {
    const fires = page.examples.map(({ files }) =>
      files.some(({ lines }) => lines.some((line) => line.startsWith('#~'))),
    );
    expect(fires).toContain(true);
    expect(fires).toContain(false);
    expect(page.examples.some(({ title }, index) => title.startsWith('Looks wrong') && fires[index] === false)).toBe(
      true,
    );
  });

  test.each(page.examples)('$title', (example) => {
    const { inputs, marks } = readExample(example);
    const { findings, skipped } = judge(devicesOf(inputs), [rule]);
    const found = findings.flatMap(({ severity, message, related, ...at }) => [
      markAt(at, severity, message),
      ...related.map(({ message: note, ...there }) => markAt(there, 'note', note)),
    ]);
    expect(skipped.filter(({ reason }) => reason.startsWith('internal error'))).toEqual([]);
    expect(inOrder(dropDoubles(found))).toEqual(inOrder(dropDoubles(marks)));
  });
});

function devicesOf(inputs: readonly Input[]): Subject[] {
  return inputs
    .map(parse)
    .flatMap(configuredDevices)
    .map((tree) => ({ tree }));
}

function markAt({ file, line, column, endColumn }: Location, level: string, text: string): Mark {
  return { file, line, column, endColumn, level, text };
}

/** Two findings may point at the same line to explain themselves. */
function dropDoubles(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [mark.level === 'note' ? JSON.stringify(mark) : mark, mark])).values()];
}

function inOrder(marks: readonly Mark[]): string[] {
  return marks
    .map(({ file, line, column, endColumn, level, text }) => `${file}:${line}:${column}-${endColumn} ${level}: ${text}`)
    .sort();
}
