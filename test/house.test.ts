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

/** What imports from the sources without being one of them. */
const others = ['test', 'bin'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|m?js)$/.test(path))
    .map((path): [string, string] => [`${room}/${path.replaceAll('\\', '/')}`, readFileSync(join(room, path), 'utf8')]),
);

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

  test('what is exported, value or type, is imported elsewhere', () => {
    const imported = new Set([...[...text, ...others].flatMap(importsOf), ...REACHED_BY_ITS_BUILD]);
    const declaration =
      /^export (?:default )?(?:abstract )?(?:async )?(?:function\*?|class|const|interface|type) (\w+)/gm;
    const unused = [...text].flatMap(([path, code]) =>
      [...code.matchAll(declaration)]
        .map(([line, name]) => `${path}: ${line.startsWith('export default') ? 'default' : name}`)
        .filter((each) => !imported.has(each)),
    );
    expect(unused).toEqual([]);
  });
});

/** The program itself is started as it was built. */
const REACHED_BY_ITS_BUILD = ['src/cli/main.ts: main', 'src/cli/main.ts: work'];

/** As `src/lint/run.ts: judge`. */
function importsOf([path, code]: [string, string]): string[] {
  const clauses = [...code.matchAll(/^(?:import|export)\s+(?:type\s+)?([^;']*?)\s+from '(\.[^']+)'/gm)];
  const calls = [...code.matchAll(/\b(import|load)\('([^']+\.ts)'\)/g)];
  const target = (name: string) => normalize(join(dirname(path), name)).replaceAll('\\', '/');
  return [
    ...clauses.flatMap(([, clause = '', from = '']) => namesIn(clause, code).map((name) => `${target(from)}: ${name}`)),
    // What is loaded while the program runs is taken apart in many ways: its names stand somewhere there.
    ...calls.flatMap(([, how, from = '']) =>
      wordsIn(code).map((name) => `${how === 'load' ? from : target(from)}: ${name}`),
    ),
  ];
}

function namesIn(clause: string, code: string): string[] {
  if (clause.startsWith('*')) return wordsIn(code);
  const inBraces = /\{([^}]*)\}/.exec(clause)?.[1]?.split(',') ?? [];
  const named = inBraces.map((each) =>
    each
      .trim()
      .replace(/^type /, '')
      .replace(/ as .*/, ''),
  );
  return /^\w/.test(clause) ? ['default', ...named] : named;
}

function wordsIn(code: string): string[] {
  return code.match(/\w+/g) ?? [];
}
