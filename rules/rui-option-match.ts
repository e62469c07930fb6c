// With remote pools the devices tell each other by an option of DHCP which of them serves a user: both read one code.

import { ruiOption } from '../grammar/views/remote-backup.ts';
import { pairRule } from '../src/lint/rule.ts';
import { type } from '../src/lint/typing.ts';
import type { Device } from '../src/model/device.ts';
import { spot } from '../src/model/place.ts';
import { usesRemotePools } from '../src/model/pools-in-use.ts';

const DEFAULT = 151;

export default pairRule({
  id: 'rui-option-match',
  severity: 'error',
  summary: 'Two devices that use remote pools have one option code for the backup of users.',
  source: 'Command reference, rui-option: the option code is the same on both devices',
  *check({ first, second, devices }) {
    for (const family of ['', 'dhcpv6 '] as const) {
      // Nobody reads a code that is for addresses which no server elsewhere gives.
      if (!devices.some((device) => usesRemotePools(device, family === '' ? 4 : 6))) continue;
      const [here, there] = [first, second].map((device) => lineOf(device, family !== ''));
      const [actual, expected] = [here, there].map((line) => line?.fields.option ?? DEFAULT);
      if (actual === expected || actual === undefined || expected === undefined) continue;
      const stands = there ? [{ at: spot(there, 'option'), message: `${expected} on ${second.name}` }] : [];
      yield {
        about: first,
        ...(here && { at: spot(here, 'option') }),
        message: `rui-option ${family}is ${actual}${here ? '' : ' where nothing is said'}, but ${expected} on ${second.name}`,
        related: stands,
        expected,
        actual,
        fixes: [type(first, `rui-option ${family}${expected}`), type(second, `rui-option ${family}${actual}`)],
      };
    }
  },
});

function lineOf({ system }: Device, isDhcpv6: boolean) {
  return system.all(ruiOption).findLast(({ fields }) => 'dhcpv6' in fields === isDhcpv6);
}
