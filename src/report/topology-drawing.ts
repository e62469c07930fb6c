// The pairs of a fleet as a drawing in the language of Mermaid, which code hosts and wikis show as a picture.

import { placeOf } from '../fleet/fleet.ts';
import type { DeviceRef } from '../fleet/unit.ts';
import { printable } from './printable.ts';
import { calling, couples, type Shown } from './topology.ts';

const MOST_GUESSES = 3;

export function* topologyDrawing({ topology, members }: Shown): Generator<string> {
  const call = calling(members);
  const numbers = new Map(members.map(({ ref }, index) => [placeOf(ref), index]));
  const idOf = (ref: DeviceRef) => `d${numbers.get(placeOf(ref)) ?? ''}`;
  yield 'graph LR\n';
  for (const { ref } of members) {
    const { device, file } = call(ref);
    const text = device === file ? label(file) : `${label(device)}<br/>${label(file)}`;
    yield `  ${idOf(ref)}["${text}"]\n`;
  }
  for (const { devices, name } of couples(topology)) {
    const [one, other] = devices.map(idOf);
    yield `  ${one} ---${name === undefined ? '' : `|"${label(name)}"|`} ${other}\n`;
  }
  for (const { ref, candidates } of [...topology.leftOver, ...topology.unsettled]) {
    for (const candidate of candidates.slice(0, MOST_GUESSES)) yield `  ${idOf(ref)} -.-> ${idOf(candidate)}\n`;
  }
}

/** Whatever could end the label or be read as markup is written as the number of its character. */
function label(text: string): string {
  return printable(text).replace(/[^\p{L}\p{N} ._/-]/gu, (character) => `#${character.codePointAt(0)};`);
}
