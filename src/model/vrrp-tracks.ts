// What a VRRP group watches, and by how much its priority falls when the watched thing fails.

import type { Command } from '../../grammar/fields.ts';
import type { Statement } from '../../grammar/statement.ts';
import * as vrrp from '../../grammar/views/vrrp.ts';
import type { Lines } from './lines.ts';
import type { Family } from './vrrp-commands.ts';

type TrackKind = 'interface' | 'bfd' | 'service-location' | 'route' | 'nqa' | 'monitor-group';

export interface Track {
  readonly kind: TrackKind;
  /** The watched thing, as messages call it: an interface, the number of a service-location, ... */
  readonly what: string;
  /** What a failure takes from the priority; undefined where it acts otherwise: raises it, or forces a switchover. */
  readonly reduced: number | undefined;
  /** What a failure adds to the priority. */
  readonly increased: number | undefined;
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

export function tracksOf(own: Lines, family: Family): Track[] {
  const tracks: Track[] = [];
  // Most groups track one thing: nothing is made for the other ways.
  const note: Note = (kind, command, what) => {
    for (const line of own.all(command)) tracks.push(trackOf(kind, what(line.fields), line));
  };
  if (family === 'vrrp') note4(note);
  else note6(note);
  return tracks;
}

type Note = <F extends Amounts>(kind: TrackKind, command: Command<F>, what: (fields: F) => string) => void;

function note4(note: Note): void {
  note('interface', vrrp.trackInterface, (fields) => fields.interface);
  note('bfd', vrrp.trackBfdSession, sessionOf);
  note('bfd', vrrp.trackBfd, sessionOf);
  note('service-location', vrrp.trackServiceLocation, ({ id }) => String(id));
  note('route', vrrp.trackRoute, ({ destination, mask }) => `${destination}/${mask}`);
  note('nqa', vrrp.trackNqa, ({ admin, test }) => `${admin} ${test}`);
  note('monitor-group', vrrp.trackMonitorGroup, ({ group }) => group);
  note('monitor-group', vrrp.trackRouteMonitorGroup, ({ group }) => group);
}

function note6(note: Note): void {
  note('interface', vrrp.trackInterface6, (fields) => fields.interface);
  note('bfd', vrrp.trackBfdSession6, sessionOf);
  note('bfd', vrrp.trackBfd6, sessionOf);
  note('route', vrrp.trackRoute6, ({ destination, length }) => `${destination}/${length}`);
}

function sessionOf({ session, discriminator }: { session?: string; discriminator?: number }): string {
  return session ?? String(discriminator);
}

function trackOf(kind: TrackKind, what: string, line: Statement<Amounts>): Track {
  const { fields } = line;
  return { kind, what, reduced: reducedBy(fields), increased: fields.increased ?? fields.increase, line };
}

function reducedBy({ reduced, reduce, increased, increase, peer, link }: Amounts): number | undefined {
  if (increased !== undefined || increase !== undefined || peer || link) return undefined;
  return reduced ?? reduce ?? DEFAULT_REDUCED;
}

export function reducing(tracks: readonly Track[]): (Track & { readonly reduced: number })[] {
  return tracks.flatMap((track) => (track.reduced === undefined ? [] : [{ ...track, reduced: track.reduced }]));
}

/** The watched thing, as messages call it. */
export function watched({ kind, what }: Track): string {
  if (kind === 'interface') return what;
  return `${kind === 'bfd' ? 'BFD session' : kind} ${what}`;
}

/** The same line with another amount; models of some families say `reduce`. */
export function trackReducedBy({ line }: Track, amount: number): string {
  const words = line.words.map(({ text }) => text);
  const at = words.findIndex((word) => /^(reduce|increase)d?$/i.test(word));
  const [before, word = 'reduced'] = at < 0 ? [words] : [words.slice(0, at), words[at]?.replace(/increase/i, 'reduce')];
  return [...before, word, amount].join(' ');
}
