// The language: a text in, a typed tree out. See design notes in each file, in the order of the data flow:
// source, lines, shape, words, reading, bind; beside it the catalogue: notation, params, phrase, match, views/.

import type { Config } from './ast.ts';
import { bind } from './bind.ts';
import type { Encoding } from './encoding.ts';
import { shape } from './shape.ts';
import { Source } from './source.ts';
import { Catalogue } from './catalogue.ts';
import { texts } from './views/index.ts';

export const catalogue = new Catalogue(texts);

export interface Input {
  readonly path: string;
  readonly text: string;
  /** Where the text was decoded from; UTF-8 unless said otherwise. */
  readonly encoding?: Encoding;
}

/** Reads any text; what is no VRP configuration becomes unknown statements. Never throws. */
export function parse({ path, text, encoding }: Input): Config {
  const source = new Source(path, text, encoding);
  return bind(source, shape(source), catalogue);
}
