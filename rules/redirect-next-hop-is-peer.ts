// Redirected packets carry no label that would say where they go: the next hop is the other device itself, on the link.

import { protectRedirect } from '../grammar/views/remote-backup.ts';
import type { Statement } from '../grammar/statement.ts';
import { pairRule, type Problem, type Skip } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { isInSubnet } from '../src/model/address.ts';
import type { Service } from '../src/model/backup-service.ts';
import type { Device, Owner } from '../src/model/device.ts';
import type { Interface, InterfaceAddress } from '../src/model/interface.ts';
import { spot } from '../src/model/place.ts';
import { partners } from '../src/pair/partners.ts';

export default pairRule({
  id: 'redirect-next-hop-is-peer',
  severity: 'error',
  summary: 'A redirection leads to an address of the other device, over an interface that has a link to it.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: protection path in IP redirection mode',
  *check(pair) {
    for (const { here, there } of partners(pair))
      for (const line of here.section.all(protectRedirect))
        if (line.problems.length === 0) yield* judged(here, there.device, line);
  },
});

type Redirection = Statement<{ nextHop: string; interface: string }>;

function* judged(service: Service, other: Device, line: Redirection): Generator<Problem | Skip> {
  const { device } = service;
  const { nextHop, interface: name } = line.fields;
  const problem = { about: service, at: spot(line, 'nextHop'), actual: nextHop };
  const out = device.interface(name);
  const own = device.ownersOf(nextHop)[0];
  const owner = other.ownersOf(nextHop)[0];
  const subnets = out ? ipv4Of(out) : [];
  const end = out && endOfLink(out, other);
  const right = end && to(service, end.address.address, name);
  const known = owner ? [{ at: owner.address.line, message: `${nextHop} on ${other.name}` }] : [];
  if (own)
    yield {
      ...problem,
      message: `redirection leads to ${nextHop}, which is the device's own address on ${own.interface.name}`,
      related: [{ at: own.address.line, message: 'the own address' }, ...shown(end, other)],
      ...right,
    };
  else if (!out && !owner) yield { skip: `redirection to ${nextHop}: neither ${name} nor the next hop can be seen` };
  else if (!out) {
    const near = device.interfaces.find((each) => ipv4Of(each).some((subnet) => isInSubnet(nextHop, subnet)));
    yield {
      about: service,
      at: spot(line, 'interface'),
      message: `redirection leads over ${name}, which does not exist`,
      related: known,
      actual: name,
      ...(near && { ...to(service, nextHop, near.name), expected: near.name }),
    };
  } else if (subnets.length === 0) {
    if (isAddressedOtherwise(out)) return;
    yield {
      ...problem,
      at: spot(line, 'interface'),
      message: `redirection leads over ${name}, which has no IPv4 address`,
      related: [{ at: out.at, message: 'no address' }, ...known],
      actual: name,
    };
  } else if (!subnets.some((subnet) => isInSubnet(nextHop, subnet)))
    yield {
      ...problem,
      message: `redirection leads to ${nextHop}, which is not in the subnet of ${name}`,
      related: [...subnets.map((subnet) => ({ at: subnet.line, message: `the subnet of ${name}` })), ...known],
      ...right,
    };
  else if (!owner && end)
    yield {
      ...problem,
      message: `redirection leads to ${nextHop}, but ${other.name} is ${end.address.address} on that link`,
      related: shown(end, other),
      ...right,
    };
  else if (!owner) yield { skip: `redirection to ${nextHop}: the other end of ${name} cannot be seen` };
}

function ipv4Of({ addresses }: Interface): InterfaceAddress[] {
  return addresses.filter(({ family }) => family === 4);
}

/** Unnumbered, or by negotiation. */
function isAddressedOtherwise({ section }: Interface): boolean {
  return section.lines.some(({ command }) => command.usage.startsWith('ip address '));
}

/** The address that the other device has on the link of the interface. */
function endOfLink(out: Interface, other: Device): Owner | undefined {
  const subnets = ipv4Of(out);
  for (const each of other.interfaces)
    for (const address of ipv4Of(each))
      if (subnets.some((subnet) => subnet.address !== address.address && isInSubnet(address.address, subnet)))
        return { interface: each, address };
  return undefined;
}

function shown(end: Owner | undefined, other: Device) {
  return end ? [{ at: end.address.line, message: `${end.address.address} on ${other.name}` }] : [];
}

function to(service: Service, nextHop: string, name: string) {
  const fixes = [typeIn(service, `protect redirect ip-nexthop ${nextHop} interface ${name}`)];
  return { expected: nextHop, fixes };
}
