// The entries of the cache as data. Anyone may have written them: what has not the shape of an entry is none, nor what
// leads to other files than those that it is about.

import type { Topology } from '../../fleet/discover.ts';
import type { ChannelFacts, DeviceFacts, Directive, FileFacts, GroupFacts, OwnAddress } from '../../fleet/facts.ts';
import { placeOf, type Member } from '../../fleet/fleet.ts';
import type { OpenEnd } from '../../fleet/open-ends.ts';
import type { DeviceRef, Unit } from '../../fleet/unit.ts';
import type { FileSummary, Finding, Fix, RelatedLocation, Skipped } from '../../lint/report.ts';
import type { Verdict } from '../../lint/run.ts';
import { jsonIn } from '../system/json.ts';

export function factsIn(entry: string | undefined, path: string): FileFacts | undefined {
  const value = jsonIn(entry ?? '');
  return isFacts(value) && value.summary.path === path ? value : undefined;
}

export function verdictIn(entry: string | undefined, paths: readonly string[]): Verdict | undefined {
  const value = jsonIn(entry ?? '');
  return isVerdict(oneOf(...paths))(value) ? value : undefined;
}

export function topologyIn(entry: string | undefined, members: readonly Member[]): Topology | undefined {
  const value = jsonIn(entry ?? '');
  const places = new Set(members.map(({ ref }) => placeOf(ref)));
  const isHere: Is<DeviceRef> = (ref): ref is DeviceRef => isRef(ref) && places.has(placeOf(ref));
  return isTopology(isHere)(value) ? value : undefined;
}

type Is<T> = (value: unknown) => value is T;

const text: Is<string> = (value) => typeof value === 'string';
const number: Is<number> = (value) => typeof value === 'number';
const flag: Is<boolean> = (value) => typeof value === 'boolean';
const yes: Is<true> = (value) => value === true;

function oneOf<T extends string>(...words: readonly T[]): Is<T> {
  return (value): value is T => words.some((word) => word === value);
}

function optional<T>(is: Is<T>): Is<T | undefined> {
  return (value): value is T | undefined => value === undefined || is(value);
}

function listOf<T>(is: Is<T>): Is<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(is);
}

/** Of every key what its value is: the compiler asks for all of them. */
function has<T extends object>(parts: { readonly [K in keyof T]-?: Is<T[K]> }): Is<T> {
  const all: [string, Is<unknown>][] = Object.entries(parts);
  return (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    const own = new Map<string, unknown>(Object.entries(value));
    return all.every(([key, is]) => is(own.get(key)));
  };
}

const counts = { total: number, typed: number, unknown: number };
const place = { line: number, column: number, endLine: number, endColumn: number };

const isFacts = has<FileFacts>({
  summary: has<FileSummary>({ path: text, device: text, lines: number, statements: has(counts) }),
  devices: listOf(
    has<DeviceFacts>({
      name: text,
      hasOwnName: flag,
      addresses: listOf(
        has<OwnAddress>({
          interface: text,
          address: text,
          length: number,
          isShared: optional(yes),
          leads: optional(yes),
        }),
      ),
      channels: listOf(
        has<ChannelFacts>({
          kind: oneOf('service', 'location', 'e-trunk', 'unicast'),
          peer: text,
          source: optional(text),
        }),
      ),
      groups: listOf(
        has<GroupFacts>({
          family: oneOf('vrrp', 'vrrp6'),
          vrid: number,
          virtual: optional(text),
          network: optional(text),
          own: optional(text),
        }),
      ),
      backupIds: listOf(number),
    }),
  ),
  directives: listOf(
    has<Directive>({
      line: number,
      column: number,
      endColumn: number,
      about: optional(number),
      rules: listOf(text),
      reason: text,
      isUnknown: optional(yes),
    }),
  ),
});

function isVerdict(file: Is<string>): Is<Verdict> {
  return has<Verdict>({
    findings: listOf(
      has<Finding>({
        ...place,
        file,
        rule: text,
        severity: oneOf('error', 'warning', 'info'),
        device: text,
        object: text,
        message: text,
        related: listOf(has<RelatedLocation>({ ...place, file, message: text })),
        expected: optional(text),
        actual: optional(text),
        fixes: optional(listOf(has<Fix>({ file, device: text, commands: listOf(text) }))),
        fingerprint: text,
      }),
    ),
    skipped: listOf(has<Skipped>({ rule: text, reason: text })),
    isPair: flag,
  });
}

const isRef = has<DeviceRef>({
  path: text,
  index: number,
  name: optional(text),
  role: optional(oneOf('master', 'backup')),
});

function isTopology(isHere: Is<DeviceRef>): Is<Topology> {
  const isOneOrTwo: Is<Unit['devices']> = (value): value is Unit['devices'] =>
    listOf(isHere)(value) && (value.length === 1 || value.length === 2);
  const open = listOf(has<OpenEnd>({ ref: isHere, reason: text, candidates: listOf(isHere) }));
  return has<Topology>({
    units: listOf(has<Unit>({ devices: isOneOrTwo, name: optional(text), evidence: text })),
    leftOver: open,
    unsettled: open,
  });
}
