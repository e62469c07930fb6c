// What breaks a VRRP group: its number, its virtual addresses, its interface, its priorities and timers.

import { foreign, freeAround, freeNear, lengthOf, maskLike, sameAddress, sameSubnet } from '../addresses.js';
import { hasLine, plain } from '../devices.js';
import { operator } from '../operator.js';
import { behind, change, drop, linesOf, mutant } from '../text.js';
import { healthyGroups, locationsOfGroup, onLink, profilesOfGroup, twinGroup } from '../twins.js';

const linkLocal = (ip) => /^fe80:/i.test(ip);

/** For each virtual address that the two devices have in common: the group, its twin and the line. */
function* virtualIps(here, there) {
  for (const group of here.groups) {
    const twin = twinGroup(group, here, there);
    for (const vip of group.vips)
      if (twin?.vips.some(({ ip }) => sameAddress(ip, vip.ip)) && !linkLocal(vip.ip)) yield { group, twin, vip };
  }
}

/** An operator that writes another virtual address into the line. */
const vipTo = (id, row, choose) =>
  operator(id, row, 'error', function* changed({ here, there }) {
    for (const place of virtualIps(here, there)) {
      const ip = choose({ ...place, here, there });
      if (ip)
        yield mutant(here.config, [change(here.config, place.vip.at, place.vip.text.replace(place.vip.ip, ip))], {});
    }
  });

const ownAddress = ({ face }, ip) => face.addresses.find((own) => own.ip.includes(':') === ip.includes(':'));

/** For each group with a twin: the interface's address in the subnet of the virtual one. */
function* addresses(here, there) {
  const seen = new Set();
  for (const { group, twin, vip } of virtualIps(here, there)) {
    const own = ownAddress(group, vip.ip);
    const other = ownAddress(twin, vip.ip);
    if (own && other && onLink(group.face, vip.ip) && !seen.has(own.at)) yield { group, twin, vip, own, other };
    if (own) seen.add(own.at);
  }
}

const addressTo = (id, row, severity, choose) =>
  operator(id, row, severity, function* changed({ here, there }) {
    for (const place of addresses(here, there)) {
      const text = choose(place);
      if (text) yield mutant(here.config, [change(here.config, place.own.at, text)], {});
    }
  });
const withIp = (own, ip) => own.text.replace(own.ip, ip);

/** The lines that name a group by its number and its interface. */
function numbersOfGroup(group, here) {
  const named = /^((?:vrrp6?-id|vrrp vrid) )(\d+)( interface (.+?)(?: (?:odd|even)-mac)?)$/i;
  const refers = [...here.profiles, ...here.locations].flatMap(({ view }) =>
    linesOf(here.config, view, named).filter(
      ({ match }) => match[2] === group.vrid && plain(match[4]) === group.face.name,
    ),
  );
  const own = linesOf(here.config, group.view, new RegExp(`^(.*${group.family} vrid )(${group.vrid})\\b(.*)$`, 'i'));
  return [...own, ...refers];
}

/** The group gets another number, and so does everything that names it. */
function* vridChanged({ here, there }) {
  for (const group of here.groups) {
    const used = profilesOfGroup(group, here).length + locationsOfGroup(group, here).length > 0;
    if (!used || !twinGroup(group, here, there)) continue;
    const vrid = [77, 78, 79].find((number) => !hasLine(here, new RegExp(`vrid ${number}\\b`)));
    const edits = numbersOfGroup(group, here).map(({ at, match }) =>
      change(here.config, at, match[1] + vrid + match[3]),
    );
    yield mutant(here.config, edits, { what: `${group.family} vrid ${group.vrid} -> ${vrid}, everywhere` });
  }
}

function* vipDropped({ here, there }) {
  for (const { vip } of virtualIps(here, there)) yield mutant(here.config, [drop(vip.at)], {});
}

function* tooManyVips({ here, there }) {
  for (const { group, own, vip } of addresses(here, there)) {
    const free = freeAround(vip.ip, own.length, here.text, there.text);
    const more = Array.from({ length: 16 }, () => free.next().value);
    const lines = more.map((ip) => ` ${group.family} vrid ${group.vrid} virtual-ip ${ip}`);
    if (more.every(Boolean)) yield mutant(here.config, [behind(vip.at, ...lines)], {});
  }
}

/** One virtual address in two groups of a device. */
function vipOfAnotherGroup({ group, vip, here }) {
  const others = here.groups.filter((other) => other !== group && other.family === group.family);
  return others.flatMap(({ vips }) => vips).find(({ ip }) => !linkLocal(ip) && !sameAddress(ip, vip.ip))?.ip;
}

