// Pools whose opening line no command describes: a rule says what is wrong with it, and to the others they exist.

import type { UnknownStatement } from '../../grammar/nodes.ts';
import type { Device } from './device.ts';
import type { PoolFamily } from './pool-bindings.ts';

export interface UnreadPool {
  readonly family: PoolFamily;
  readonly name: string;
  readonly line: UnknownStatement;
}

export function unreadPools({ system }: Device): UnreadPool[] {
  return system.unknown.flatMap((line) => {
    const [family, pool, name] = line.words.map(({ text }) => text.toLowerCase());
    if (name === undefined || pool !== 'pool' || (family !== 'ip' && family !== 'ipv6')) return [];
    return [{ family: family === 'ip' ? 4 : 6, name, line }];
  });
}

/** The names of all pools of the family, read or not. */
export function poolNames(device: Device, family: PoolFamily): ReadonlySet<string> {
  const read = family === 4 ? device.pools : device.pools6;
  const unread = unreadPools(device).filter((pool) => pool.family === family);
  return new Set([...read, ...unread].map(({ name }) => name));
}
