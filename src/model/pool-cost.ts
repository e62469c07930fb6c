// What the routes of a shared pool cost: the lower cost draws the traffic of the network to that device.

import type { Statement } from '../../grammar/statement.ts';
import type { Device } from './device.ts';
import type { Pool } from './pool.ts';
import type { Pool6 } from './pool6.ts';
import { spot, type Place } from './place.ts';
import { sharedPoolsOf, type Shared } from './shared-pool.ts';

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

/** A metric with which the primary pool of a segment costs less than the secondary one of the other device. */
export function metricFor({ isSlave, gateway }: Pool, other: Device | undefined): number {
  const costs = (other ? sharedPoolsOf(other) : [])
    .filter(({ pool }) => pool.isSlave !== isSlave && gateway && pool.gateway?.address === gateway.address)
    .flatMap((shared) => costOf(shared)?.value ?? []);
  if (isSlave) return Math.min(GREATEST, Math.max(20, ...costs.map((cost) => cost + 10)));
  return Math.max(1, Math.min(10, ...costs.map((cost) => cost - 1)));
}

const GREATEST = 65_535;

/** Whether the routing itself gives the routes of users a cost. */
export function setsCosts({ routing }: Device): boolean {
  return routing.userRoutes.some((each) => each.setsCost);
}

/** The line by which the same protocol takes over what the routes cost, where each of its processes does. */
export function whatKeeps({ routing }: Device, { command }: Statement): Statement | undefined {
  const alike = routing.userRoutes.filter(({ line }) => line.command === command);
  return alike.every(({ keepsCost }) => keepsCost) ? alike[0]?.line : undefined;
}
