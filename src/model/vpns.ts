// The VPN instances that a device has.

import { vpnInstance } from '../../grammar/views/vpn.ts';
import type { Device } from './device.ts';
import { remember } from './remember.ts';

export const namesOfVpns = remember(
  ({ system }: Device): ReadonlySet<string> => new Set(system.all(vpnInstance).map(({ fields }) => fields.vpn)),
);