function* priorityOfPeer({ here, there }) {
  for (const { group, twin } of healthyGroups(here, there)) {
    const text = `${group.family} vrid ${group.vrid} priority ${twin.priority}`;
    const at = group.priorityAt;
    const edit = at === undefined ? behind(group.lines[0].at, ` ${text}`) : change(here.config, at, text);
    yield mutant(here.config, [edit], {});
  }
}

/** Without its line the priority is 100: harmless unless the other device has just that. */
function* priorityDropped({ here, there }) {
  for (const { group, twin } of healthyGroups(here, there))
    if (group.priorityAt !== undefined && twin.priority === 100)
      yield mutant(here.config, [drop(group.priorityAt)], {});
}

/** An interface group that masters and follows, as VRRP must, something that can fail. */
function* weakTracks(here, there) {
  for (const { group, twin } of healthyGroups(here, there)) {
    if (group.priority < twin.priority) continue;
    for (const track of group.tracks) {
      const match = track.text.match(/^(.* track (?:interface|bfd-session|service-location) .*?)(?: reduced (\d+))?$/i);
      if (!match || /\b(link|peer)\b/i.test(track.text) || /increased/i.test(track.text)) continue;
      if (group.priority - Number(match[2] ?? 10) < twin.priority) yield { ...track, match, group, twin };
    }
  }
}

function* reducedTooLittle({ here, there }) {
  for (const { at, match } of weakTracks(here, there))
    yield mutant(here.config, [change(here.config, at, `${match[1]} reduced 1`)], {});
}

/** Without the word it is 10, which is enough for near priorities. */
function* reducedForgotten({ here, there }) {
  for (const { at, match, group, twin } of weakTracks(here, there))
    if (match[2] && group.priority - 10 >= twin.priority)
      yield mutant(here.config, [change(here.config, at, match[1])], {});
}

function* adminDropped({ here, there }) {
  for (const group of here.groups) {
    const twin = twinGroup(group, here, there);
    const served = locationsOfGroup(group, here).length > 0;
    const used = served || profilesOfGroup(group, here).length > 0;
    if (group.admin && twin?.admin && used)
      yield mutant(here.config, [drop(group.admin.at)], { row: served ? '1.4-6' : '1.1-9' });
  }
}

function* userRouteDropped({ here, there }) {
  for (const { own, group, other } of addresses(here, there)) {
    if (profilesOfGroup(group, here).length === 0 || own.ip.includes(':')) continue;
    const covering = (device, { ip, length }) =>
      device.config.views
        .filter((view) => /^ospf /i.test(view.head))
        .flatMap((view) => linesOf(device.config, view, /^network ([\d.]+) ([\d.]+)$/i))
        .filter(({ match }) => sameSubnet(match[1], ip, length) && lengthOf(match[2]) === 32 - length);
    if (covering(here, own).length === 1 && covering(there, other).length > 0)
      yield mutant(here.config, [drop(covering(here, own)[0].at)], {});
  }
}

export default [
  operator('vrid-changed', '1.1-7', 'error', vridChanged),
  operator('vip-dropped', '1.2-10', 'error', vipDropped),
  vipTo('vip-changed', '1.2-10', ({ group, vip, here, there }) => {
    const own = ownAddress(group, vip.ip);
    return own && freeNear(vip.ip, own.length, here.text, there.text);
  }),
  vipTo('vip-outside-subnet', '2-V1', ({ group, vip }) => (onLink(group.face, vip.ip) ? foreign(vip.ip) : undefined)),
  vipTo('vip-is-own-address', '1.3-12', ({ group, vip }) => ownAddress(group, vip.ip)?.ip),
  vipTo('vip-of-another-group', '2-V3', vipOfAnotherGroup),
  operator('vips-too-many', '2-V2', 'error', tooManyVips),
  addressTo('address-is-vip', '1.3-12', 'warning', ({ own, vip }) => withIp(own, vip.ip)),
  addressTo('address-of-peer', '1.2-11', 'error', ({ own, other }) => withIp(own, other.ip)),
  addressTo('address-moved', '1.2-11', 'error', ({ own }) => withIp(own, foreign(own.ip))),
  addressTo('address-mask-changed', '1.2-11', 'error', ({ own }) =>
    own.text.replace(/([/ ])(\d+|[\d.]{7,})$/, (_, sign, mask) => sign + maskLike(mask, own.length - 1)),
  ),
  operator('priority-of-peer', '1.2-9', 'error', priorityOfPeer),
  operator('priority-dropped', '1.2-9', 'error', priorityDropped),
  operator('reduced-too-little', '1.4-16', 'warning', reducedTooLittle),
  operator('reduced-forgotten', '1.4-16', 'warning', reducedForgotten),
  operator('admin-dropped', '1.1-9', 'warning', adminDropped),
  operator('user-route-dropped', '1.3-11', 'info', userRouteDropped),
];
