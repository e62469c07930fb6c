// What breaks the ways of shared pools: the costs of their routes and the protection between the devices.

import { foreign, freeNear, sameSubnet, shifted } from '../addresses.js';
import { addressOf, defined, hasLine, plain } from '../devices.js';
import { lineOperator, operator, unknownName, viewOperator } from '../operator.js';
import { behind, change, drop, dropView, mutant, viewsOf, word } from '../text.js';
import { onLink, poolNamed, servicesOfPool, twinPool } from '../twins.js';

const service = /^remote-backup-service (\S+)$/i;
const automatic = /^peer-backup route-cost auto-advertising/i;
const tunnelPolicy = /^tunnel-policy (\S+)/i;
const byPolicy = (device) => hasLine(device, /^import-route unr .*route-policy/i);
const bareOfMetric = (text) => text.replace(/ metric \d+/i, '');

/** Everything at once that controls the cost of a service's routes: one of two ways dropped would be harmless. */
function* routeControlDropped({ here }) {
  if (byPolicy(here)) return;
  const lines = here.config.lines.flatMap((text, at) => (automatic.test(text.trim()) ? [drop(at)] : []));
  for (const { pools, view } of here.services) {
    const metrics = pools
      .filter(({ match }) => match[3])
      .map(({ at, text }) => change(here.config, at, bareOfMetric(text)));
    const automatics = here.config.views.filter(({ head }) => automatic.test(head));
    const all = [...lines, ...metrics];
    if (pools.length > 0 && all.length > 0 && automatics.length === lines.length)
      yield mutant(here.config, all, {
        what: `${view.head}: no control of the routes`,
        refers: /^\s*(ip-pool|ipv6-pool|remote-backup-service) /i,
      });
  }
}

/** For each bound pool with a twin of the other role: the costs that the documents give them. */
function* costs(here, there) {
  const automaticAt = (device) => hasLine(device, automatic);
  for (const found of here.services) {
    for (const line of found.pools.filter(({ match }) => /^ip-pool$/i.test(match[1]))) {
      const pool = poolNamed(here, line.match[2]);
      const twin = pool && twinPool(pool, there);
      const other =
        twin &&
        servicesOfPool(twin, there)[0]?.pools.find(({ match }) => match[2].toLowerCase() === twin.name.toLowerCase());
      if (!other || pool.slave === twin.slave || byPolicy(here) || byPolicy(there)) continue;
      const cost = (device, { match }, slave) => Number(match[3] ?? (automaticAt(device) ? (slave ? 20 : 10) : 0));
      yield {
        line,
        slave: pool.slave,
        explicit: Boolean(other.match[3]),
        mine: cost(here, line, pool.slave),
        theirs: cost(there, other, twin.slave),
      };
    }
  }
}

const metricTo = (id, severityOf, choose) =>
  operator(id, '1.0-3', 'warning', function* changed({ here, there }) {
    for (const place of costs(here, there)) {
      if (place.theirs === 0 || (place.slave ? place.mine <= place.theirs : place.mine >= place.theirs)) continue;
      const metric = choose(place);
      if (metric > 0)
        yield mutant(
          here.config,
          [change(here.config, place.line.at, `${bareOfMetric(place.line.text)} metric ${metric}`)],
          { severity: severityOf(place) },
        );
    }
  });

function* protectionDropped({ here }) {
  for (const { protects, pools, view } of here.services)
    if (protects.length > 0 && pools.length > 0)
      yield mutant(
        here.config,
        protects.map(({ at }) => drop(at)),
        { what: `${view.head}: no protection` },
      );
}

const redirect = /^protect redirect ip-nexthop (\S+) interface (.+)$/i;
const faceOf = (device, name) => device.interfaces.find((face) => face.name === plain(name));

/** A redirection that is right at first: to an address of the other device, on the link. */
const redirected = (id, to) =>
  lineOperator(id, '1.0-16', 'error', {
    view: service,
    line: redirect,
    appliesTo: ({ here, there, match }) => {
      const face = faceOf(here, match[2]);
      return face && onLink(face, match[1]) && addressOf(there, match[1]);
    },
    to,
  });

