// The colours that reports use; chalk has them all.

type Colour = (text: string) => string;

export interface Paint {
  readonly bold: Colour;
  readonly dim: Colour;
  readonly cyan: Colour;
  readonly yellow: Colour;
  readonly red: Colour;
  readonly green: Colour;
}

const same: Colour = (text) => text;

export const plain: Paint = { bold: same, dim: same, cyan: same, yellow: same, red: same, green: same };
