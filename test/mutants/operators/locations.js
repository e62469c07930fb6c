// What breaks the backup of carrier-grade NAT: the service-location, its channel and its VRRP group.

import { foreign, sameAddress } from '../addresses.js';
import { addressOf, hasLine, plain } from '../devices.js';
import { lineOperator, operator, viewOperator } from '../operator.js';
import { change, drop, linesOf, mutant, word } from '../text.js';
import { groupOfLocation, locationsOfGroup, profilesOfGroup, twinGroup } from '../twins.js';

const head = /^service-location (\d+)$/i;
const channel = /^remote-backup interface (.+?) peer (\S+)(.*)$/i;
const vrrp = /^vrrp vrid (\d+) interface (.+)$/i;
const at = ({ here, view }) => here.locations.find((found) => found.view === view);
const twinOf = ({ here, there, view }) =>
  there.locations.find(({ id, channel: own }) => own && id === at({ here, view })?.id);
const remote = (place) => at(place)?.channel !== undefined && twinOf(place) !== undefined;
const inLocation = (id, row, severity, line, to, appliesTo = remote) =>
  lineOperator(id, row, severity, { view: head, line, to, appliesTo });

function* hotBackupDropped({ here, there }) {
  const pattern = /^service-ha hot-backup enable$/i;
  for (const [line, text] of here.config.lines.entries())
    if (pattern.test(text.trim()) && hasLine(there, pattern) && here.locations.some((found) => found.channel))
      yield mutant(here.config, [drop(line)], {});
}

/** Another number for a location, wherever it is named. */
function* idChanged({ here, there }) {
  for (const { id, view } of here.locations.filter((found) => remote({ here, there, view: found.view }))) {
    const free = [177, 178].find((number) => !hasLine(here, new RegExp(`service-location ${number}\\b`)));
    const named = new RegExp(`\\bservice-location ${id}\\b`, 'i');
    const edits = here.config.lines.flatMap((text, line) =>
      named.test(text) ? [change(here.config, line, text.trim().replace(named, `service-location ${free}`))] : [],
    );
    yield mutant(here.config, edits, { what: `${view.head} -> ${free}, everywhere` });
  }
}

const kinds = (device, location) => {
  const groups = device.instanceGroups.filter(({ members }) => members.some(({ match }) => match[1] === location.id));
  return device.instances
    .filter(({ group }) => groups.some(({ name }) => name === group?.match[1]))
    .map(({ kind }) => kind);
};

/** Backup between the boards as well: excluded for DS-Lite, a remark for NAT. */
function* bothBackups({ here, there }) {
  for (const location of here.locations.filter((found) => remote({ here, there, view: found.view }))) {
    const { slot } = location;
    if (!slot || / backup /i.test(slot.text)) continue;
    const own = Number(slot.text.match(/slot (\d+)/i)[1]);
    const severity = kinds(here, location).includes('ds-lite') ? 'error' : 'info';
    yield mutant(here.config, [change(here.config, slot.at, `${slot.text} backup slot ${own + 1}`)], { severity });
  }
}

/** Each tracking of a location, on its own group and on the group of its users. */
function* trackDropped({ here, there }) {
  for (const group of here.groups) {
    const twin = twinGroup(group, here, there);
    const served = new Set(locationsOfGroup(group, here).map(({ id }) => id));
    const users = profilesOfGroup(group, here).length > 0;
    for (const track of group.tracks) {
      const id = track.text.match(/track service-location (\d+)/i)?.[1];
      if (!id || !twin || !(served.has(id) || users)) continue;
      const loud = served.has(id) && group.priority > twin.priority;
      yield mutant(here.config, [drop(track.at)], { severity: loud ? 'error' : 'warning' });
    }
  }
}

const ownAddress = (place) => {
  const name = plain(place.match[1]);
  return place.here.interfaces.find((face) => face.name === name)?.addresses[0]?.ip;
};
const reciprocal = (place) => remote(place) && addressOf(place.there, place.match[2]) !== undefined;
const key = / authentication-key .*$/i;
const twinKey = (place) => key.test(twinOf(place)?.channel.text ?? '');

/** An interface that has an address and no VRRP group. */
const otherInterface = ({ here }) =>
  here.interfaces
    .find(
      ({ view, addresses, name }) =>
        /ethernet|trunk/.test(name) && addresses.length > 0 && here.groups.every((group) => group.view !== view),
    )
    ?.view.head.replace(/^interface /i, '');

