// Whether a VRRP group is on its interface, or only settings of it, which no device takes.

import { loadBalance } from '../../grammar/views/vrrp.ts';
import { Lines } from './lines.ts';
import { groupCommands } from './vrrp-commands.ts';
import type { Group } from './vrrp.ts';

/** A line about its addresses or its partners makes a group. */
export function isMade({ family, vrid, lines, section }: Group): boolean {
  const { virtual, admin, follows, unicast, member } = groupCommands[family];
  const own = new Lines(lines);
  const isSaid = [virtual, admin, follows, ...unicast, ...member].some((command) => own.last(command) !== undefined);
  return isSaid || section.all(loadBalance).some(({ fields }) => fields.vrid === vrid) || mayBeMade({ lines, section });
}

/** One that the device refuses, or that the catalogue does not know, may be such a line. */
function mayBeMade({ lines, section }: Pick<Group, 'lines' | 'section'>): boolean {
  return lines.some(({ isFlawed }) => isFlawed) || section.unread('vrrp', 'vrrp6') !== undefined;
}
