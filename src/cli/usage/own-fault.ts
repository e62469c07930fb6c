// What goes wrong without any fault of the user.

/** The sentence, with what there is to do. */
export function ownFault(sentence: string): string {
  return `${sentence}; this is a fault of vrp-lint, please report it with the input that shows it`;
}