export default [
  operator('hot-backup-dropped', '1.4-1', 'error', hotBackupDropped),
  operator('location-id-changed', '1.4-8', 'error', idChanged),
  viewOperator('location-dropped', '1.4-8', 'error', {
    view: head,
    appliesTo: remote,
    twins: (place) => [twinOf(place).view],
  }),
  inLocation('location-slot-dropped', '1.4-9', 'error', /^location .*slot/i),
  operator('both-backups', '1.4-4', 'error', bothBackups),
  inLocation('channel-dropped', '1.4-8', 'error', channel),
  inLocation(
    'channel-peer-changed',
    '1.4-10',
    'error',
    channel,
    ([, face, ip, rest]) => `remote-backup interface ${face} peer ${foreign(ip)}${rest}`,
    reciprocal,
  ),
  inLocation(
    'channel-peer-own',
    '1.4-10',
    'error',
    channel,
    ([, face, , rest], place) => `remote-backup interface ${face} peer ${ownAddress(place)}${rest}`,
    (place) => reciprocal(place) && ownAddress(place) && !sameAddress(ownAddress(place), place.match[2]),
  ),
  inLocation(
    'channel-interface-renamed',
    '1.4-11',
    'error',
    channel,
    ([, , ip, rest]) => `remote-backup interface GigabitEthernet9/9/9 peer ${ip}${rest}`,
  ),
  inLocation(
    'channel-key-added',
    '1.4-12',
    'error',
    channel,
    ([text]) => `${text} authentication-key Mutant-Key-77`,
    (place) => remote(place) && !key.test(place.text) && !twinKey(place),
  ),
  inLocation(
    'channel-key-dropped',
    '1.4-12',
    'error',
    channel,
    ([text]) => text.replace(key, ''),
    (place) => key.test(place.text) && twinKey(place),
  ),
  inLocation('location-group-dropped', '1.4-13', 'error', vrrp),
  inLocation(
    'location-vrid-changed',
    '1.4-13',
    'error',
    vrrp,
    ([, vrid, face]) => `vrrp vrid ${vrid === '177' ? 178 : 177} interface ${face}`,
    (place) => remote(place) && groupOfLocation(at(place), place.here),
  ),
  inLocation(
    'location-interface-renamed',
    '1.4-13',
    'error',
    vrrp,
    ([, vrid]) => `vrrp vrid ${vrid} interface GigabitEthernet9/9/9`,
    (place) => remote(place) && groupOfLocation(at(place), place.here),
  ),
  lineOperator('track-renamed', '1.4-15', 'warning', {
    view: /^interface /i,
    line: /^(vrrp vrid \d+ track service-location) (\d+)(.*)$/i,
    appliesTo: ({ here, match }) => here.locations.some(({ id, channel: own }) => id === match[2] && own),
    to: ([, start, , rest]) => `${start} 199${rest}`,
  }),
  inLocation(
    'channel-interface-other',
    '1.4-11',
    'warning',
    channel,
    ([, , ip, rest], place) => `remote-backup interface ${otherInterface(place)} peer ${ip}${rest}`,
    (place) => remote(place) && otherInterface(place),
  ),
  operator('track-dropped', '1.4-15', 'error', trackDropped),
  lineOperator('member-dropped', '1.4-14', 'error', {
    view: /^service-instance-group (\S+)$/i,
    line: /^service-location (\d+)/i,
    appliesTo: ({ here, view, heading }) =>
      here.instances.some((instance) => instance.group?.match[1] === heading[1]) &&
      linesOf(here.config, view, /^service-location/i).length === 1,
  }),
  lineOperator('member-renamed', '1.4-14', 'error', {
    view: /^service-instance-group (\S+)$/i,
    line: /^service-location (\d+)(.*)$/i,
    appliesTo: ({ here, match }) => here.locations.some(({ id }) => id === match[1]),
    to: ([, , rest]) => `service-location 199${rest}`,
  }),
  viewOperator('location-of-group-dropped', '1.4-14', 'error', {
    view: head,
    appliesTo: (place) =>
      !remote(place) &&
      hasLine(place.here, word(`service-location ${place.name}`)) &&
      place.here.instanceGroups.some(({ members }) => members.some(({ match }) => match[1] === place.name)),
  }),
];
