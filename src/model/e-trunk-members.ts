// The Eth-Trunk in an E-Trunk that a profile follows.

import { eTrunkOfInterface } from '../../grammar/views/link-aggregation.ts';
import type { Profile } from './backup-profile.ts';
import type { Interface } from './interface.ts';

interface Member {
  /** The name of the Eth-Trunk, whether it exists or not. */
  readonly name: string;
  readonly interface: Interface | undefined;
  readonly isMember: boolean;
}

export function memberOf({ eTrunk: line, device }: Profile): Member | undefined {
  if (!line) return undefined;
  const name = `Eth-Trunk${line.fields.ethTrunk}`;
  const face = device.interface(name);
  const eTrunks = face?.section.all(eTrunkOfInterface).map(({ fields }) => fields.eTrunkId) ?? [];
  return { name, interface: face, isMember: eTrunks.includes(line.fields.eTrunk) };
}
