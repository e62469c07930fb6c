// The rules of the house, held by a test: imports point one way, files stay small, types stay true.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const sources = ['grammar', 'src', 'rules'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(room, path).replaceAll('\\', '/')),
);
const text = new Map(sources.map((path) => [path, readFileSync(path, 'utf8')]));

const testFiles = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path): [string, string] => [path, readFileSync(join('test', path), 'utf8')]);

/** Rooms in the order in which they may import: each only from itself and from those before it. */
const order = [
  'grammar',
  'src/model',
  'src/pair',
  'src/lint',
  'rules',
  'src/fleet',
  'src/settings',
  'src/settle',
  'src/report',
  'src/run',
  'src/index.ts',
  'src/cli/system',
  'src/cli/usage',
  'src/cli/shells',
  'src/cli/crew',
  'src/cli/check',
  'src/cli/commands',
  'src/cli',
];
const roomOf = (path: string) => order.findIndex((room) => path === room || path.startsWith(`${room}/`));

describe('the house', () => {
  test('every file stands in a known room', () => {
    expect(sources.filter((path) => roomOf(path) < 0)).toEqual([]);
  });

  test('imports point one way', () => {
    const wrong = [...text].flatMap(([path, code]) =>
      [...code.matchAll(/(?:from |\bimport\()'(\.[^']*)'/g)]
        .map((match) => normalize(join(dirname(path), match[1] ?? '')).replaceAll('\\', '/'))
        .filter((target) => target !== 'package.json' && roomOf(target) > roomOf(path))
        .map((target) => `${path} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a rule has at most 80 lines, most of them 60', () => {
    const lengths = [...text]
      .filter(([path]) => path.startsWith('rules/') && path !== 'rules/index.ts')
      .map(([path, code]) => ({ path, lines: code.split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 80)).toEqual([]);
    expect(lengths.filter(({ lines }) => lines > 60).length).toBeLessThan(lengths.length / 8);
  });

  test('files have less than 250 lines', () => {
    const written = [...text].filter(([path]) => path !== 'rules/index.ts');
    expect(written.filter(([, code]) => code.split('\n').length > 250).map(([path]) => path)).toEqual([]);
  });

  test('every file says at its top what it is', () => {
    expect([...text].filter(([, code]) => !code.startsWith('// ')).map(([path]) => path)).toEqual([]);
  });

  test('there are no casts but the one in fields.ts, no `any`, no suppressed errors', () => {
    const escapes = /\) as |\w as (?!const\b)[A-Za-z]\w*[;,)]|: any\b(?!\()|<any>|@ts-|!\.|\bas unknown\b/;
    const found = [...text].filter(([path]) => path !== 'grammar/fields.ts' && !path.startsWith('grammar/views/'));
    expect(
      found.filter(([, code]) => escapes.test(code.replace(/^\s*(\/\/|\*|\/\*\*).*$/gm, ''))).map(([path]) => path),
    ).toEqual([]);
  });

  test('what is exported is used elsewhere', () => {
    const everywhere = [...text, ...testFiles].map(([path, code]) => ({ path, code }));
    const unused = [...text].flatMap(([path, code]) =>
      [...code.matchAll(/^export (?:default )?(?:abstract )?(?:async )?(?:function\*?|class|const) (\w+)/gm)]
        .map((match) => match[1] ?? '')
        .filter(
          (name) => !everywhere.some((other) => other.path !== path && new RegExp(`\\b${name}\\b`).test(other.code)),
        )
        .map((name) => `${path}: ${name}`),
    );
    expect(unused).toEqual([]);
  });
});
