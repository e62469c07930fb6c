// Texts in the same order on every computer, whatever language it speaks.

export function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
