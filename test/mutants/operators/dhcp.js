// What breaks the backup of a DHCP server: its pool, its identifier and the interface that receives the requests.

import { foreign, freeNear, maskLike, shifted } from '../addresses.js';
import { defined, hasLine, plain } from '../devices.js';
import { lineOperator, operator, unknownName } from '../operator.js';
import { behind, change, drop, linesOf, mutant, viewsOf } from '../text.js';
import { groupOfLink, twinProfile, typed } from '../twins.js';

const server = /^ip pool (\S+) server/i;
const profileHead = /^remote-backup-profile (\S+)$/i;
const identifier = /^server identifier ip ([\d.]+)$/i;

/** Server pools that a profile backs up on both devices: those of paired profiles. */
function* pools(here, there) {
  for (const pool of here.pools.filter((found) => found.kind === 'server' && found.profile)) {
    const own = profileNamed(here, pool.profile.match[1]);
    const other = own && twinProfile(own, here, there);
    const twin = there.pools.find(
      ({ kind, profile }) => kind === 'server' && profile && other === profileNamed(there, profile.match[1]),
    );
    if (other && twin) yield { pool, twin };
  }
}
const profileNamed = (device, name) => device.profiles.find((found) => plain(found.name) === plain(name));
const bound = ({ here, there, view }) => [...pools(here, there)].some(({ pool }) => pool.view === view);
const inPool = (id, row, line, to, appliesTo = bound) =>
  lineOperator(id, row, 'error', { view: server, line, to, appliesTo });

/** A line that only one of the two pools has. */
const added = (id, text, pattern) =>
  operator(id, '1.2-1', 'error', function* line({ here, there }) {
    for (const { pool } of pools(here, there))
      if (linesOf(here.config, pool.view, pattern).length === 0)
        yield mutant(here.config, [behind(pool.view.to - 1, ` ${text}`)], {});
  });

/** The interfaces of the groups that decide for DHCP. */
const faces = (device) =>
  new Set(device.groups.filter((group) => typed(group, device, 'dhcp-server')).map(({ face }) => face));

function* serverDisabled({ here }) {
  if (hasLine(here, /^dhcp server request-packet all-interface enable/i)) return;
  for (const { view } of faces(here))
    for (const { at } of linesOf(here.config, view, /^dhcp server enable$/i)) yield mutant(here.config, [drop(at)], {});
}

function* snooping({ here }) {
  for (const { view } of faces(here)) yield mutant(here.config, [behind(view.to - 1, ' dhcp snooping enable')], {});
}

function* eTrunkDecides({ here }) {
  for (const { types, links } of here.profiles)
    if (types.some(({ match }) => /^dhcp-server$|^dhcpv6-relay$/i.test(match[1])) && links.length === 1)
      yield mutant(here.config, [change(here.config, links[0].at, 'e-trunk 1 eth-trunk 1')], {});
}

/** The VLANs whose interfaces carry a group of a profile. */
const vlans = (device) =>
  device.profiles.flatMap(({ links }) =>
    links.flatMap((link) => groupOfLink(link, device)?.face.name.match(/^vlanif(\d+)$/)?.[1] ?? []),
  );

function* vlanDropped({ here }) {
  for (const vlan of vlans(here))
    for (const { view } of viewsOf(here.config, new RegExp(`^vlan (batch )?${vlan}$`, 'i')))
      yield mutant(here.config, [drop(view.from)], {
        refers: new RegExp(`^\\s*interface vlanif ?${vlan}$|vlan ${vlan}\\b`, 'i'),
      });
}

function* vlanWithoutPort({ here }) {
  for (const vlan of vlans(here)) {
    const ports = here.interfaces.flatMap(({ view }) =>
      linesOf(here.config, view, /^port (trunk allow-pass|default|hybrid \S+) vlan/i),
    );
    const own = ports.filter(({ text }) => new RegExp(`\\b${vlan}$`).test(text));
    if (ports.length === 1 && own.length === 1)
      yield mutant(here.config, [drop(own[0].at)], {
        refers: new RegExp(`interface vlanif ?${vlan}$|^interface`, 'i'),
      });
  }
}

export default [
  inPool(
    'server-section-changed',
    '1.2-1',
    /^section (\d+) ([\d.]+) ([\d.]+)$/i,
    ([, number, start, end]) => `section ${number} ${start} ${shifted(end, -1)}`,
  ),
  inPool('server-gateway-changed', '1.2-1', /^gateway ([\d.]+) ([\d.]+)$/i, ([, ip, mask], { here, there }) => {
    const free = freeNear(ip, 24, here.text, there.text);
    return free && `gateway ${free} ${mask}`;
  }),
  inPool(
    'server-mask-changed',
    '1.2-1',
    /^gateway ([\d.]+) ([\d.]+)$/i,
    ([, ip, mask], { here, view }) =>
      `gateway ${ip} ${maskLike(mask, here.pools.find((pool) => pool.view === view).gateway.length - 1)}`,
  ),
  inPool(
    'server-option-dropped',
    '1.2-1',
    /^(dns-server|lease|option|excluded-ip-address|domain-name|dns-suffix|dns-list|nbns-list|netbios-name-server) /i,
  ),
  inPool(
    'server-option-changed',
    '1.2-1',
    /^(dns-server [\d.]+)(.*)$/i,
    ([, , rest]) => `dns-server ${foreign('0.0.0.0')}${rest}`,
  ),
  added('server-dns-added', 'dns-server 198.18.77.53', /^dns-server/i),
  added('server-lease-added', 'lease 7 0 0', /^lease/i),
  inPool('pool-profile-dropped', '1.2-2', profileHead),
  inPool(
    'pool-profile-renamed',
    '1.2-2',
    profileHead,
    () => `remote-backup-profile ${unknownName}`,
    ({ here, match }) => defined(here, profileHead).has(match[1].toLowerCase()),
  ),
  inPool('identifier-dropped', '1.2-3', identifier),
  inPool('identifier-changed', '1.2-4', identifier, ([, ip], { here, there }) => {
    const free = freeNear(ip, 24, here.text, there.text);
    return free && `server identifier ip ${free}`;
  }),
  operator('server-disabled', '1.2-6', 'error', serverDisabled),
  operator('e-trunk-decides', '1.2-7', 'error', eTrunkDecides),
  operator('vlan-dropped', '1.2-13', 'warning', vlanDropped),
  operator('vlan-without-port', '1.2-13', 'warning', vlanWithoutPort),
  operator('snooping-added', '1.2-18', 'warning', snooping),
];
