// The shape of a file: its configuration, what a terminal or a person put around it, and the blocks whose text is no
// command (keys, certificates, banners).
// Lines are told apart by their first characters; the small Chevrotain grammar puts them together.

import { createToken, createTokenInstance, EmbeddedActionsParser, type IToken, type TokenType } from 'chevrotain';
import { blockEnd, kindOfLine, type LineKind } from './lines.ts';
import type { Source } from './source.ts';

/** Lines `from` to `to`, both counted from 0, `to` included. */
export interface Part {
  readonly kind: PartKind;
  readonly from: number;
  readonly to: number;
}

type PartKind = LineKind | 'block';

const token = (name: string) => createToken({ name });
const Remark = token('Remark');
const Prompt = token('Prompt');
const End = token('End');
const Lines = token('Lines');
const BlockOpen = token('BlockOpen');
const BlockText = token('BlockText');
const BlockClose = token('BlockClose');
const tokens = [Lines, Remark, Prompt, End, BlockOpen, BlockText, BlockClose];

const tokenOf: Readonly<Record<LineKind, TokenType>> = {
  lines: Lines,
  remark: Remark,
  prompt: Prompt,
  end: End,
};

const kinds = new Map<TokenType, LineKind>([
  [Lines, 'lines'],
  [Remark, 'remark'],
  [Prompt, 'prompt'],
  [End, 'end'],
]);

class ShapeParser extends EmbeddedActionsParser {
  constructor(skipValidations: boolean) {
    super(tokens, { skipValidations, maxLookahead: 1 });
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
    const open = this.CONSUME(BlockOpen);
    this.OPTION(() => this.CONSUME(BlockText));
    const close = this.CONSUME(BlockClose);
    return part('block', open, close);
  });
}

/** Tokens carry the lines they span; nothing else of them is used. */
function part(kind: PartKind, first: IToken, last: IToken = first): Part {
  return { kind, from: first.startLine ?? 0, to: last.endLine ?? 0 };
}

let parser: ShapeParser | undefined;

export function shape(source: Source): Part[] {
  const list = tokenize(source);
  // Without a block there is nothing to put together, and setting up the grammar takes longer than a small file.
  if (!list.some(({ tokenType }) => tokenType === BlockOpen)) return list.map((each) => part(kindOf(each), each));
  parser ??= new ShapeParser(true);
  parser.input = list;
  return parser.file();
}

function kindOf({ tokenType }: IToken): LineKind {
  return kinds.get(tokenType) ?? 'lines';
}

/** For the test that validates the grammar itself. */
export function validateShape(): EmbeddedActionsParser {
  return new ShapeParser(false);
}

function tokenize(source: Source): IToken[] {
  const list: IToken[] = [];
  const push = (type: TokenType, from: number, to: number) =>
    list.push(createTokenInstance(type, '', from, to, from, to, 0, 0));
  const { lineCount } = source;
  let runKind: LineKind | undefined;
  let runStart = 0;
  const endRun = (line: number) => {
    if (runKind) push(tokenOf[runKind], runStart, line - 1);
    runKind = undefined;
  };
  for (let line = 0; line < lineCount; line++) {
    const first = kindOfLine(source, line);
    const close = first === 'opening' ? blockEnd(source, line) : undefined;
    if (close !== undefined) {
      endRun(line);
      push(BlockOpen, line, line);
      if (close > line + 1) push(BlockText, line + 1, close - 1);
      push(BlockClose, close, close);
      line = close;
      continue;
    }
    // A block without an end is no block: its first line is a line like others.
    const kind = first === 'opening' ? 'lines' : first;
    if (kind === runKind) continue;
    endRun(line);
    [runKind, runStart] = [kind, line];
  }
  endRun(lineCount);
  return list;
}