const protectedBy = (id, row, severity, { line, to, appliesTo }) =>
  lineOperator(id, row, severity, { view: service, line, to, appliesTo });
const byTunnel = /^protect tnl-policy (\S+) peer-ip (\S+)(.*)$/i;
const byVpn = /^protect ip-vpn-instance (\S+) peer-ip (\S+)(.*)$/i;
const bySrv6 = /^(protect (?:ipv6 )?srv6 tunnel-policy) (\S+)(.*)$/i;
const names =
  (pattern) =>
  ({ here, match }) =>
    defined(here, pattern).has(match[1].toLowerCase());
const peerIsThere = ({ there, match }) => addressOf(there, match[2]) !== undefined;

/** An address of the other device outside the VPN instance. */
const peerOutsideVpn = ({ there, match }) =>
  there.interfaces.find(
    ({ vpn, addresses, name }) => !vpn && name.startsWith('loopback') && addresses[0] && addresses[0].ip !== match[2],
  )?.addresses[0].ip;

function* vpnLoopbackUnbound({ here, there }) {
  const wanted = new Set(
    there.services.flatMap(({ protects }) => protects.flatMap(({ text }) => text.match(byVpn)?.[2] ?? [])),
  );
  for (const { vpn, addresses } of here.interfaces)
    if (vpn && addresses.some(({ ip }) => wanted.has(ip))) yield mutant(here.config, [drop(vpn.at)], {});
}

/** The only protection that serves the users of a VPN instance. */
function* vpnProtectionDropped({ here }) {
  for (const { protects, pools } of here.services) {
    const own = protects.filter(({ text }) => byVpn.test(text));
    const template = protects.some(({ text }) => /lsp-tunnel|srv6/i.test(text));
    const serves = pools.some(({ match }) => poolNamed(here, match[2])?.vpn);
    if (own.length > 0 && own.length < protects.length && !template && serves)
      yield mutant(
        here.config,
        own.map(({ at }) => drop(at)),
        {},
      );
  }
}

/** A protection of public users only, in place of one that serves all, where a pool belongs to a VPN instance. */
function* vpnUncovered({ here, there }) {
  for (const { protects, pools } of here.services) {
    const serves = pools.some(({ match }) => poolNamed(here, match[2])?.vpn);
    const link = linkTo(here, there);
    const all = protects.length === 1 && /lsp-tunnel|ip-vpn-instance/i.test(protects[0].text);
    if (!serves || !link || !all) continue;
    const text = `protect redirect ip-nexthop ${link.ip} interface ${link.face}`;
    yield mutant(here.config, [change(here.config, protects[0].at, text)], {});
  }
}

/** An interface that shares its subnet with one of the other device, and the address there. */
function linkTo(here, there) {
  const others = there.interfaces.flatMap(({ addresses }) => addresses).filter(({ ip }) => !ip.includes(':'));
  for (const face of here.interfaces.filter(({ vpn }) => !vpn))
    for (const own of face.addresses) {
      const other = others.find(({ ip }) => ip !== own.ip && sameSubnet(ip, own.ip, own.length));
      if (other) return { ip: other.ip, face: face.view.head.replace(/^interface /i, '') };
    }
  return undefined;
}

/** A way that shadows one that the service has. */
function* shadowed({ here }) {
  for (const { protects } of here.services) {
    const match = protects.map(({ text }) => text.match(byTunnel) ?? text.match(byVpn)).find(Boolean);
    if (match && !protects.some(({ text }) => /lsp-tunnel|srv6/i.test(text)))
      yield mutant(here.config, [behind(protects[0].at, ` protect lsp-tunnel for-all-instance peer-ip ${match[2]}`)], {
        refers: /^\s*protect /i,
      });
  }
}

