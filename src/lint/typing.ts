// What to type to mend a problem, with the views that the commands belong to.

import type { Described } from '../model/object.ts';
import type { Section } from '../model/section.ts';
import { written } from '../model/written.ts';
import type { Typing } from './rule.ts';

/** The commands in the view that describes the object. */
export function typeIn({ device, section }: Described, ...commands: readonly string[]): Typing {
  const path = pathTo(section);
  return {
    device,
    commands: [...path, ...commands].map((command, depth) => indent(Math.min(depth, path.length)) + command),
  };
}

/** The commands in the system view, or in a view that does not exist yet: then they begin with its opening. */
export function type({ device }: Described, ...commands: readonly string[]): Typing {
  return { device, commands };
}

function pathTo(section: Section): string[] {
  const opening = section.openings[0];
  if (!section.parent || !opening) return [];
  return [...pathTo(section.parent), written(opening)];
}

function indent(depth: number): string {
  return ' '.repeat(depth);
}
