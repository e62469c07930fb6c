// What breaks a remote backup profile: its ID, its protocol, its service, and the interfaces that carry it.

import { defined, plain } from '../devices.js';
import { lineOperator, operator, unknownName, viewOperator } from '../operator.js';
import { behind, change, drop, linesOf, mutant, viewsOf } from '../text.js';
import { groupNamed, groupOfLink, serviceOf, twinGroup, twinProfile } from '../twins.js';

const head = /^remote-backup-profile (\S+)$/i;
const backup = /^backup-id (\d+) remote-backup-service (\S+)(.*)$/i;
const link = /^(vrrp6?)-id (\d+) interface (.+?)(?: (odd-mac|even-mac))?$/i;
const parityLink = /^(vrrp6?-id \d+ interface .+?) (odd-mac|even-mac)$/i;
const profileAt = ({ here, view }) => here.profiles.find((found) => found.view === view);
const twinAt = (place) => twinProfile(profileAt(place), place.here, place.there);
const paired = (place) => twinAt(place) !== undefined;
const freeNumber = (device, pattern, limit) => {
  const used = new Set(device.config.lines.flatMap((line) => line.trim().match(pattern)?.[1] ?? []));
  for (let number = limit; number > 0; number--) if (!used.has(String(number))) return number;
  return limit;
};
const inProfile = (id, row, severity, line, to, appliesTo = paired) =>
  lineOperator(id, row, severity, { view: head, line, to, appliesTo });

/** A second profile below the same service with the ID of the first, or the ID of another given to this one. */
function* backupIdTwice({ here, there }) {
  for (const profile of here.profiles.filter((found) => twinProfile(found, here, there))) {
    const others = here.profiles.filter(
      (other) => other !== profile && serviceOf(other, here) === serviceOf(profile, here) && other.backup,
    );
    for (const { backup: line } of others)
      yield mutant(
        here.config,
        [change(here.config, line.at, `backup-id ${profile.backupId} remote-backup-service ${profile.service}`)],
        {},
      );
    if (others.length === 0) {
      const body = here.config.lines
        .slice(profile.view.from + 1, profile.view.to)
        .filter((text) => !/^\s*ip-pool/i.test(text));
      yield mutant(
        here.config,
        [behind(profile.view.to - 1, '#', `remote-backup-profile ${unknownName}`, ...body)],
        {},
      );
    }
  }
}

/** The two lines of odd and even addresses, where a profile has both. */
const parityLines = (device, profile) => linesOf(device.config, profile.view, parityLink);
const otherParity = (parity) => (parity.toLowerCase() === 'odd-mac' ? 'even-mac' : 'odd-mac');

function* paritySwapped({ here, there }) {
  for (const profile of here.profiles.filter((found) => twinProfile(found, here, there))) {
    const lines = parityLines(here, profile);
    if (lines.length === 2)
      yield mutant(
        here.config,
        lines.map(({ at, match }) => change(here.config, at, `${match[1]} ${otherParity(match[2])}`)),
        {},
      );
  }
}

/** Both groups mastered by the same device: no load is shared. */
function* parityMasteredByOne({ here, there }) {
  for (const profile of here.profiles) {
    const groups = parityLines(here, profile).flatMap(
      ({ text }) => groupOfLink({ match: text.match(link) }, here) ?? [],
    );
    const twins = groups.flatMap((group) => twinGroup(group, here, there) ?? []);
    if (twins.length !== 2 || groups.length !== 2) continue;
    const lost = groups.findIndex((group, index) => group.priority < twins[index].priority);
    const [group, twin] = [groups[lost], twins[lost]];
    if (!group || groups.every((each, index) => each.priority < twins[index].priority)) continue;
    const text = `${group.family} vrid ${group.vrid} priority ${twin.priority + 20}`;
    const at = group.priorityAt;
    const edit = at === undefined ? behind(group.lines[0].at, ` ${text}`) : change(here.config, at, text);
    yield mutant(here.config, [edit], {});
  }
}

/** Users that are found by their address alone come up with odd MAC addresses only. */
function* staticUserWithoutMac({ here }) {
  for (const { view, match } of viewsOf(here.config, /^interface (.+)$/i)) {
    const bound = linesOf(here.config, view, /^remote-backup-profile (\S+)/i)[0];
    const profile = bound && here.profiles.find(({ name }) => plain(name) === plain(bound.match[1]));
    if (profile && parityLines(here, profile).length > 0)
      yield mutant(
        here.config,
        [behind(view.to - 1, '#', `static-user 203.0.113.77 203.0.113.77 interface ${match[1]} vlan 77 detect`)],
        {},
      );
  }
}

