// What a VRRP group watches, and by how much its priority falls when the watched thing fails.

import type { Command } from '../../grammar/fields.ts';
import type { Statement } from '../../grammar/statement.ts';
import * as vrrp from '../../grammar/views/vrrp.ts';
import type { Section } from './section.ts';
import type { Family } from './vrrp-commands.ts';

export type TrackKind = 'interface' | 'bfd' | 'service-location' | 'route' | 'nqa' | 'monitor-group';

export interface Track {
  readonly kind: TrackKind;
  /** The watched thing, as messages call it: an interface, the number of a service-location, ... */
  readonly what: string;
  /** What a failure takes from the priority; undefined where it acts otherwise: raises it, or forces a switchover. */
  readonly reduced: number | undefined;
  readonly line: Statement<{ vrid: number }>;
}

/** The amounts that a tracking line may state; models of other families say `reduce` and `increase`. */
interface Amounts {
  readonly vrid: number;
  readonly reduced?: number;
  readonly reduce?: number;
  readonly increased?: number;
  readonly increase?: number;
  readonly peer?: true;
  readonly link?: true;
}

const DEFAULT_REDUCED = 10;

export function tracksOf(section: Section, family: Family, vrid: number): Track[] {
  return family === 'vrrp' ? tracks4(section, vrid) : tracks6(section, vrid);
}

function tracks4(section: Section, vrid: number): Track[] {
  const of = tracking(section, vrid);
  return [
    ...of('interface', vrrp.trackInterface, (fields) => fields.interface),
    ...of('bfd', vrrp.trackBfdSession, sessionOf),
    ...of('bfd', vrrp.trackBfd, sessionOf),
    ...of('service-location', vrrp.trackServiceLocation, ({ id }) => String(id)),
    ...of('route', vrrp.trackRoute, ({ destination, mask }) => `${destination}/${mask}`),
    ...of('nqa', vrrp.trackNqa, ({ admin, test }) => `${admin} ${test}`),
    ...of('monitor-group', vrrp.trackMonitorGroup, ({ group }) => group),
    ...of('monitor-group', vrrp.trackRouteMonitorGroup, ({ group }) => group),
  ];
}

function tracks6(section: Section, vrid: number): Track[] {
  const of = tracking(section, vrid);
  return [
    ...of('interface', vrrp.trackInterface6, (fields) => fields.interface),
    ...of('bfd', vrrp.trackBfdSession6, sessionOf),
    ...of('bfd', vrrp.trackBfd6, sessionOf),
    ...of('route', vrrp.trackRoute6, ({ destination, length }) => `${destination}/${length}`),
  ];
}

function sessionOf({ session, discriminator }: { session?: string; discriminator?: number }): string {
  return session ?? String(discriminator);
}

function tracking(section: Section, vrid: number) {
  return <F extends Amounts>(kind: TrackKind, command: Command<F>, what: (fields: F) => string): Track[] =>
    section.all(command).flatMap((line) => {
      const { fields } = line;
      return fields.vrid === vrid ? [{ kind, what: what(fields), reduced: reducedBy(fields), line }] : [];
    });
}

function reducedBy({ reduced, reduce, increased, increase, peer, link }: Amounts): number | undefined {
  if (increased !== undefined || increase !== undefined || peer || link) return undefined;
  return reduced ?? reduce ?? DEFAULT_REDUCED;
}
