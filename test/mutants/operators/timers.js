// What breaks the agreement of two VRRP groups on time, version and authentication.

import { hasLine } from '../devices.js';
import { operator } from '../operator.js';
import { behind, change, drop, linesOf, mutant } from '../text.js';
import { healthyGroups, locationsOfGroup, twinGroup, typed } from '../twins.js';

const seconds = (group) => Number(group.delay?.match[1] ?? 0);
const preempts = (group, device) =>
  linesOf(device.config, group.view, new RegExp(`^${group.family} vrid ${group.vrid} preempt-mode disable`, 'i'))
    .length === 0;

/** The delays that something asks for: of arp on both devices, of a DHCP server and of CGN on the master. */
function* delays(here, there) {
  for (const { group, twin } of healthyGroups(here, there)) {
    const master = group.priority > twin.priority;
    if (!group.delay || !preempts(group, here)) continue;
    if (typed(group, here, 'arp') && seconds(group) >= 600) yield { group, row: '1.1-8', severity: 'warning' };
    else if (typed(group, here, 'dhcp-server') && master && seconds(group) >= 600)
      yield { group, row: '1.2-8', severity: 'warning' };
    else if (locationsOfGroup(group, here).length > 0 && master && seconds(group) >= 400)
      yield { group, row: '1.4-18', severity: 'info' };
  }
}

const delayOperator = (id, edit) =>
  operator(id, '1.1-8', 'warning', function* changed({ here, there }) {
    for (const { group, row, severity } of delays(here, there))
      yield mutant(here.config, [edit(here.config, group.delay)], { row, severity });
  });

/** Lines behind the first of each group that has a twin without any like them. */
const addedLine = (id, row, pattern, line) =>
  operator(id, row, 'error', function* added({ here, there }) {
    for (const group of here.groups) {
      const twin = twinGroup(group, here, there);
      const plain = twin && ![...group.lines, ...twin.lines].some(({ text }) => pattern.test(text));
      if (plain && group.family === 'vrrp' && !hasLine(here, pattern))
        yield mutant(here.config, [behind(group.lines[0].at, ` ${line(group)}`)], {});
    }
  });

const authentication = /^(vrrp6? vrid (\d+)) authentication-mode (simple|md5)( (?:plain|cipher))? (\S+)$/i;

/** Authentication lines wherever they stand, where the other device has one for the same group. */
function* authentications(here, there) {
  const views = [...here.groups.map(({ view }) => view), ...here.profiles.map(({ view }) => view)];
  for (const view of new Set(views))
    for (const line of linesOf(here.config, view, authentication))
      if (there.config.lines.some((text) => text.trim().match(authentication)?.[2] === line.match[2])) yield line;
}

const authenticationOperator = (id, to) =>
  operator(id, '1.3-6', 'error', function* changed({ here, there }) {
    for (const { at, match } of authentications(here, there)) {
      const text = to?.(match);
      if (text || !to) yield mutant(here.config, [text ? change(here.config, at, text) : drop(at)], {});
    }
  });

function* versionDiffers({ here, there }) {
  const paired = here.groups.some((group) => group.family === 'vrrp' && twinGroup(group, here, there));
  if (paired && !hasLine(here, /^vrrp version/i) && !hasLine(there, /^vrrp version/i)) {
    const at = here.config.views[0].from;
    yield mutant(here.config, [{ at, count: 0, lines: ['vrrp version v3', '#'] }], {});
  }
}

export default [
  delayOperator('delay-lowered', (config, { at, text }) => change(config, at, text.replace(/\d+$/, '60'))),
  delayOperator('delay-dropped', (_, { at }) => drop(at)),
  addedLine(
    'timer-in-milliseconds',
    '2-V4',
    /timer advertise/i,
    ({ vrid }) => `vrrp vrid ${vrid} timer advertise millisecond 200`,
  ),
  addedLine(
    'authentication-added',
    '1.3-6',
    /^vrrp vrid \d+ authentication-mode/i,
    ({ vrid }) => `vrrp vrid ${vrid} authentication-mode md5 Mut4nt-x`,
  ),
  authenticationOperator('authentication-dropped'),
  authenticationOperator('authentication-mode-changed', ([, group, , mode, kind, key]) =>
    kind ? undefined : `${group} authentication-mode ${/md5/i.test(mode) ? 'simple plain' : 'md5'} ${key}`,
  ),
  authenticationOperator('authentication-key-changed', ([, group, , mode, kind, key]) =>
    key.length <= 8 && !/cipher/i.test(kind ?? '')
      ? `${group} authentication-mode ${mode}${kind ?? ''} Mut4nt-x`
      : undefined,
  ),
  operator('version-differs', '2-V6', 'error', versionDiffers),
];
