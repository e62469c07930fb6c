// Pools whose opening line no command describes: a rule says what is wrong with it, and to the others they exist.

import type { UnknownStatement } from '../../grammar/nodes.ts';
import type { Device } from './device.ts';
import type { PoolFamily } from './pool-bindings.ts';
import { remember } from './remember.ts';

interface UnreadPool {
  readonly family: PoolFamily;
  readonly name: string;
  readonly line: UnknownStatement;
}

const opening = /^(ip|ipv6) +pool +(\S+)/i;

export const unreadPools = remember(({ source, system }: Device): readonly UnreadPool[] => {
  return system.unknown.flatMap((line) => {
    const [, family, name] = opening.exec(source.text.slice(line.start, line.end)) ?? [];
    if (name === undefined) return [];
    return [{ family: family?.toLowerCase() === 'ip' ? 4 : 6, name: name.toLowerCase(), line }];
  });
});

/** The names of all pools of the family, read or not. */
export function poolNames(device: Device, family: PoolFamily): ReadonlySet<string> {
  return family === 4 ? names4(device) : names6(device);
}

const names4 = remember((device: Device) => namesOf(device, device.pools, 4));
const names6 = remember((device: Device) => namesOf(device, device.pools6, 6));

function namesOf(device: Device, read: readonly { readonly name: string }[], family: PoolFamily): ReadonlySet<string> {
  const unread = unreadPools(device).filter((pool) => pool.family === family);
  return new Set([...read, ...unread].map(({ name }) => name));
}
