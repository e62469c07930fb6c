// Each end of an E-Trunk names the other: one wrong address, and both devices become master.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { ETrunk } from '../src/model/e-trunk.ts';

export default pairRule({
  id: 'etrunk-peer-reciprocal',
  severity: 'error',
  summary: 'The peer of an E-Trunk is the source of the E-Trunk on the other device, on both devices.',
  source: 'Configuring a Device to Automatically Establish an E-Trunk: step that sets peer and source addresses',
  *check(pair) {
    for (const { first, second } of pair.eTrunks.both) {
      const [here, there] = [endsOf(first), endsOf(second)];
      if (!here || !there) {
        yield* withoutPeer(first, second);
        yield* withoutPeer(second, first);
        continue;
      }
      if (here.peer === there.source && here.source === there.peer) continue;
      // The number alone is no evidence: an E-Trunk to a third device may have it.
      if (!leadsTo(first, second) && !leadsTo(second, first) && !haveCommonEnd(here, there)) continue;
      const name = second.device.name;
      yield {
        about: first,
        at: here.line,
        message: `E-Trunk ${first.number} has peer ${here.peer} and source ${here.source}, but peer ${there.peer} and source ${there.source} on ${name}`,
        related: [{ at: there.line, message: `the other end on ${name}` }],
        fixes: [...mended(first, second), ...mended(second, first)],
      };
    }
  },
});

/** Only where the end that is there leads to this device. */
function* withoutPeer(lacking: ETrunk, whole: ETrunk): Generator<Problem> {
  if (lacking.peer || !whole.peer || !leadsTo(whole, lacking)) return;
  const name = whole.device.name;
  yield {
    about: lacking,
    message: `E-Trunk ${lacking.number} has no peer, but has one on ${name}`,
    related: [{ at: whole.peer, message: `the other end on ${name}` }],
    fixes: mended(lacking, whole),
  };
}

function endsOf({ peer: line }: ETrunk) {
  return line && { line, ...line.fields };
}

function leadsTo({ peer }: ETrunk, { device }: ETrunk): boolean {
  return peer !== undefined && device.ownersOf(peer.fields.peer).length > 0;
}

function haveCommonEnd(here: { peer: string; source: string }, there: { peer: string; source: string }): boolean {
  return here.peer === there.source || here.source === there.peer;
}

/** Where the addresses of the one end are where it says, the other end is wrong. */
function mended(wrong: ETrunk, right: ETrunk) {
  if (!right.peer || right.device.ownersOf(right.peer.fields.source).length === 0) return [];
  const { peer, source } = right.peer.fields;
  if (wrong.device.ownersOf(peer).length === 0) return [];
  const isFour = !peer.includes(':');
  return [
    typeIn(wrong, isFour ? `peer-address ${source} source-address ${peer}` : `peer-ipv6 ${source} source-ipv6 ${peer}`),
  ];
}
