// Hosts know the virtual addresses only: what one device does not answer for is gone after a switchover.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { spot } from '../src/model/place.ts';
import { nameOf, type Group, type VirtualAddress } from '../src/model/vrrp.ts';

export default pairRule({
  id: 'vrrp-vip-match',
  severity: 'error',
  summary: 'A VRRP group has the same virtual addresses on both devices.',
  source: 'Configuring DHCP server dual-device hot backup: step that creates the VRRP group on both devices',
  *check(pair) {
    for (const { first, second } of pair.groups.both) {
      // A value that the device would refuse is reported as such.
      if ([first, second].some(({ virtualAddresses }) => virtualAddresses.some(({ line }) => line.problems.length > 0)))
        continue;
      const [ours, theirs] = [only(first, second), only(second, first)];
      if (ours.length > 0 && theirs.length > 0) yield differing(first, ours, second, theirs);
      else if (ours.length > 0) yield lacking(second, first, ours);
      else if (theirs.length > 0) yield lacking(first, second, theirs);
    }
  },
});

function only({ virtualAddresses }: Group, other: Group): readonly VirtualAddress[] {
  const theirs = new Set(other.virtualAddresses.map(({ address }) => address));
  return virtualAddresses.filter(({ address }) => !theirs.has(address));
}

function differing(
  first: Group,
  ours: readonly VirtualAddress[],
  second: Group,
  theirs: readonly VirtualAddress[],
): Problem {
  const [own, ...more] = ours;
  return {
    about: first,
    at: own ? spot(own.line, 'address') : first.at,
    message: `${nameOf(first)} has virtual address ${list(ours)}, but ${list(theirs)} on ${second.device.name}`,
    related: [...notes(theirs, second), ...notes(more, first)],
    expected: list(theirs),
    actual: list(ours),
  };
}

function lacking(here: Group, there: Group, missing: readonly VirtualAddress[]): Problem {
  return {
    about: here,
    message: `${nameOf(here)} lacks virtual address ${list(missing)}, which it has on ${there.device.name}`,
    related: notes(missing, there),
    expected: list(missing),
    fixes: [typeIn(here, ...missing.map(({ line }) => commandFor(here, line)))],
  };
}

/** The line of the other device, for the group as it is numbered here. */
function commandFor({ vrid }: Group, { words }: VirtualAddress['line']): string {
  return words.map(({ text }, index) => (index === 2 ? String(vrid) : text)).join(' ');
}

function notes(addresses: readonly VirtualAddress[], { device }: Group) {
  return addresses.map(({ address, line }) => ({ at: spot(line, 'address'), message: `${address} on ${device.name}` }));
}

function list(addresses: readonly VirtualAddress[]): string {
  return addresses.map(({ address }) => address).join(', ');
}
