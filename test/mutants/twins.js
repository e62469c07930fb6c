// Which objects of the two devices belong together, by the keys that the documents name.

import { network, sameAddress, sameSubnet, valueOf } from './addresses.js';
import { plain } from './devices.js';

const mirrored = (one, other) =>
  one.ends && other.ends && sameAddress(one.peer, other.source) && sameAddress(one.source, other.peer);

export const twinService = (service, there) => there.services.find((other) => mirrored(service, other));
export const serviceOf = (profile, device) =>
  device.services.find(({ name }) => name.toLowerCase() === profile.service?.toLowerCase());

/** The profile with the same backup ID below the service's twin. */
export function twinProfile(profile, here, there) {
  const service = serviceOf(profile, here);
  const other = service && twinService(service, there);
  return there.profiles.find(
    (found) => other && serviceOf(found, there) === other && found.backupId === profile.backupId,
  );
}

export const groupNamed = (device, family, vrid, face) =>
  device.groups.find(
    (group) => group.family === family.toLowerCase() && group.vrid === vrid && group.face.name === plain(face),
  );
export const groupOfLink = (link, device) => groupNamed(device, link.match[1], link.match[2], link.match[3]);
export const groupOfLocation = (location, device) =>
  location.vrrp && groupNamed(device, 'vrrp', location.vrrp.match[2], location.vrrp.match[3]);

export const profilesOfGroup = (group, device) =>
  device.profiles.filter(({ links }) => links.some((link) => groupOfLink(link, device) === group));
export const locationsOfGroup = (group, device) =>
  device.locations.filter((location) => groupOfLocation(location, device) === group);

/** A group that nothing refers to: the same vrid, once on each device, and one address of its virtual IPs in common. */
function plainTwin(group, here, there) {
  const alike = (device) => device.groups.filter(({ family, vrid }) => family === group.family && vrid === group.vrid);
  const [other] = alike(there);
  const shares = other?.vips.some(({ ip }) => group.vips.some((own) => sameAddress(own.ip, ip)));
  return alike(here).length === 1 && alike(there).length === 1 && shares ? other : undefined;
}

/** The same VRRP group on the other device. */
export function twinGroup(group, here, there) {
  for (const profile of profilesOfGroup(group, here)) {
    const links = twinProfile(profile, here, there)?.links ?? [];
    const link = links.find(({ match }) => match[2] === group.vrid);
    if (link) return groupOfLink(link, there);
  }
  for (const { id } of locationsOfGroup(group, here)) {
    const location = there.locations.find((other) => other.id === id);
    if (location) return groupOfLocation(location, there);
  }
  return plainTwin(group, here, there);
}

/** Pairs of groups whose states are their own and whose priorities differ, as they must. */
export function* healthyGroups(here, there) {
  for (const group of here.groups) {
    const twin = twinGroup(group, here, there);
    if (twin && !group.follows && !twin.follows && group.priority !== twin.priority) yield { group, twin };
  }
}

export const typed = (group, device, type) =>
  profilesOfGroup(group, device).some(({ types }) => types.some(({ match }) => match[1].toLowerCase() === type));

const segment = (pool) =>
  [
    pool.gateway && `${network(pool.gateway.ip, pool.gateway.length)}/${pool.gateway.length}`,
    ...pool.sections.map(({ start, end }) => `${valueOf(start)}-${valueOf(end)}`).sort(),
  ].join(' ');

/** The pool of the same segment on the other device. */
export const twinPool = (pool, there) =>
  pool.sections.length > 0
    ? there.pools.find((other) => other.kind === pool.kind && segment(other) === segment(pool))
    : undefined;

export const servicesOfPool = (pool, device) =>
  device.services.filter(({ pools }) =>
    pools.some(
      ({ match }) => match[1].toLowerCase() === 'ip-pool' && match[2].toLowerCase() === pool.name.toLowerCase(),
    ),
  );
export const profilesOfPool = (pool, device) =>
  device.profiles.filter(({ pools }) => pools.some(({ match }) => match[1].toLowerCase() === pool.name.toLowerCase()));
export const poolNamed = (device, name) => device.pools.find((pool) => pool.name.toLowerCase() === name.toLowerCase());

/** Whether an address lies in the subnet of an interface. */
export const onLink = (face, ip) => face.addresses.some((own) => sameSubnet(own.ip, ip, own.length));
