// The higher priority is master: with two equal ones an election by address decides, not the design.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { isMade } from '../src/model/made-groups.ts';
import { placeOf } from '../src/model/object.ts';
import { nameOf, type Group } from '../src/model/vrrp.ts';

const STEP = 20;
const HIGHEST = 254;

export default pairRule({
  id: 'vrrp-priority-distinct',
  severity: 'error',
  summary: 'The two devices of a VRRP group have different priorities.',
  source: 'Configuring inter-chassis hot backup for DS-Lite: step on the priorities of the VRRP group',
  *check(pair) {
    for (const { first, second } of pair.groups.both) {
      const { value } = first.priority;
      if (value !== second.priority.value || !decides(first) || !decides(second)) continue;
      // Settings alone make no group.
      if (!isMade(first) && !isMade(second)) continue;
      const higher = value + STEP > HIGHEST ? value - STEP : value + STEP;
      const command = `${first.family} vrid ${first.vrid} priority ${higher}`;
      yield {
        about: first,
        at: placeOf(first.priority, first),
        message: `${nameOf(first)} has ${said(first)} here and ${said(second)} on ${second.device.name}: neither is master by its priority`,
        related: [{ at: placeOf(second.priority, second), message: `${said(second)} on ${second.device.name}` }],
        expected: `other than ${value}`,
        actual: value,
        fixes: [typeIn(first, command), typeIn(second, command.replace(`vrid ${first.vrid}`, `vrid ${second.vrid}`))],
      };
    }
  },
});

/** A group bound to a management group takes its state; that both own an address is another mistake. */
function decides({ follows, member, isOwner }: Group): boolean {
  return !follows && !member && !isOwner;
}

function said({ priority: { value, line } }: Group): string {
  return line ? `priority ${value}` : `the default priority ${value}`;
}
