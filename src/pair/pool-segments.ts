// Where the address segments of two pools that belong together differ.

import { unnumberedGateway } from '../../grammar/views/address-pools.ts';
import { isInSubnet, networkOf, numberOf } from '../model/address.ts';
import { isLeftOut } from '../model/excerpts.ts';
import { spot } from '../model/place.ts';
import type { Gateway, Pool, PoolSection } from '../model/pool.ts';
import { namesOfVpns } from '../model/vpns.ts';
import type { Disagreement } from './disagreement.ts';

export interface SegmentDifference extends Disagreement {
  readonly about: Pool;
  /** What to type in the view of the pool, so that it is as the other one. */
  readonly commands: readonly string[];
}

/** Seen from the first: the second is what it is measured by. */
export function segmentDifferences(here: Pool, there: Pool): SegmentDifference[] {
  const own = [...vpnDifferences(here, there), ...gatewayDifferences(here, there)];
  // In another network all sections differ as well.
  return isElsewhere(here, there) ? own : [...own, ...sectionDifferences(here, there)];
}

export function isElsewhere({ gateway: here }: Pool, { gateway: there }: Pool): boolean {
  return (
    here !== undefined && there !== undefined && !isInSubnet(here.address, there) && !isInSubnet(there.address, here)
  );
}

/** The same for pools with the same addresses, in whatever VPN instance; undefined when the pool does not say them. */
export function segmentOf(pool: Pool): string | undefined {
  const { gateway, sections } = pool;
  if (!gateway && sections.length === 0) return undefined;
  return `${gateway ? networkOf(gateway.address, gateway.length) : ''} ${addressesOf(pool)}`;
}

function vpnDifferences(here: Pool, there: Pool): SegmentDifference[] {
  const [own, other] = [here.vpn?.fields.vpnInstance, there.vpn?.fields.vpnInstance];
  if (own === other) return [];
  // The pool that names no instance is the one to blame.
  if (other === undefined) return vpnDifferences(there, here);
  // An instance that a device does not have is the finding of another rule, unless both configurations leave them out.
  const isNowhere = isLeftOut(here.device, there.device, (device) => [...namesOfVpns(device)]);
  if (!isNowhere && ![here, there].every(hasItsVpn)) return [];
  const [actual, expected] = [own, other].map((name) =>
    name === undefined ? 'no VPN instance' : `VPN instance ${name}`,
  );
  if (actual === undefined || expected === undefined) return [];
  return [
    {
      about: here,
      at: here.vpn ? spot(here.vpn, 'vpnInstance') : here.at,
      message: `pool ${here.name} is for ${actual}, but ${nameOf(there)} for ${expected}`,
      related: [
        { at: there.vpn ? spot(there.vpn, 'vpnInstance') : there.at, message: `${expected} on ${there.device.name}` },
      ],
      expected,
      actual,
      commands: [`vpn-instance ${other}`],
    },
  ];
}

function hasItsVpn({ device, vpn }: Pool): boolean {
  return vpn === undefined || namesOfVpns(device).has(vpn.fields.vpnInstance);
}

function gatewayDifferences(here: Pool, there: Pool): SegmentDifference[] {
  const [own, other] = [here.gateway, there.gateway];
  if (!own && other) return lacksGateway(here) ? [missingGateway(here, there, other)] : [];
  if (own && !other) return lacksGateway(there) ? [missingGateway(there, here, own)] : [];
  if (!own || !other || (own.address === other.address && own.length === other.length)) return [];
  const field = own.address === other.address ? 'mask' : 'address';
  const [actual, expected] = [own, other].map(({ address, length }) => `${address}/${length}`);
  if (actual === undefined || expected === undefined) return [];
  return [
    {
      about: here,
      at: spot(own.line, field),
      message: `pool ${here.name} has gateway ${actual}, but ${nameOf(there)} has ${expected}`,
      related: [{ at: spot(other.line, field), message: `${expected} on ${there.device.name}` }],
      expected,
      actual,
      commands: [`gateway ${other.address} ${other.length}`],
    },
  ];
}

/** Sections without a gateway are wrong on any device by themselves; a remote pool has none. */
function lacksGateway({ mode, section, sections }: Pool): boolean {
  return mode === 'remote' && sections.length === 0 && !section.last(unnumberedGateway);
}

