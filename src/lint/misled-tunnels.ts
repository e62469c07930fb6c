// Protection tunnels that do not lead to the other device: found alike for every command that sets one up.

import type { Command } from '../../grammar/fields.ts';
import { spot } from '../model/place.ts';
import type { Pair } from '../pair/pair.ts';
import { endsOf } from '../pair/tunnel-ends.ts';
import type { Problem, Skip } from './rule.ts';
import { typeIn } from './typing.ts';

interface Kind<F> {
  readonly command: Command<F>;
  /** As messages call such a tunnel. */
  readonly called: string;
  /** The line that leads to this address. */
  leadTo(address: string, fields: F): string;
}

export function* misledTunnels<F extends { peer: string }>(pair: Pair, kind: Kind<F>): Generator<Problem | Skip> {
  const { stray, unseen } = endsOf(pair, kind.command);
  for (const { service, other, line } of unseen)
    yield { skip: `backup service ${service.name}: no address of ${other.name} for ${line.fields.peer} can be seen` };
  for (const { service, other, line, own, home } of stray) {
    const { peer } = line.fields;
    const blame = own ? 'an address of the device itself' : `no address of ${other.name}`;
    yield {
      about: service,
      at: spot(line, 'peer'),
      message: `backup service ${service.name} has its ${kind.called} end at ${peer}, ${blame}`,
      related: [
        ...(own ? [{ at: own, message: 'the own address' }] : []),
        ...(home ? [{ at: spot(home.line, 'source'), message: `${other.name} is at ${home.source}` }] : []),
      ],
      actual: peer,
      ...(home && { expected: home.source, fixes: [typeIn(service, kind.leadTo(home.source, line.fields))] }),
    };
  }
}
