// The objects of one configuration as far as mutants need them: enough to leave out what would be harmless.

import { lengthOf } from './addresses.js';
import { linesOf, read, viewsOf } from './text.js';

/** Interface names compare without blanks and letter case, other names without letter case. */
export const plain = (name) => name.replaceAll(/\s/g, '').toLowerCase();
const address = String.raw`[\dA-Fa-f:.]+`;

function interfacesOf(config) {
  return viewsOf(config, /^interface (.+)$/i).map(({ view, match }) => ({
    name: plain(match[1]),
    view,
    addresses: [
      ...linesOf(config, view, /^(ip address )([\d.]+)( )([\d.]+)(?!.*\bsub\b)/i),
      ...linesOf(config, view, new RegExp(`^(ipv6 address )(${address})([/ ])(\\d+)`, 'i')),
    ].map((found) => ({ ...found, ip: found.match[2], mask: found.match[4], length: lengthOf(found.match[4]) })),
    vpn: linesOf(config, view, /^ip binding vpn-instance (\S+)/i)[0],
  }));
}

/** The VRRP groups of an interface, each with the lines that set it. */
function groupsOf(config, face) {
  const found = linesOf(config, face.view, /^(?:admin-)?(vrrp6?) vrid (\d+)\b/i);
  const keys = new Set(found.map(({ match }) => `${match[1].toLowerCase()} ${match[2]}`));
  return [...keys].map((key) => {
    const [family, vrid] = key.split(' ');
    const one = (rest) => linesOf(config, face.view, new RegExp(`^${family} vrid ${vrid} ${rest}`, 'i'));
    const [priority, delay] = [one('priority (\\d+)')[0], one('preempt-mode timer delay (\\d+)')[0]];
    return {
      family,
      vrid,
      face,
      view: face.view,
      lines: found.filter(({ match }) => match[1].toLowerCase() === family && match[2] === vrid),
      vips: one(`virtual-ip (${address})`).map((line) => ({ ...line, ip: line.match[1] })),
      priority: Number(priority?.match[1] ?? 100),
      priorityAt: priority?.at,
      delay,
      tracks: one('track .*'),
      admin: linesOf(config, face.view, new RegExp(`^admin-${family} vrid ${vrid}\\b`, 'i'))[0],
      follows: one('track admin-vrrp').length > 0,
    };
  });
}

function servicesOf(config) {
  return viewsOf(config, /^remote-backup-service (\S+)$/i).map(({ view, match }) => {
    const ends = linesOf(
      config,
      view,
      new RegExp(`^peer(-ipv6)? (${address}) source(-ipv6)? (${address}) port (\\d+)`, 'i'),
    )[0];
    return {
      name: match[1],
      view,
      ends,
      peer: ends?.match[2],
      source: ends?.match[4],
      pools: linesOf(config, view, /^(ip-pool|ip-pool-group|ipv6-pool) (\S+)(?: metric (\d+))?/i),
      protects: linesOf(config, view, /^protect /i),
    };
  });
}

function profilesOf(config) {
  return viewsOf(config, /^remote-backup-profile (\S+)$/i).map(({ view, match }) => {
    const backup = linesOf(config, view, /^backup-id (\d+) remote-backup-service (\S+)/i)[0];
    return {
      name: match[1],
      view,
      backup,
      backupId: backup?.match[1],
      service: backup?.match[2],
      links: linesOf(config, view, /^(vrrp6?)-id (\d+) interface (.+?)(?: (odd-mac|even-mac))?$/i),
      types: linesOf(config, view, /^service-type (\S+)/i),
      pools: linesOf(config, view, /^ip-pool (\S+)$/i),
    };
  });
}

function poolsOf(config) {
  return viewsOf(config, /^ip pool (\S+) (bas|server)(.*)$/i).map(({ view, match }) => {
    const gateway = linesOf(config, view, /^gateway ([\d.]+) ([\d.]+)/i)[0];
    return {
      name: match[1],
      kind: match[2].toLowerCase(),
      remote: /\bremote\b/i.test(match[3]),
      slave: /\brui-slave\b/i.test(match[3]),
      view,
      gateway: gateway && {
        ...gateway,
        ip: gateway.match[1],
        mask: gateway.match[2],
        length: lengthOf(gateway.match[2]),
      },
      sections: linesOf(config, view, /^section (\d+) ([\d.]+)(?: ([\d.]+))?$/i).map((found) => ({
        ...found,
        start: found.match[2],
        end: found.match[3] ?? found.match[2],
      })),
      group: linesOf(config, view, /^dhcp-server group (\S+)/i)[0],
      profile: linesOf(config, view, /^remote-backup-profile (\S+)/i)[0],
      vpn: linesOf(config, view, /^vpn-instance (\S+)/i)[0]?.match[1],
    };
  });
}

function locationsOf(config) {
  return viewsOf(config, /^service-location (\d+)$/i).map(({ view, match }) => ({
    id: match[1],
    view,
    slot: linesOf(config, view, /^location .*slot/i)[0],
    vrrp: linesOf(config, view, /^(vrrp) vrid (\d+) interface (.+)$/i)[0],
    channel: linesOf(config, view, /^remote-backup interface (.+?) peer (\S+)(.*)$/i)[0],
  }));
}

function instancesOf(config) {
  return viewsOf(config, /^(ds-lite|nat64|nat) instance (\S+)(?: id (\d+))?/i).map(({ view, match }) => ({
    kind: match[1].toLowerCase(),
    name: match[2],
    id: match[3],
    view,
    group: linesOf(config, view, /^service-instance-group (\S+)/i)[0],
  }));
}

const known = new Map();

/** @param {string} text the objects of a text; the same value for the same text */
export function understand(text) {
  if (!known.has(text)) {
    const config = read(text);
    const interfaces = interfacesOf(config);
    known.set(text, {
      text,
      config,
      interfaces,
      groups: interfaces.flatMap((face) => groupsOf(config, face)),
      services: servicesOf(config),
      profiles: profilesOf(config),
      pools: poolsOf(config),
      locations: locationsOf(config),
      instances: instancesOf(config),
      instanceGroups: viewsOf(config, /^service-instance-group (\S+)$/i).map(({ view, match }) => ({
        name: match[1],
        view,
        members: linesOf(config, view, /^service-location (\d+)/i),
      })),
    });
  }
  return known.get(text);
}

/** The names that headers of one kind define, without letter case. */
export const defined = (device, head) =>
  new Set(viewsOf(device.config, head).map(({ match }) => match[1].toLowerCase()));
export const hasLine = (device, pattern) => device.config.lines.some((line) => pattern.test(line.trim()));
export const addressOf = (device, ip) =>
  device.interfaces.flatMap((face) =>
    face.addresses.filter((own) => own.ip.toLowerCase() === ip.toLowerCase()).map((own) => ({ ...own, face })),
  )[0];
