// What the notation of a line means, written down by the build behind the line itself: setting up a grammar and reading
// the notation by it takes longer than reading a small file.

import { readUsage, type Element, type Usage } from './notation.ts';

type Choice = Extract<Element, { kind: 'choice' }>;

/** Short, for thousands of lines are read from a file: words stand for themselves. */
type Packed = readonly [elements: readonly PackedElement[], opens?: string];
type PackedElement = string | PackedParam | PackedChoice;
type PackedAlternative = readonly [elements: readonly PackedElement[], flag?: string];

interface PackedParam {
  readonly is: string;
  readonly of: string;
  readonly many?: Choice['many'];
}

interface PackedChoice {
  readonly any: readonly PackedAlternative[];
  readonly not?: 1;
  readonly many?: Choice['many'];
}

/** Between a line of the gathered catalogue and what it means; nothing stands behind it before the build. */
export const MEANS = '\t';

/** The text of a view with the meaning of each line behind it. */
export function withMeanings(text: string): string {
  return text.replace(/^(.+)\t$/gm, (line, usage: string) => line + JSON.stringify(pack(readUsage(usage))));
}

/** A line of the gathered catalogue. */
export function readLine(line: string): Usage & { readonly usage: string } {
  const [usage = '', meaning = ''] = line.split(MEANS);
  return { usage, ...(meaning === '' ? readUsage(usage) : unpack(JSON.parse(meaning))) };
}

function pack({ elements, opens }: Usage): Packed {
  const packed = elements.map(packElement);
  return opens === undefined ? [packed] : [packed, opens];
}

function packElement(element: Element): PackedElement {
  if (element.kind === 'word') return element.word;
  const many = element.many && { many: element.many };
  if (element.kind === 'param') return { is: element.name, of: element.type, ...many };
  const any = element.alternatives.map(({ elements, flag }): PackedAlternative => {
    const packed = elements.map(packElement);
    return flag === undefined ? [packed] : [packed, flag];
  });
  return { any, ...(element.optional && { not: 1 }), ...many };
}

function unpack([elements, opens]: Packed): Usage {
  return { elements: elements.map(unpackElement), ...(opens !== undefined && { opens }) };
}

function unpackElement(packed: PackedElement): Element {
  if (typeof packed === 'string') return { kind: 'word', word: packed };
  const many = packed.many && { many: packed.many };
  if ('is' in packed) return { kind: 'param', name: packed.is, type: packed.of, ...many };
  const alternatives = packed.any.map(([elements, flag]) => ({
    elements: elements.map(unpackElement),
    ...(flag !== undefined && { flag }),
  }));
  return { kind: 'choice', alternatives, optional: packed.not === 1, ...many };
}
