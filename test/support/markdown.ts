// The code in documents: each fenced block with its language and its text.

export interface Block {
  readonly language: string;
  readonly text: string;
}

export function blocksIn(document: string): Block[] {
  return [...document.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
}