function missingGateway(here: Pool, there: Pool, { address, length, line }: Gateway): SegmentDifference {
  const expected = `${address}/${length}`;
  return {
    about: here,
    at: here.at,
    message: `pool ${here.name} has no gateway, but ${nameOf(there)} has ${expected}`,
    related: [{ at: line, message: `${expected} on ${there.device.name}` }],
    expected,
    actual: 'none',
    commands: [`gateway ${address} ${length}`],
  };
}

function sectionDifferences(here: Pool, there: Pool): SegmentDifference[] {
  if (areWrittenAlike(here.sections, there.sections)) return [];
  // A section that is wrong by itself is not compared; nor does it matter how the same addresses are cut into sections.
  if (!isSound(here) || !isSound(there) || addressesOf(here) === addressesOf(there)) return [];
  const [own, other] = [surplus(here, there), surplus(there, here)];
  const pairs = own.flatMap((section) => {
    const same = other.find(({ number }) => number === section.number);
    return same ? [[section, same] as const] : [];
  });
  const paired = new Set(pairs.flat());
  const restOf = (sections: readonly PoolSection[]) => sections.filter((section) => !paired.has(section));
  const [more, less] = [restOf(own), restOf(other)];
  const count = Math.min(more.length, less.length);
  more.slice(0, count).forEach((section, index) => {
    const twin = less[index];
    if (twin) pairs.push([section, twin]);
  });
  return [
    ...pairs.map(([section, twin]) => changed(here, section, there, twin)),
    ...more.slice(count).map((section) => missing(there, here, section)),
    ...less.slice(count).map((section) => missing(here, there, section)),
  ];
}

/** As nearly all are: then nothing needs to be computed. */
function areWrittenAlike(own: readonly PoolSection[], other: readonly PoolSection[]): boolean {
  return (
    own.length === other.length &&
    own.every(({ start, end }, at) => other[at]?.start === start && other[at].end === end)
  );
}

function changed(here: Pool, section: PoolSection, there: Pool, twin: PoolSection): SegmentDifference {
  const field = section.start !== twin.start ? (section.end === twin.end ? 'start' : undefined) : 'end';
  const placeOf = ({ line }: PoolSection) => (field ? spot(line, field) : line);
  const [actual, expected] = [rangeOf(section), rangeOf(twin)];
  return {
    about: here,
    at: placeOf(section),
    message: `section ${section.number} of pool ${here.name} is ${actual}, but ${expected} in ${nameOf(there)}`,
    related: [{ at: placeOf(twin), message: `${expected} on ${there.device.name}` }],
    expected,
    actual,
    commands: [`undo section ${section.number}`, `section ${section.number} ${twin.start} ${twin.end}`],
  };
}

function missing(here: Pool, there: Pool, section: PoolSection): SegmentDifference {
  const expected = rangeOf(section);
  return {
    about: here,
    at: here.at,
    message: `pool ${here.name} has no section ${expected}, but ${nameOf(there)} has`,
    related: [{ at: section.line, message: `${expected} on ${there.device.name}` }],
    expected,
    actual: 'none',
    commands: [`section ${section.number} ${section.start} ${section.end}`],
  };
}

function nameOf({ name, device }: Pool): string {
  return `pool ${name} on ${device.name}`;
}

function rangeOf({ start, end }: PoolSection): string {
  return start === end ? start : `${start}-${end}`;
}

function surplus(here: Pool, there: Pool): PoolSection[] {
  const theirs = new Set(there.sections.map(rangeOf));
  return here.sections.filter((section) => !theirs.has(rangeOf(section)));
}

function isSound({ gateway, sections }: Pool): boolean {
  return sections.every(({ start, end }) => {
    return numberOf(start) <= numberOf(end) && (!gateway || [start, end].every((each) => isInSubnet(each, gateway)));
  });
}

/** The addresses as few ranges as can be. */
function addressesOf({ sections }: Pool): string {
  const ranges = sections
    .map(({ start, end }): [number, number] => [numberOf(start), numberOf(end)])
    .sort(([one], [other]) => one - other);
  const merged: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = merged.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged.join(' ');
}
