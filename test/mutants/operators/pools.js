// What breaks an address pool of users: its gateway, its sections, its role, and what binds it.

import { foreign, maskLike, sameSubnet, shifted, valueOf } from '../addresses.js';
import { operator, unknownName } from '../operator.js';
import { behind, change, drop, mutant } from '../text.js';
import { profilesOfPool, servicesOfPool, twinPool, twinProfile } from '../twins.js';

const user = (device) => device.pools.filter(({ kind }) => kind === 'bas');
const size = (section) => Number(valueOf(section.end) - valueOf(section.start)) + 1;
const sectionText = ({ match }, start, end) => `section ${match[1]} ${start} ${end}`;

/** Pools that both devices have and back up: shared ones warn when they differ, exclusive ones must not. */
function* backedUp(here, there) {
  for (const pool of user(here)) {
    const twin = twinPool(pool, there);
    if (!twin) continue;
    if (servicesOfPool(pool, here).length > 0 && servicesOfPool(twin, there).length > 0)
      yield { pool, twin, shared: true, row: '1.0-8', severity: 'warning' };
    else if (profilesOfPool(pool, here).some((profile) => twinProfile(profile, here, there)))
      yield { pool, twin, shared: false, row: '2-R2', severity: 'error' };
  }
}

function* sectionShifted({ here, there }) {
  for (const { pool, row, severity } of backedUp(here, there))
    for (const section of pool.sections.filter((found) => size(found) > 8))
      yield mutant(
        here.config,
        [change(here.config, section.at, sectionText(section, section.start, shifted(section.end, -4)))],
        { row, severity },
      );
}

function* gatewayMaskChanged({ here, there }) {
  for (const { pool, row, severity } of backedUp(here, there)) {
    const { at, ip, mask, length } = pool.gateway;
    const others = user(here).some(
      (other) => other !== pool && other.gateway && sameSubnet(other.gateway.ip, ip, length - 1),
    );
    if (!others)
      yield mutant(here.config, [change(here.config, at, `gateway ${ip} ${maskLike(mask, length - 1)}`)], {
        row,
        severity,
      });
  }
}

const eachSection = (id, row, severity, edit) =>
  operator(id, row, severity, function* sections({ here }) {
    for (const pool of user(here).filter(({ gateway }) => gateway))
      for (const section of pool.sections) {
        const made = edit({ here, pool, section });
        if (made) yield mutant(here.config, [made], {});
      }
  });

/** A new pool with the addresses of this one, below it. */
function* poolsOverlapping({ here }) {
  for (const pool of user(here).filter(({ sections, gateway }) => gateway && sections.length > 0)) {
    const [first] = pool.sections;
    const vpn = pool.vpn ? [` vpn-instance ${pool.vpn}`] : [];
    const lines = [
      `ip pool ${unknownName} bas local`,
      ...vpn,
      ` gateway ${pool.gateway.ip} ${pool.gateway.mask}`,
      ` section 0 ${first.start} ${first.end}`,
    ];
    yield mutant(here.config, [behind(pool.view.to - 1, '#', ...lines)], {});
  }
}

/** A section moved into another pool of the same device, gateway and all. */
function* poolMovedIntoAnother({ here }) {
  const pools = user(here).filter(({ gateway, sections }) => gateway && sections.length === 1);
  for (const pool of pools) {
    const other = pools.find((found) => found !== pool && found.vpn === pool.vpn);
    if (!other) continue;
    const [from] = pool.sections;
    const [to] = other.sections;
    const edits = [
      change(here.config, pool.gateway.at, `gateway ${other.gateway.ip} ${other.gateway.mask}`),
      change(here.config, from.at, sectionText(from, to.start, to.end)),
    ];
    yield mutant(here.config, edits, {});
  }
}

function* gatewayDropped({ here }) {
  for (const { gateway, sections } of user(here))
    if (gateway && sections.length > 0) yield mutant(here.config, [drop(gateway.at)], {});
}

function* gatewayInSection({ here }) {
  for (const { gateway, sections } of user(here)) {
    const [first] = sections;
    const inside =
      gateway &&
      sections.some(({ start, end }) => valueOf(start) <= valueOf(gateway.ip) && valueOf(gateway.ip) <= valueOf(end));
    if (first && gateway && !inside)
      yield mutant(here.config, [change(here.config, gateway.at, `gateway ${first.start} ${gateway.mask}`)], {});
  }
}

const header = (here, pool, to) => change(here.config, pool.view.from, to(pool.view.head));

/** The role of a shared pool turned, where the two roles complete each other. */
const roleTurned = (id, slave, row) =>
  operator(id, row, 'warning', function* turned({ here, there }) {
    for (const { pool, twin, shared } of backedUp(here, there)) {
      if (!shared || pool.slave !== slave || twin.slave === slave) continue;
      const to = (text) => (slave ? text.replace(/ rui-slave/i, '') : `${text} rui-slave`);
      yield mutant(here.config, [header(here, pool, to)], { row: pool.remote ? '1.0-11' : row });
    }
  });

function* madeRemote({ here }) {
  for (const pool of user(here))
    if (!pool.remote && !pool.group && servicesOfPool(pool, here).length > 0)
      yield mutant(here.config, [header(here, pool, (text) => text.replace(/bas local/i, 'bas remote'))], {});
}

function* slaveWithoutKind({ here }) {
  for (const pool of user(here).filter((found) => found.slave))
    yield mutant(
      here.config,
      [header(here, pool, (text) => text.replace(/bas (local|remote) rui-slave/i, 'bas rui-slave'))],
      {},
    );
}

export default [
  operator('section-shifted', '1.0-8', 'warning', sectionShifted),
  operator('gateway-mask-changed', '1.0-8', 'warning', gatewayMaskChanged),
  eachSection('section-outside', '1.0-14', 'error', ({ here, section }) =>
    change(here.config, section.at, sectionText(section, foreign('0.0.0.0'), shifted(foreign('0.0.0.0'), 9))),
  ),
  eachSection('section-end-outside', '1.0-14', 'error', ({ here, pool, section }) => {
    const end = shifted(section.end, 300);
    const inside = sameSubnet(end, pool.gateway.ip, pool.gateway.length);
    return inside ? undefined : change(here.config, section.at, sectionText(section, section.start, end));
  }),
  eachSection('section-reversed', '1.0-14', 'error', ({ here, section }) =>
    size(section) > 1 ? change(here.config, section.at, sectionText(section, section.end, section.start)) : undefined,
  ),
  eachSection('sections-overlapping', '2-R30', 'error', ({ section }) =>
    size(section) > 8
      ? behind(section.at, ` section 99 ${shifted(section.start, 2)} ${shifted(section.start, 4)}`)
      : undefined,
  ),
  operator('pools-overlapping', '1.0-9', 'error', poolsOverlapping),
  operator('pool-moved-into-another', '1.0-9', 'error', poolMovedIntoAnother),
  operator('gateway-dropped', '1.0-13', 'error', gatewayDropped),
  operator('gateway-in-section', '2-R29', 'warning', gatewayInSection),
  roleTurned('slave-removed', true, '1.0-10'),
  roleTurned('slave-added', false, '1.0-10'),
  operator('slave-without-kind', '1.0-23', 'warning', slaveWithoutKind),
  operator('local-made-remote', '1.0-12', 'error', madeRemote),
];
