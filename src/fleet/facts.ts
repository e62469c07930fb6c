// What a fleet has to know of a file: enough to pair its devices and to say what was read, and no more, so that
// thousands fit into memory. Plain data: it travels between threads and into the cache.

import type { FileSummary } from '../lint/report.ts';

/** What a device says of itself and of others. */
export interface DeviceFacts {
  /** By `sysname`, else by the path; as messages may print it. */
  readonly name: string;
  readonly hasOwnName: boolean;
  /** Addresses of its interfaces, those in a VPN instance included; only those that no other device may have. */
  readonly addresses: readonly string[];
  /** Channels of its backup services. */
  readonly channels: readonly { readonly source: string; readonly peer: string }[];
  /** Whom its service-locations and E-Trunks name. */
  readonly peers: readonly string[];
  /** Its VRRP groups, each as the key by which two devices recognise a common one. */
  readonly virtual: readonly string[];
  /** The subnets of the interfaces that have a VRRP group, each with the interface's name. */
  readonly links: readonly string[];
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
}

export interface FileFacts {
  readonly summary: FileSummary;
  readonly devices: readonly DeviceFacts[];
  readonly directives: readonly Directive[];
}
