// What was given and cannot be understood: settings, a baseline, a part of a report.

/** With a sentence for each thing that is wrong. */
export class BadInput extends Error {
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}
