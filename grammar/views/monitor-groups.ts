// Groups that watch interfaces, routes or backup groups, for others to follow.

import { chapter } from '../catalogue.ts';

export default chapter({
  system: [
    'monitor-group <name:Word31> => monitor-group',
    'monitor-location-group <name:Word31> => monitor-location-group',
    'ip route-monitor-group <name:Word31> => route-monitor-group',
  ],
  interface: [
    'track monitor-group <group:Word31> [ trigger-down-weight <weight:1..1000> ]',
    'track monitor-location-group <group:Word31>',
  ],
  'monitor-group': [
    'binding interface <interface:Interface> [ down-weight <weight:1..1000> ]',
    'monitor enable',
    'trigger-up-delay <seconds:0..4294967295>',
  ],
  'monitor-location-group': ['service-location <id:1..255>', 'down-number <number:1..64>'],
  'route-monitor-group': [
    'monitor enable',
    'track ip route [ vpn-instance <vpnInstance:Word31> ] <destination:Ipv4> <mask:Mask> [ down-weight <weight:1..1000> ]',
    'trigger-up-delay <seconds:0..1000>',
  ],
});
