// The grammar of a file's shape, for Chevrotain: marks are its tokens, and a block is what its marks enclose.

import { createToken, createTokenInstance, EmbeddedActionsParser, type IToken, type TokenType } from 'chevrotain';
import type { Mark, Part } from './shape.ts';

const token = (name: string) => createToken({ name });
const Lines = token('Lines');
const Remark = token('Remark');
const Prompt = token('Prompt');
const End = token('End');
const Opening = token('Opening');
const Text = token('Text');
const Closing = token('Closing');
const tokens: Readonly<Record<Mark['kind'], TokenType>> = {
  lines: Lines,
  remark: Remark,
  prompt: Prompt,
  end: End,
  opening: Opening,
  text: Text,
  closing: Closing,
};

class ShapeParser extends EmbeddedActionsParser {
  constructor(skipValidations: boolean) {
    super(Object.values(tokens), { skipValidations, maxLookahead: 1 });
    this.performSelfAnalysis();
  }

  readonly file = this.RULE('file', (): Part[] => {
    const parts: Part[] = [];
    this.MANY(() => {
      parts.push(
        this.OR([
          { ALT: () => part('lines', this.CONSUME(Lines)) },
          { ALT: () => part('remark', this.CONSUME(Remark)) },
          { ALT: () => part('prompt', this.CONSUME(Prompt)) },
          { ALT: () => part('end', this.CONSUME(End)) },
          { ALT: () => this.SUBRULE(this.block) },
        ]),
      );
    });
    return parts;
  });

  readonly block = this.RULE('block', (): Part => {
    const open = this.CONSUME(Opening);
    this.OPTION(() => this.CONSUME(Text));
    return part('block', open, this.CONSUME(Closing));
  });
}

/** Tokens carry the lines they span; nothing else of them is used. */
function part(kind: Part['kind'], first: IToken, last: IToken = first): Part {
  return { kind, from: first.startLine ?? 0, to: last.endLine ?? 0 };
}

let parser: ShapeParser | undefined;

export function withBlocks(marks: readonly Mark[]): Part[] {
  parser ??= new ShapeParser(true);
  parser.input = marks.map(({ kind, from, to }) => createTokenInstance(tokens[kind], '', from, to, from, to, 0, 0));
  return parser.file();
}

/** For the test that validates the grammar itself. */
export function validateShape(): EmbeddedActionsParser {
  return new ShapeParser(false);
}
