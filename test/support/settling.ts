// Settling as a whole: texts judged together, and what people decided about what is found.

import { walk } from '../../grammar/ast.ts';
import { parse } from '../../grammar/index.ts';
import { rules } from '../../rules/index.ts';
import type { FileFacts } from '../../src/fleet/facts.ts';
import { configuredDevices, judge } from '../../src/lint/run.ts';
import type { Finding } from '../../src/lint/report.ts';
import { directivesOf } from '../../src/settle/directives.ts';
import type { Ignores } from '../../src/settle/kept-upkeep.ts';
import { settle, type Grounds, type Settled } from '../../src/settle/settle.ts';

export type Texts = Readonly<Record<string, string>>;

export const noIgnores: Ignores = {
  entries: [],
  covering: () => undefined,
  isAbout: (entry, device) => entry.device === device,
  placeOf: () => ({ file: 'vrp-lint.config.json', line: 1, column: 1, endLine: 1, endColumn: 1 }),
};

/** The texts judged together, and what is left when their comments have had their say. */
export function settled(texts: Texts, more: Partial<Grounds> = {}): Settled {
  return settledFindings(judged(texts), texts, more);
}

export function settledFindings(findings: readonly Finding[], texts: Texts, more: Partial<Grounds> = {}): Settled {
  return settle(findings, {
    files: Object.entries(texts).map(([path, text]) => factsOf(path, text)),
    levels: () => undefined,
    ignores: noIgnores,
    idleOverrides: () => [],
    baseline: () => undefined,
    looked: lookedAt(Object.keys(texts)),
    ...more,
  });
}

export function lookedAt(files: readonly string[]): Grounds['looked'] {
  return { looks: [{ files, devices: ['A', 'B'], skipped: [] }], devices: ['A', 'B'], isWhole: true };
}

/** What the rules find, whatever the comments say. */
export function judged(texts: Texts): readonly Finding[] {
  const trees = Object.entries(texts).flatMap(([path, text]) => configuredDevices(parse({ path, text })));
  return judge(
    trees.map((tree) => ({ tree })),
    rules,
  ).findings;
}

export function factsOf(path: string, text: string): FileFacts {
  const config = parse({ path, text });
  const summary = { path, device: 'A', lines: config.source.lineCount, statements: config.statements };
  return { summary, devices: [], directives: directivesOf(config) };
}

/** The numbers of the lines that hold a statement, from 1. */
export function statementLines(text: string): number[] {
  return [...walk(parse({ path: 'device.cfg', text }))].flatMap(({ kind, line }) =>
    kind === 'statement' || kind === 'unknown' ? [line + 1] : [],
  );
}
