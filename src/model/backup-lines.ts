// Which lines belong to the backup systems, so that a slip in them is a finding and one in any other line is not.

import { nearest } from '../../grammar/expectation.ts';
import type { Branch } from '../../grammar/nodes.ts';

/** Views that are for backup alone: what the device knows there is known. */
const OWN_VIEWS: ReadonlySet<string> = new Set([
  'remote-backup-service',
  'remote-backup-profile',
  'service-location',
  'service-instance-group',
]);

/** Views of what is backed up. */
const SERVED_VIEWS: ReadonlySet<string> = new Set([
  'ip-pool',
  'ip-pool-group',
  'ipv6-pool',
  'ipv6-prefix',
  'nat-instance',
  'nat64-instance',
  'ds-lite-instance',
  'cgn-address-group',
  'nat-ip-pool',
  'e-trunk',
  'dhcp-server-group',
]);

/** Of the large views, the commands by their first words; a second word where the first says too little. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  interface: ['vrrp', 'vrrp6', 'admin-vrrp', 'remote-backup-profile', 'track'],
  system: [
    'interface',
    'remote-backup-service',
    'remote-backup-profile',
    'service-location',
    'service-instance-group',
    'service-ha',
    'peer-backup',
    'rui-option',
    'vrrp',
    'vrrp6',
    'e-trunk',
    'ip pool',
    'ip pool-group',
    'ipv6 pool',
    'ipv6 prefix',
    'nat instance',
    'nat64 instance',
    'nat ip-pool',
    'ds-lite instance',
    'dhcp-server group',
  ],
};

/** Where a VRRP group is, of backup as well: the group is in the network that they say. */
const BESIDE_GROUPS: ReadonlySet<string> = new Set(['ip address', 'ip binding', 'ipv6 address']);
const HEADS_OF_GROUPS: ReadonlySet<string> = new Set(['vrrp', 'vrrp6', 'admin-vrrp', 'admin-vrrp6']);

const commands = new Map(Object.entries(COMMANDS).map(([view, lines]) => [view, new Set(lines)]));
const heads = new Map(
  Object.entries(COMMANDS).map(([view, lines]) => [view, [...new Set(lines.map((line) => line.split(' ')[0] ?? ''))]]),
);

export function isOwnView(view: string): boolean {
  return OWN_VIEWS.has(view);
}

export function isServedView(view: string): boolean {
  return SERVED_VIEWS.has(view);
}

/** Whether a line of the view that begins with these words is one of backup. */
export function isOfBackup(view: string, parent: Branch, first: string, second: string): boolean {
  if (OWN_VIEWS.has(view) || SERVED_VIEWS.has(view)) return true;
  const known = commands.get(view);
  if (!known) return false;
  const head = first.toLowerCase();
  const both = `${head} ${second.toLowerCase()}`;
  return known.has(head) || known.has(both) || (BESIDE_GROUPS.has(both) && hasGroup(parent));
}

function hasGroup({ children = [] }: Branch): boolean {
  return children.some(
    (each) => each.kind === 'statement' && HEADS_OF_GROUPS.has(each.words[0]?.text.toLowerCase() ?? ''),
  );
}

/** Whether the line may be meant as one of backup: spares the other lines of the large views the search for a slip. */
export function mayBeOfBackup(view: string, first: string): boolean {
  const known = heads.get(view);
  if (!known) return isOwnView(view) || isServedView(view);
  const head = first.toLowerCase();
  return known.includes(head) || (view === 'interface' && isOfAddresses(head)) || nearest(head, known) !== undefined;
}

/** Commands of addresses: where one was made unreadable on purpose, nothing is misspelt. */
export function isOfAddresses(head: string): boolean {
  return /^ip(v6)?$/i.test(head);
}
