// A fleet, made up: pairs of about so many lines a device, in folders by site. Some sites have one backup device for
// three masters, some share their addresses with others, and every so many pairs hold a mistake.
// node test/bench/fleet.js DIR PAIRS [LINES] writes one to a folder.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How often each comes: one site in so many, one pair in so many. */
const HUB_SITES = 10;
const MASTERS_OF_HUB = 3;
const TEMPLATE_SITES = 3;
const MISTAKES = 97;

/** Lines of one ring of users, and of what each device says beside. */
const RING_LINES = 41;
const OTHER_LINES = 20;

/** The network of a ring, by the first byte of its block: no two sites have one in common, unless by template. */
function network(block, { base, number }) {
  const all = base * 64 + number;
  return `${block + (all >> 16)}.${(all >> 8) & 255}.${all & 255}`;
}

/** What a device says of one ring; `own` is 1 on the master and 2 on the backup. */
function ring(link, index, own) {
  const at = { base: link.base, number: link.first + index };
  const [net, users] = [network(11, at), network(60, at)];
  const number = link.first + index + 1;
  const port = `GigabitEthernet0/${index % 8}/${(index >> 3) % 8}`;
  const priority = own === 1 ? 120 : 100;
  const mistake = own === 2 && index === 0 ? link.mistake : undefined;
  const virtual = mistake === 'virtual address' ? 253 : 254;
  return `#
interface ${port}.${10_000 + number}
 description control channel of ring ${number}
 vlan-type dot1q ${number}
 ip address ${net}.${own} 255.255.255.0
 vrrp vrid ${number} virtual-ip ${net}.${virtual}
 admin-vrrp vrid ${number}
 vrrp vrid ${number} priority ${priority}
 vrrp vrid ${number} preempt-mode timer delay 600
 vrrp vrid ${number} track interface GigabitEthernet0/9/0 reduced 40
 statistic enable
#
interface ${port}.${50_000 + number}
 description users of ring ${number}
 user-vlan ${number}
 remote-backup-profile ring-${number}
 bas
  access-type layer2-subscriber default-domain authentication home
  authentication-method bind
#
ip pool home-${number} bas local${own === 1 ? '' : ' rui-slave'}
 gateway ${users}.1 255.255.255.0
 section 0 ${users}.2 ${users}.254
 dns-server 192.0.2.10 192.0.2.11
#
remote-backup-service pair-${link.service}
 ip-pool home-${number} metric ${own * 10}
#
remote-backup-profile ring-${number}
 service-type bras
 backup-id ${mistake === 'backup ID' ? number + 1000 : number} remote-backup-service pair-${link.service}
 peer-backup hot
 vrrp-id ${vridOf(number, mistake)} interface ${port}.${10_000 + number}
 nas logic-ip 192.0.2.${number}
#
qos-profile ring-${number}
 car cir ${1000 + number} inbound
 car cir ${1000 + number} outbound
#
acl number ${3000 + number}
 rule 10 permit tcp source ${net}.0 0.0.0.255 destination-port eq ${8000 + number}
 rule 20 deny ip
`;
}

const vridOf = (number, mistake) => (mistake === 'VRRP group' ? number + 100 : number);

function service({ service: number, addresses, mistake }, own) {
  const [here, there] = own === 1 ? addresses : [...addresses].reverse();
  const port = mistake === 'port' && own === 2 ? 7000 : 6000 + number;
  return `#
remote-backup-service pair-${number}
 peer ${there} source ${here} port ${port}
 protect lsp-tunnel for-all-instance peer-ip ${there}
`;
}

function device(name, address, links, rings) {
  const pieces = [
    `#\nsysname ${name}\n#\npeer-backup route-cost auto-advertising\n`,
    `#\ninterface LoopBack0\n ip address ${address} 255.255.255.255\n`,
    `#\ninterface GigabitEthernet0/9/0\n description uplink\n undo shutdown\n`,
    '#\naaa\n domain home\n  authentication-scheme default0\n  accounting-scheme default0\n',
  ];
  for (const { link, own } of links) {
    pieces.push(service(link, own));
    for (let index = 0; index < rings; index++) pieces.push(ring(link, index, own));
  }
  return `${pieces.join('')}#\nreturn\n`;
}

const MISTAKEN = ['port', 'virtual address', 'backup ID', 'VRRP group'];

/** Yields the files of so many pairs, site by site. */
export function* fleet(pairs, { linesPerDevice }) {
  const rings = Math.max(1, Math.round((linesPerDevice - OTHER_LINES) / RING_LINES));
  for (let site = 1, done = 0; done < pairs; site++) {
    const masters = site % HUB_SITES === 0 ? Math.min(MASTERS_OF_HUB, pairs - done) : 1;
    // All sites of the template have the addresses of site 0.
    const base = site % TEMPLATE_SITES === 0 ? 0 : site;
    const loopback = (number) => `10.${(base >> 8) & 255}.${base & 255}.${number}`;
    const links = Array.from({ length: masters }, (_, index) => {
      const pair = done + index + 1;
      const mistake = pair % MISTAKES === 0 ? MISTAKEN[(pair / MISTAKES) % MISTAKEN.length] : undefined;
      const addresses = [loopback(index + 1), loopback(100)];
      return { service: index + 1, first: index * rings, base, addresses, mistake };
    });
    const folder = `region-${site % 16}/site-${site}`;
    for (const [index, link] of links.entries()) {
      const name = `S${site}-BRAS-${index + 1}`;
      yield {
        path: `${folder}/bras-${index + 1}.cfg`,
        text: device(name, loopback(index + 1), [{ link, own: 1 }], rings),
      };
    }
    const both = links.map((link) => ({ link, own: 2 }));
    yield { path: `${folder}/spare.cfg`, text: device(`S${site}-SPARE`, loopback(100), both, rings) };
    done += masters;
  }
}

const [, script, target, pairs, lines = '500'] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  for (const { path, text } of fleet(Number(pairs), { linesPerDevice: Number(lines) })) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
}
