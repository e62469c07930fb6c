// Something in which two devices do not agree, as it is told of an object of one of them.

import type { Described } from '../model/object.ts';
import type { Note, Place } from '../model/place.ts';

export interface Disagreement {
  readonly about: Described;
  readonly at: Place;
  readonly message: string;
  readonly related: readonly Note[];
  readonly expected?: string | number;
  readonly actual?: string | number;
}
