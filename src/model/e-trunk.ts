// E-Trunks: links of one bundle that end on two devices.

import type { Statement } from '../../grammar/statement.ts';
import * as chapter from '../../grammar/views/link-aggregation.ts';
import type { Device } from './device.ts';
import type { Described, Setting } from './object.ts';

export interface ETrunk extends Described {
  readonly number: number;
  readonly peer: Statement<{ peer: string; source: string }> | undefined;
  /** The smaller one wins. */
  readonly priority: Setting<number>;
  /** The port of the channel that backs up what its members learn. */
  readonly tunnelPort: Statement<{ port: number }> | undefined;
}

const DEFAULT_PRIORITY = 100;

export function eTrunksOf(device: Device): ETrunk[] {
  return device.system.below(chapter.eTrunk).flatMap((section) => {
    const at = section.header(chapter.eTrunk);
    if (!at) return [];
    const number = at.fields.eTrunkId;
    const peer = section.last(chapter.eTrunkPeer) ?? section.last(chapter.eTrunkPeer6);
    const line = section.last(chapter.eTrunkPriority);
    const priority = { value: line?.fields.priority ?? DEFAULT_PRIORITY, line };
    const tunnelPort = section.last(chapter.eTrunkTunnelPort);
    return [{ id: `e-trunk:${number}`, device, at, section, number, peer, priority, tunnelPort }];
  });
}
