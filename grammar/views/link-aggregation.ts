// Eth-Trunks, LACP, E-Trunk.

import { chapter } from '../catalogue.ts';

export default chapter({
  system: [
    'e-trunk <eTrunkId:1..128> => e-trunk',
    'lacp e-trunk system-id <macAddress:Mac>',
    'lacp priority <priority:0..65535>',
    'lacp e-trunk priority <priority:0..65535>',
    'load-balance <loadBalance:packet|flow> { slot <slotId:Word256> | all }',
  ],
  interface: [
    'eth-trunk <trunkId:0..65535> [ mode <mode:passive|active> ]',
    'lacp timeout fast [ user-defined <userDefined:3..90> ]',
    'e-trunk <eTrunkId:1..128> [ remote-global-ve <globalVeId:0..4294967295> ]',
    'e-trunk mode <modeType:Word>',
    'trunkport <portType:Word> { <beginifnum:Word> [ to <endifnnum:Word> ] } &<1-16>',
    'lacp preempt enable',
    'max active-linknumber <linkNumber:1..64>',
    'lacp preempt delay <delayTime:0..180>',
    'pos-trunk <trunkId:0..127>',
    'ip-trunk <trunkId:0..255>',
    'load-balance unequal-cost enable',
    'distribute-weight <weightValue:1..64>',
  ],
  'e-trunk': [
    'peer-address <peerIpAddress:Ipv4> source-address <sourceIpAddress:Ipv4> [ vpn-instance <vpnInstanceName:Word31> ]',
    'priority <priority:1..254>',
    'security-key { simple <simpleKey:Secret> | cipher <cipherKey:Secret> }',
    'authentication-mode <mode:Word>',
    'e-trunk track bfd-session session-name <bfdSessionName:Word64>',
    'peer-ipv6 <peerIpv6Address:Ipv6> source-ipv6 <sourceIpv6Address:Ipv6> [ vpn-instance <vpnInstanceName:Word31> ]',
    'timer hello <helloValue:5..100>',
    'backup tunnel port <portValue:1025..65535>',
    'description <description:Text242>',
    'e-trunk bfd enable [ track interface <interface:Interface> ]',
    'e-trunk bfd { min-tx-interval <mintx:3..20000> | min-rx-interval <minrx:3..20000> | detect-multiplier <multiplier:3..50> } *',
    'e-trunk select <select:link-number|bandwidth>',
    'revert disable',
    'sequence enable',
    'timer hold-on-failure multiplier <multiplier:3..300>',
    'timer revert delay <delayValue:0..10800>',
  ],
});
