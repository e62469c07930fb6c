// The pairs that properties are tried on: the fixtures, and the practice corpus where it is present.

import { existsSync, readdirSync, readFileSync } from 'node:fs';

const corpus = `${process.env['VRP_LINT_CORPUS'] ?? '../shared/corpus'}/pairs`;

export interface PairOfTexts {
  readonly name: string;
  readonly a: string;
  readonly b: string;
}

export const fixturePairs: readonly PairOfTexts[] = readdirSync('fixtures')
  .filter((name) => existsSync(`fixtures/${name}/device-b.cfg`))
  .map((name) => pairIn(`fixtures/${name}`, name, 'device-a.cfg', 'device-b.cfg'));

export const practicePairs: readonly PairOfTexts[] = existsSync(corpus)
  ? readdirSync(corpus)
      .filter((name) => existsSync(`${corpus}/${name}/B.cfg`))
      .map((name) => pairIn(`${corpus}/${name}`, `practice/${name}`, 'A.cfg', 'B.cfg'))
  : [];

function pairIn(folder: string, name: string, a: string, b: string): PairOfTexts {
  return { name, a: readFileSync(`${folder}/${a}`, 'utf8'), b: readFileSync(`${folder}/${b}`, 'utf8') };
}
