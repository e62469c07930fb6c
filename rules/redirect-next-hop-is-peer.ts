// Redirected packets carry no label that would say where they go: the next hop is the other device itself, on the link.

import { pairRule, type Problem, type Skip } from '../src/lint/rule.ts';
import { overNoLink, redirectTo } from '../src/lint/linkless-redirections.ts';
import { typeIn } from '../src/lint/typing.ts';
import { isInSubnet } from '../src/model/address.ts';
import { spot } from '../src/model/place.ts';
import { endOfLink, redirectionsOf, showsWayBack, type Redirection } from '../src/pair/redirections.ts';

export default pairRule({
  id: 'redirect-next-hop-is-peer',
  severity: 'error',
  summary: 'A redirection leads to an address of the other device, over an interface that has a link to it.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: protection path in IP redirection mode',
  *check(pair) {
    for (const each of redirectionsOf(pair)) {
      const { line, subnets, own, owner, farEnd } = each;
      const isOnLink = subnets.some((subnet) => isInSubnet(line.fields.nextHop, subnet));
      // An end in another VPN instance is the finding of another rule.
      if (farEnd && !owner && !own) continue;
      if (own || (subnets.length > 0 && !(isOnLink && owner))) yield wrongNextHop(each, isOnLink);
      else if (subnets.length === 0) yield* overNoLink(each);
    }
  },
});

function wrongNextHop(redirection: Redirection, isOnLink: boolean): Problem | Skip {
  const { service, other, line, subnets, own, owner } = redirection;
  const { nextHop, interface: name } = line.fields;
  const end = endOfLink(redirection)?.address;
  const isUnseen = isOnLink && !own && !end;
  if (isUnseen && !showsWayBack(redirection))
    return { skip: `redirection to ${nextHop}: the other end of ${name} cannot be seen` };
  const elsewhere = end ? `but ${other.name} is ${end.address} on that link` : `which is no address of ${other.name}`;
  const where = own
    ? `which is the device's own address on ${own.interface.name}`
    : isOnLink
      ? elsewhere
      : `which is not in the subnet of ${name}`;
  return {
    about: service,
    at: spot(line, 'nextHop'),
    severity: isUnseen ? 'warning' : 'error',
    message: `redirection leads to ${nextHop}, ${where}`,
    related: [
      ...(own ? [{ at: own.address.line, message: 'the own address' }] : []),
      ...(own || isOnLink ? [] : subnets.map((each) => ({ at: each.line, message: `the subnet of ${name}` }))),
      ...[owner?.address ?? end].flatMap((each) =>
        each ? [{ at: each.line, message: `${each.address} on ${other.name}` }] : [],
      ),
    ],
    actual: nextHop,
    ...(end && { expected: end.address, fixes: [typeIn(service, redirectTo(end.address, name))] }),
  };
}
