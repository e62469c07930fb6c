// Pools whose opening line no command describes: a rule says what is wrong with it, and to the others they exist.

import type { UnknownStatement } from '../../grammar/nodes.ts';
import type { Device } from './device.ts';
import type { PoolFamily } from './pool-bindings.ts';

export interface UnreadPool {
  readonly family: PoolFamily;
  readonly name: string;
  readonly line: UnknownStatement;
}

const opening = /^(ip|ipv6) +pool +(\S+)/i;

export function unreadPools({ source, system }: Device): UnreadPool[] {
  return system.unknown.flatMap((line) => {
    const [, family, name] = opening.exec(source.text.slice(line.start, line.end)) ?? [];
    if (name === undefined) return [];
    return [{ family: family?.toLowerCase() === 'ip' ? 4 : 6, name: name.toLowerCase(), line }];
  });
}

/** The names of all pools of the family, read or not. */
export function poolNames(device: Device, family: PoolFamily): ReadonlySet<string> {
  const read = family === 4 ? device.pools : device.pools6;
  const unread = unreadPools(device).filter((pool) => pool.family === family);
  return new Set([...read, ...unread].map(({ name }) => name));
}
