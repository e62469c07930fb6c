// What breaks the bindings of pools: to services, to profiles, to the servers that lend their addresses.

import { defined } from '../devices.js';
import { lineOperator, operator, unknownName, viewOperator } from '../operator.js';
import { behind, change, drop, linesOf, mutant, viewsOf } from '../text.js';
import { poolNamed, profilesOfPool, serviceOf, servicesOfPool, twinPool } from '../twins.js';

const head = /^ip pool (\S+) bas\b/i;
const poolHead = /^ip pool (\S+)/i;
const ipv6Head = /^ipv6 pool (\S+)/i;
const groupHead = /^ip pool-group (\S+)/i;
const serverGroup = /^dhcp-server group (\S+)/i;
const serviceHead = /^remote-backup-service (\S+)$/i;
const user = (device) => device.pools.filter(({ kind }) => kind === 'bas');

function* sharedPoolInProfile({ here }) {
  for (const profile of here.profiles)
    for (const line of serviceOf(profile, here)?.pools ?? []) {
      const pool = poolNamed(here, line.match[2]);
      if (/^ip-pool$/i.test(line.match[1]) && pool && !profilesOfPool(pool, here).includes(profile))
        yield mutant(here.config, [behind(profile.view.to - 1, ` ip-pool ${pool.name}`)], {});
    }
}

/** A pool in two profiles or in two services. */
function* poolBoundTwice({ here }) {
  for (const pool of user(here)) {
    const [services, profiles] = [servicesOfPool(pool, here), profilesOfPool(pool, here)];
    const others = [
      ...(services.length === 1 ? here.services.filter((other) => other !== services[0]) : []),
      ...(profiles.length === 1 ? here.profiles.filter((other) => other !== profiles[0]) : []),
    ];
    for (const { view } of others) yield mutant(here.config, [behind(view.to - 1, ` ip-pool ${pool.name}`)], {});
    if (profiles.length === 1 && others.length === 0) yield profileCopied(here, profiles[0]);
  }
}

/** A second profile with another ID and all that the first has, its pools too. */
function profileCopied({ config }, { view, backup }) {
  const body = config.lines.slice(view.from + 1, view.to);
  body[backup.at - view.from - 1] = ` ${backup.text.replace(/\d+/, (id) => String(Number(id) + 1000))}`;
  return mutant(config, [behind(view.to - 1, '#', `remote-backup-profile ${unknownName}`, ...body)], {});
}

/** The binding of a pool: with the last one the service has none, others leave a pool dead or without its twin. */
function* poolUnbound({ here, there }) {
  for (const found of here.services)
    for (const line of found.pools) {
      const pool = poolNamed(here, line.match[2]);
      if (!/^ip-pool$/i.test(line.match[1]) || !pool || !twinPool(pool, there)) continue;
      if (!servicesOfPool(twinPool(pool, there), there).length) continue;
      const last = found.pools.length === 1;
      const row = last ? '1.0-6' : pool.slave ? '1.0-5' : '1.0-8';
      yield mutant(here.config, [drop(line.at)], { row, severity: last ? 'error' : 'warning' });
    }
}

function* allPoolsUnbound({ here, there }) {
  for (const { pools, view } of here.services) {
    const known = pools.some(({ match }) =>
      there.services.some((other) => other.pools.some((line) => line.match[2] === match[2])),
    );
    if (pools.length > 1 && known)
      yield mutant(
        here.config,
        pools.map(({ at }) => drop(at)),
        { what: `${view.head}: all pools dropped` },
      );
  }
}

const renamed = (id, row, kind, definitions) =>
  lineOperator(id, row, 'error', {
    view: serviceHead,
    line: new RegExp(`^${kind} (\\S+)(.*)$`, 'i'),
    appliesTo: ({ here, match }) => defined(here, definitions).has(match[1].toLowerCase()),
    to: ([, , rest]) => `${kind} ${unknownName}${rest}`,
  });
const bound =
  (kind) =>
  ({ here, name }) =>
    here.services.some(({ pools }) =>
      pools.some(({ match }) => match[1].toLowerCase() === kind && match[2].toLowerCase() === name.toLowerCase()),
    );

const remoteGroups = (device) =>
  user(device)
    .filter(({ remote, group }) => remote && group)
    .map(({ group }) => group.match[1].toLowerCase());

/** All the servers of a group that a remote pool names. */
function* serversDropped({ here }) {
  for (const { view, match } of viewsOf(here.config, serverGroup)) {
    const servers = linesOf(here.config, view, /^dhcp-server [\d.]+/i);
    if (servers.length > 0 && remoteGroups(here).includes(match[1].toLowerCase()))
      yield mutant(
        here.config,
        servers.map(({ at }) => drop(at)),
        {},
      );
  }
}

const inRemotePool = ({ here, view }) => here.pools.some((pool) => pool.view === view && pool.remote && pool.group);

export default [
  operator('shared-pool-in-profile', '1.0-1', 'error', sharedPoolInProfile),
  operator('pool-bound-twice', '2-R1', 'error', poolBoundTwice),
  operator('pool-unbound', '1.0-6', 'error', poolUnbound),
  operator('pools-unbound', '1.0-6', 'error', allPoolsUnbound),
  renamed('bound-pool-renamed', '1.0-17', 'ip-pool', poolHead),
  renamed('bound-ipv6-pool-renamed', '1.0-17', 'ipv6-pool', ipv6Head),
  renamed('bound-pool-group-renamed', '1.0-17', 'ip-pool-group', groupHead),
  viewOperator('pool-dropped', '1.0-17', 'error', {
    view: poolHead,
    appliesTo: bound('ip-pool'),
    twins: ({ there, name }) => there.pools.filter((pool) => pool.name === name).map(({ view }) => view),
  }),
  viewOperator('pool-group-dropped', '1.0-17', 'error', { view: groupHead, appliesTo: bound('ip-pool-group') }),
  lineOperator('server-group-dropped', '1.0-12', 'error', { view: head, line: serverGroup, appliesTo: inRemotePool }),
  lineOperator('server-group-renamed', '1.0-12', 'error', {
    view: head,
    line: serverGroup,
    appliesTo: inRemotePool,
    to: () => `dhcp-server group ${unknownName}`,
  }),
  operator('servers-of-group-dropped', '1.0-12', 'error', serversDropped),
  viewOperator('server-group-definition-dropped', '1.0-12', 'error', {
    view: serverGroup,
    appliesTo: ({ here, name }) => remoteGroups(here).includes(name.toLowerCase()),
  }),
  operator('server-group-service-renamed', '1.0-15', 'error', function* renamedService({ here }) {
    for (const view of here.config.views) {
      const match = view.head.match(/^(dhcp-server group \S+ remote-backup-service )(\S+)$/i);
      if (match && defined(here, serviceHead).has(match[2].toLowerCase()))
        yield mutant(here.config, [change(here.config, view.from, match[1] + unknownName)], {});
    }
  }),
];