function* vpnInstanceDropped({ here }) {
  const used = new Set(
    here.services.flatMap(({ protects }) => protects.flatMap(({ text }) => text.match(byVpn)?.[1] ?? [])),
  );
  for (const { view, match } of viewsOf(here.config, /^ip vpn-instance (\S+)/i))
    if (used.has(match[1])) yield mutant(here.config, [dropView(view)], { refers: word(match[1]) });
}

export default [
  operator('route-control-dropped', '1.0-2', 'warning', routeControlDropped),
  metricTo(
    'metric-inverted',
    ({ explicit, line }) => (explicit && line.match[3] ? 'error' : 'warning'),
    ({ slave, theirs }) => (slave ? theirs - 1 : theirs + 5),
  ),
  metricTo(
    'metric-equal',
    () => 'warning',
    ({ theirs }) => theirs,
  ),
  operator('protection-dropped', '1.0-4', 'error', protectionDropped),
  redirected('next-hop-unknown', ([, ip, face], { here, there }) => {
    const own = faceOf(here, face).addresses[0];
    const free = freeNear(ip, own.length, here.text, there.text);
    return `protect redirect ip-nexthop ${free ?? shifted(ip, 16)} interface ${face}`;
  }),
  redirected(
    'next-hop-own',
    ([, , face], { here }) => `protect redirect ip-nexthop ${faceOf(here, face).addresses[0].ip} interface ${face}`,
  ),
  redirected('next-hop-off-link', ([, ip, face]) => `protect redirect ip-nexthop ${foreign(ip)} interface ${face}`),
  redirected(
    'redirect-interface-renamed',
    ([, ip]) => `protect redirect ip-nexthop ${ip} interface GigabitEthernet9/9/9`,
  ),
  protectedBy('tunnel-policy-renamed', '1.0-18', 'error', {
    line: byTunnel,
    appliesTo: names(tunnelPolicy),
    to: ([, , ip, rest]) => `protect tnl-policy ${unknownName} peer-ip ${ip}${rest}`,
  }),
  protectedBy('tunnel-peer-changed', '1.0-18', 'warning', {
    line: byTunnel,
    appliesTo: peerIsThere,
    to: ([, name, ip, rest]) => `protect tnl-policy ${name} peer-ip ${foreign(ip)}${rest}`,
  }),
  viewOperator('tunnel-policy-dropped', '1.0-18', 'error', {
    view: tunnelPolicy,
    appliesTo: ({ here, name }) =>
      hasLine(here, new RegExp(`^protect (tnl-policy|(ipv6 )?srv6 tunnel-policy) ${name} `, 'i')),
  }),
  protectedBy('vpn-peer-changed', '1.0-19', 'warning', {
    line: byVpn,
    appliesTo: peerIsThere,
    to: ([, name, ip, rest]) => `protect ip-vpn-instance ${name} peer-ip ${foreign(ip)}${rest}`,
  }),
  protectedBy('vpn-peer-outside', '1.0-19', 'error', {
    line: byVpn,
    appliesTo: (place) => peerIsThere(place) && peerOutsideVpn(place),
    to: ([, name, , rest], place) => `protect ip-vpn-instance ${name} peer-ip ${peerOutsideVpn(place)}${rest}`,
  }),
  operator('vpn-loopback-unbound', '1.0-19', 'error', vpnLoopbackUnbound),
  operator('vpn-instance-dropped', '1.0-19', 'error', vpnInstanceDropped),
  operator('vpn-protection-dropped', '1.0-20', 'warning', vpnProtectionDropped),
  operator('vpn-uncovered', '1.0-20', 'warning', vpnUncovered),
  operator('protection-shadowed', '1.0-21', 'info', shadowed),
  protectedBy('srv6-policy-renamed', '1.0-22', 'error', {
    line: bySrv6,
    appliesTo: ({ here, match }) => defined(here, tunnelPolicy).has(match[2].toLowerCase()),
    to: ([, start, , rest]) => `${start} ${unknownName}${rest}`,
  }),
];