/** A mode in place of hot, where both are hot. */
const modeChanged = (mode, severity) =>
  operator(`mode-${mode}`, '1.1-27', severity, function* changed({ here, there }) {
    for (const profile of here.profiles.filter((found) => twinProfile(found, here, there))) {
      const [line] = linesOf(here.config, profile.view, /^peer-backup (\S+)/i);
      const edit = line
        ? change(here.config, line.at, `peer-backup ${mode}`)
        : behind(profile.backup.at, ` peer-backup ${mode}`);
      yield mutant(here.config, [edit], {});
    }
  });

function* protocolDoubled({ here, there }) {
  for (const profile of here.profiles.filter((found) => found.links.length > 0 && twinProfile(found, here, there)))
    yield mutant(here.config, [behind(profile.links[0].at, ' e-trunk 1 eth-trunk 1')], {});
}

const bindings = (device) =>
  device.interfaces.flatMap(({ view }) =>
    linesOf(device.config, view, /^remote-backup-profile (\S+)/i).map((line) => ({ line, view })),
  );

function* secondBinding({ here }) {
  for (const { line } of bindings(here)) {
    const other = here.profiles.find(({ name }) => plain(name) !== plain(line.match[1]));
    yield mutant(here.config, [behind(line.at, ` remote-backup-profile ${other?.name ?? unknownName}`)], {});
  }
}

/** The binding of a profile with service type arp, where it has only this one. */
function* arpBindingDropped({ here }) {
  for (const profile of here.profiles.filter(({ types }) => types.some(({ match }) => /^arp$/i.test(match[1])))) {
    const own = bindings(here).filter(({ line }) => plain(line.match[1]) === plain(profile.name));
    if (own.length === 1) yield mutant(here.config, [drop(own[0].line.at)], {});
  }
}

const single = (place) => paired(place) && profileAt(place).links.length === 1;
const defines = ({ here, match }) => groupNamed(here, match[1], match[2], match[3]) !== undefined;

export default [
  viewOperator('profile-dropped', '1.1-6', 'error', {
    view: head,
    appliesTo: paired,
    twins: (place) => [twinAt(place).view],
  }),
  inProfile('backup-id-dropped', '1.1-5', 'error', backup),
  inProfile(
    'backup-id-changed',
    '1.1-16',
    'error',
    backup,
    ([, , service, rest], { here }) =>
      `backup-id ${freeNumber(here, /^backup-id (\d+)/i, 4000)} remote-backup-service ${service}${rest}`,
  ),
  inProfile(
    'backup-service-renamed',
    '1.1-15',
    'error',
    backup,
    ([, id]) => `backup-id ${id} remote-backup-service ${unknownName}`,
  ),
  operator('backup-id-twice', '1.1-17', 'error', backupIdTwice),
  inProfile('protocol-dropped', '1.1-5', 'error', link, undefined, single),
  inProfile('e-trunk-dropped', '1.1-5', 'error', /^e-trunk \d+ eth-trunk/i),
  inProfile(
    'protocol-interface-renamed',
    '1.1-10',
    'error',
    link,
    ([, family, vrid, , parity]) => `${family}-id ${vrid} interface GigabitEthernet9/9/9${parity ? ` ${parity}` : ''}`,
    defines,
  ),
  inProfile(
    'protocol-vrid-changed',
    '1.1-10',
    'error',
    link,
    ([, family, , face, parity], { here }) =>
      `${family}-id ${freeNumber(here, /vrid (\d+)/i, 254)} interface ${face}${parity ? ` ${parity}` : ''}`,
    defines,
  ),
  inProfile('parity-dropped', '1.1-11', 'error', parityLink),
  inProfile('parity-forgotten', '1.1-11', 'error', parityLink, ([, rest]) => rest),
  inProfile('parity-doubled', '1.1-11', 'error', parityLink, ([, rest, parity]) => `${rest} ${otherParity(parity)}`),
  operator('parity-swapped', '1.1-12', 'error', paritySwapped),
  operator('parity-mastered-by-one', '1.1-13', 'info', parityMasteredByOne),
  operator('static-user-without-mac', '1.1-14', 'warning', staticUserWithoutMac),
  inProfile('service-type-dropped', '1.1-5', 'warning', /^service-type (\S+)/i),
  inProfile(
    'service-type-changed',
    '1.3-9',
    'error',
    /^service-type (\S+)/i,
    ([, type]) => `service-type ${/^arp$/i.test(type) ? 'igmp' : 'arp'}`,
  ),
  modeChanged('warm', 'error'),
  modeChanged('virtual', 'warning'),
  operator('protocol-doubled', '2-H2', 'warning', protocolDoubled),
  operator('second-binding', '1.3-3', 'error', secondBinding),
  operator('arp-binding-dropped', '1.3-1', 'error', arpBindingDropped),
  lineOperator('binding-renamed', '1.3-4', 'error', {
    view: /^interface /i,
    line: /^remote-backup-profile (\S+)(.*)$/i,
    appliesTo: ({ here, match }) => defined(here, head).has(match[1].toLowerCase()),
    to: ([, , rest]) => `remote-backup-profile ${unknownName}${rest}`,
  }),
];
