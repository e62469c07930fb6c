// RIP and RIPng.

import { chapter } from '../catalogue.ts';

export default chapter({
  interface: [
    'ripng <processId:1..4294967295> enable',
    'rip version 2 multicast',
    'rip authentication-mode hmac-sha256 { [ cipher ] <passwordKey:Secret> | plain <plainText:Secret> } <keyId:0..255>',
    'rip enable <processId:1..4294967295>',
    'rip bfd static',
  ],
  system: [
    'rip <processId:1..4294967295> [ vpn-instance <vpnInstanceName:Word31> ]',
    'ripng <processId:1..4294967295> [ vpn-instance <vpnInstanceName:Word31> ]',
  ],
});
