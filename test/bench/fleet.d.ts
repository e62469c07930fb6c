// What the made-up fleet gives to tests.

export interface FleetFile {
  readonly path: string;
  readonly text: string;
}

export function fleet(pairs: number, options: { readonly linesPerDevice: number }): Generator<FleetFile>;
