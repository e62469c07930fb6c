// Redirections over an interface that has no address, or does not exist: no link begins there.

import { spot } from '../model/place.ts';
import { interfaceNear, isAddressedOtherwise, type Redirection } from '../pair/redirections.ts';
import type { Problem, Skip } from './rule.ts';
import { typeIn } from './typing.ts';

export function* overNoLink(redirection: Redirection): Generator<Problem | Skip> {
  const { service, other, line, out, owner } = redirection;
  const { nextHop, interface: name } = line.fields;
  if (out && isAddressedOtherwise(out)) return;
  // An excerpt that shows neither end proves nothing.
  if (!out && !owner) return yield { skip: `redirection to ${nextHop}: neither ${name} nor the next hop can be seen` };
  const near = interfaceNear(redirection)?.name;
  yield {
    about: service,
    at: spot(line, 'interface'),
    message: `redirection leads over ${name}, which ${out ? 'has no IPv4 address' : 'does not exist'}`,
    related: [
      ...(out ? [{ at: out.at, message: 'no address' }] : []),
      ...(owner ? [{ at: owner.address.line, message: `${nextHop} on ${other.name}` }] : []),
    ],
    actual: name,
    ...(near !== undefined && { expected: near, fixes: [typeIn(service, redirectTo(nextHop, near))] }),
  };
}

export function redirectTo(nextHop: string, name: string): string {
  return `protect redirect ip-nexthop ${nextHop} interface ${name}`;
}
