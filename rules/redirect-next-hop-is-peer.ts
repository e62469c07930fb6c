// Redirected packets carry no label that would say where they go: the next hop is the other device itself, on the link.

import { pairRule, type Problem, type Skip } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { isInSubnet } from '../src/model/address.ts';
import { spot } from '../src/model/place.ts';
import { endOfLink, interfaceNear, isAddressedOtherwise, redirectionsOf } from '../src/pair/redirections.ts';
import type { Redirection } from '../src/pair/redirections.ts';

export default pairRule({
  id: 'redirect-next-hop-is-peer',
  severity: 'error',
  summary: 'A redirection leads to an address of the other device, over an interface that has a link to it.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: protection path in IP redirection mode',
  *check(pair) {
    for (const each of redirectionsOf(pair)) {
      const { line, subnets, own, owner } = each;
      const isOnLink = subnets.some((subnet) => isInSubnet(line.fields.nextHop, subnet));
      if (own || (subnets.length > 0 && !(isOnLink && owner))) yield wrongNextHop(each, isOnLink);
      else if (subnets.length === 0) yield* wrongInterface(each);
    }
  },
});

function wrongNextHop(redirection: Redirection, isOnLink: boolean): Problem | Skip {
  const { service, other, line, subnets, own, owner } = redirection;
  const { nextHop, interface: name } = line.fields;
  const end = endOfLink(redirection)?.address;
  if (isOnLink && !own && !end) return { skip: `redirection to ${nextHop}: the other end of ${name} cannot be seen` };
  const where = own
    ? `which is the device's own address on ${own.interface.name}`
    : isOnLink
      ? `but ${other.name} is ${end?.address} on that link`
      : `which is not in the subnet of ${name}`;
  return {
    about: service,
    at: spot(line, 'nextHop'),
    message: `redirection leads to ${nextHop}, ${where}`,
    related: [
      ...(own ? [{ at: own.address.line, message: 'the own address' }] : []),
      ...(own || isOnLink ? [] : subnets.map((each) => ({ at: each.line, message: `the subnet of ${name}` }))),
      ...[owner?.address ?? end].flatMap((each) =>
        each ? [{ at: each.line, message: `${each.address} on ${other.name}` }] : [],
      ),
    ],
    actual: nextHop,
    ...(end && { expected: end.address, fixes: [typeIn(service, commandTo(end.address, name))] }),
  };
}

function* wrongInterface(redirection: Redirection): Generator<Problem | Skip> {
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
    ...(near !== undefined && { expected: near, fixes: [typeIn(service, commandTo(nextHop, near))] }),
  };
}

function commandTo(nextHop: string, name: string): string {
  return `protect redirect ip-nexthop ${nextHop} interface ${name}`;
}
