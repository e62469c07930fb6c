// What a fleet has to know of a file: enough to pair its devices and to say what was read, and no more, so that
// thousands fit into memory. Plain data: it travels between threads and into the cache.

import type { FileSummary } from '../lint/report.ts';
import type { Family } from '../model/vrrp-commands.ts';

/** What a device says of itself and of others. */
export interface DeviceFacts {
  /** By `sysname`, else by the path; as messages may print it. */
  readonly name: string;
  readonly hasOwnName: boolean;
  readonly addresses: readonly OwnAddress[];
  readonly channels: readonly ChannelFacts[];
  readonly groups: readonly GroupFacts[];
  readonly backupIds: readonly number[];
}

export interface OwnAddress {
  readonly interface: string;
  readonly address: string;
  readonly length: number;
  /** Other devices may have it as well: an anycast address, or a prefix that the device completes. */
  readonly isShared?: true;
  /** The interface has a VRRP group in one of its subnets. */
  readonly leads?: true;
}

/** What leads to another device: its backup service, the channel of a service-location, an E-Trunk, VRRP by unicast. */
export type ChannelKind = 'service' | 'location' | 'e-trunk' | 'unicast';

export interface ChannelFacts {
  readonly kind: ChannelKind;
  readonly peer: string;
  /** Missing where the configuration does not show it. */
  readonly source?: string | undefined;
}

/** A VRRP group, as far as another device may have it in common. */
export interface GroupFacts {
  readonly family: Family;
  readonly vrid: number;
  /** All its virtual addresses, in order; missing where only link-local ones are known, which every link has. */
  readonly virtual?: string | undefined;
  /** The subnet, behind its VPN instance; and the interface's own address there. */
  readonly network?: string | undefined;
  readonly own?: string | undefined;
}

/** A comment that tells vrp-lint to say nothing. */
export interface Directive {
  /** Where it stands; counts from 1. */
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** The line that it is about; undefined for the whole file. */
  readonly about: number | undefined;
  readonly rules: readonly string[];
  readonly reason: string;
  /** Called like none that there is: it suppresses nothing. */
  readonly isUnknown?: true;
}

export interface FileFacts {
  readonly summary: FileSummary;
  readonly devices: readonly DeviceFacts[];
  readonly directives: readonly Directive[];
}
