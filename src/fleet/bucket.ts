// Devices that one and the same evidence speaks of: two of them with different ends may be partners. Evidence is looked
// up by its value, so that no device is ever compared with all others.

export interface Bucket {
  /** The smaller, the stronger. */
  readonly strength: number;
  /** As people read it. */
  readonly says: string;
  /** The end at which each device stands: of a channel its own address, of a VRRP group the interface's address. */
  readonly ends: Map<number, string>;
  /** The subnet that it is about: who has a partner in there needs no other. */
  readonly network?: string;
  /** Of two partners one has to be among these. */
  readonly leaders?: Set<number>;
  /** With these only who has a subnet in common as well, or where several have the address, a folder or a VRRP group. */
  readonly doubtful?: ReadonlySet<number>;
  readonly isReused?: boolean;
}

/** Gathers buckets by key; those with less than two devices say nothing. */
export class Buckets {
  readonly #strength: number;
  readonly #all = new Map<string, Bucket>();

  constructor(strength: number) {
    this.#strength = strength;
  }

  add(key: string, device: number, end: string, create: () => Omit<Bucket, 'strength' | 'ends'>): Bucket {
    const known = this.#all.get(key) ?? { ...create(), strength: this.#strength, ends: new Map<number, string>() };
    this.#all.set(key, known);
    if (!known.ends.has(device)) known.ends.set(device, end);
    return known;
  }

  get shared(): Bucket[] {
    return [...this.#all.values()].filter(({ ends }) => ends.size > 1);
  }
}
