// What the routes of a shared pool cost: the lower cost draws the traffic of the network to that device.

import type { Pool } from './pool.ts';
import type { Pool6 } from './pool6.ts';
import { spot, type Place } from './place.ts';
import type { Shared } from './shared-pool.ts';

export interface Cost {
  readonly value: number;
  /** Whether the line that binds the pool says it. */
  readonly isExplicit: boolean;
  readonly at: Place;
}

/** The metric of the binding, or else the one that the device chooses by itself; undefined when nothing sets one. */
export function costOf({ pool, binding }: Shared<Pool | Pool6>): Cost | undefined {
  const { line, metric } = binding;
  if (metric !== undefined) return { value: metric, isExplicit: true, at: spot(line, 'metric') };
  if (!pool.device.routing.autoAdvertising) return undefined;
  return { value: pool.isSlave ? 20 : 10, isExplicit: false, at: line };
}
