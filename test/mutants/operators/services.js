// What breaks the channel between the devices: the remote backup service and its certificates.

import { foreign, valueOf } from '../addresses.js';
import { addressOf, defined, hasLine } from '../devices.js';
import { lineOperator, operator, unknownName, viewOperator } from '../operator.js';
import { change, drop, linesOf, mutant, viewsOf } from '../text.js';
import { twinService } from '../twins.js';

const service = /^remote-backup-service (\S+)$/i;
const sslPolicy = /^ssl policy (\S+)/i;
const pkiDomain = /^pki domain (\S+)/i;
const ends = /^(peer(?:-ipv6)?) (\S+) (source(?:-ipv6)?) (\S+) port (\d+)(.*)$/i;
const serviceAt = ({ here, view }) => here.services.find((found) => found.view === view);
const paired = (place) => twinService(serviceAt(place), place.there) !== undefined;
const boundPolicy = (device, name) => hasLine(device, new RegExp(`^bind ssl-policy ${name}$`, 'i'));
const twinViews = (place) => {
  const twin = twinService(serviceAt(place), place.there);
  return twin ? [twin.view] : [];
};

const line = (id, row, severity, to) =>
  lineOperator(id, row, severity, { view: service, line: ends, appliesTo: paired, to });

/** The address of a source that only an interface's own line makes local. */
function* sourceAddressDropped({ here, there }) {
  for (const { source } of here.services.filter((found) => found.ends && twinService(found, there))) {
    const own = addressOf(here, source);
    if (own)
      yield mutant(here.config, [drop(own.at)], { refers: new RegExp(`\\b${source}\\b|^${own.face.view.head}`, 'i') });
  }
}

const covers = ([, network, wildcard], ip) =>
  (valueOf(network) | valueOf(wildcard)) === (valueOf(ip) | valueOf(wildcard));

/** The route to a loopback that is the source: where one `network` line alone tells it to others. */
function* sourceRouteDropped({ here }) {
  for (const { source } of here.services.filter((found) => found.ends)) {
    const own = addressOf(here, source);
    if (!own?.face.name.startsWith('loopback') || linesOf(here.config, own.face.view, /^(isis|ospf) /i).length > 0)
      continue;
    for (const { view } of viewsOf(here.config, /^ospf /i)) {
      const networks = linesOf(here.config, view, /^network ([\d.]+) ([\d.]+)/i);
      const covering = networks.filter(({ match }) => covers(match, source));
      if (covering.length === 1) yield mutant(here.config, [drop(covering[0].at)], {});
    }
  }
}

/** A setting of the whole device that both devices have alike. */
function* downloadDelayChanged({ here, there }) {
  const pattern = /^(peer-backup download-vrrp-table delay-time) (\d+)$/i;
  for (const [at, text] of here.config.lines.entries()) {
    const match = text.trim().match(pattern);
    if (match && hasLine(there, pattern))
      yield mutant(here.config, [change(here.config, at, `${match[1]} ${match[2] === '30' ? 31 : 30}`)], {});
  }
}

export default [
  lineOperator('service-peer-dropped', '1.1-5', 'error', { view: service, line: ends, appliesTo: paired }),
  line(
    'service-peer-changed',
    '1.1-18',
    'error',
    ([, peer, ip, source, own, port, rest]) => `${peer} ${foreign(ip)} ${source} ${own} port ${port}${rest}`,
  ),
  line(
    'service-source-changed',
    '1.1-18',
    'error',
    ([, peer, ip, source, own, port, rest]) => `${peer} ${ip} ${source} ${foreign(own)} port ${port}${rest}`,
  ),
  line(
    'service-ends-swapped',
    '1.1-18',
    'error',
    ([, peer, ip, source, own, port, rest]) => `${peer} ${own} ${source} ${ip} port ${port}${rest}`,
  ),
  line(
    'service-port-changed',
    '1.1-21',
    'error',
    ([, peer, ip, source, own, port, rest]) =>
      `${peer} ${ip} ${source} ${own} port ${port === '54321' ? 54322 : 54321}${rest}`,
  ),
  line(
    'service-port-low',
    '1.1-22',
    'error',
    ([, peer, ip, source, own, , rest]) => `${peer} ${ip} ${source} ${own} port 1023${rest}`,
  ),
  line(
    'service-port-high',
    '1.1-22',
    'error',
    ([, peer, ip, source, own, , rest]) => `${peer} ${ip} ${source} ${own} port 55536${rest}`,
  ),
  viewOperator('service-dropped', '1.1-6', 'error', { view: service, appliesTo: paired, twins: twinViews }),
  lineOperator('service-ssl-dropped', '1.1-3', 'error', {
    view: service,
    line: /^bind ssl-policy (\S+)$/i,
    appliesTo: (place) => {
      const twin = twinService(serviceAt(place), place.there);
      return twin && linesOf(place.there.config, twin.view, /^bind ssl-policy/i).length > 0;
    },
  }),
  lineOperator('service-ssl-renamed', '1.1-1', 'error', {
    view: service,
    line: /^bind ssl-policy (\S+)$/i,
    appliesTo: ({ here, match }) => defined(here, sslPolicy).has(match[1].toLowerCase()),
    to: () => `bind ssl-policy ${unknownName}`,
  }),
  viewOperator('ssl-policy-dropped', '1.1-1', 'error', {
    view: sslPolicy,
    appliesTo: ({ here, name }) => boundPolicy(here, name),
  }),
  lineOperator('ssl-certificate-dropped', '1.1-2', 'warning', {
    view: sslPolicy,
    line: /^pki-domain (\S+)$/i,
    appliesTo: ({ here, heading }) => boundPolicy(here, heading[1]),
  }),
  lineOperator('ssl-certificate-renamed', '1.1-2', 'warning', {
    view: sslPolicy,
    line: /^pki-domain (\S+)$/i,
    appliesTo: ({ here, heading, match }) =>
      boundPolicy(here, heading[1]) && defined(here, pkiDomain).has(match[1].toLowerCase()),
    to: () => `pki-domain ${unknownName}`,
  }),
  viewOperator('pki-domain-dropped', '1.1-2', 'warning', {
    view: pkiDomain,
    appliesTo: ({ here, name }) => hasLine(here, new RegExp(`^pki-domain ${name}$`, 'i')),
  }),
  lineOperator('batch-daily-dropped', '1.1-24', 'info', {
    view: service,
    line: /^(batch-backup service-type \S+) daily /i,
    appliesTo: (place) => {
      const twin = twinService(serviceAt(place), place.there);
      return twin && linesOf(place.there.config, twin.view, new RegExp(`^${place.match[1]} daily `, 'i')).length > 0;
    },
  }),
  operator('source-address-dropped', '1.1-19', 'warning', sourceAddressDropped),
  operator('source-route-dropped', '1.3-10', 'info', sourceRouteDropped),
  operator('download-delay-changed', '1.1-26', 'info', downloadDelayChanged),
];
