// Clock synchronization: synchronous Ethernet, PTP (1588v2), adaptive clock recovery.

import { chapter } from '../catalogue.ts';

export default chapter({
  system: [
    'clock source { ptp | bits0 | bits1 | bits2 | <interface:Interface> | ptp-adaptive } { synchronization enable | priority <priority:1..255> | ssm { prc | ssua | ssub | sec | dnu | unk | eprtc | prtc | eeec } } [ slot <slot:Word16> ]',
    'clock { ssm-control { on | off } | run-mode { hold | free | normal } | switch auto | wtr <wtr:0..12> | ethernet-synchronization enable | source-lost holdoff-time <holdoff:300..1800> | freq-deviation-detect enable | extended-ssm-control { on | off } | max-out-ssm { prc | ssua | ssub | sec } }',
    'ptp acl { permit-clock-id <clockId:Hex> | disable | enable }',
    'ptp clock-source { local | bits0 | bits1 | bits2 | atr } { time-source <timeSource:Word> | clock-accuracy <accuracy:Hex> | clock-class <class:0..255> | priority1 <priority1:0..255> | priority2 <priority2:0..255> | enable }',
    'ptp-adaptive { enable | frequency profile [ enable ] | time profile [ enable ] | device-type { client | server } | local-ip <local:Ipv4> | local-ipv6 <localIpv6:Ipv6> | domain <domain:0..255> | dscp <dscp:0..63> | profile { g-8265-1 | g-8275-2 } [ enable ] }',
    'clock source { bits0 | bits1 | bits2 | ptp } { sa-bit { sa4 | sa5 | sa6 | sa7 | sa8 | invalid } } [ slot <slot:Word16> ]',
    'clock source <source:0..255> { synchronization enable | priority <priority:1..255> | ssm { prc | ssua | ssub | sec | dnu | unk } }',
    'clock { bits-type | clk-type } { bits0 | bits1 | bits2 } { 2mhz | 2mbps | 1pps | dcls | none } [ input | output ] [ slot <slot:Word16> ]',
    'clock bits { 2mhz | 2mbps } { input | output }',
    'clock { manual | force } source { bits0 | bits1 | bits2 | ptp | interface <interface:Interface> | <source:Word> }',
    'clock bits output-threshold { none | dnu | prc | ssua | ssub | sec } [ slot <slot:Word16> ]',
    'ptp enable',
    'ptp device-type { oc | bc | e2etc | p2ptc | e2etcoc | p2ptcoc | tcandbc | tc | tcoc | t-bc | t-tc | t-gm | t-tsc }',
    'ptp domain <domain:0..255>',
    'ptp profile { g-8275-1 | g-8275-2 | cu-106 | smpte-2059-2 | 1588v2 | aes67 } [ enable ]',
    'ptp { slaveonly | passive-measure enable | asymmetry-measure enable | virtual-clock-id <clockId:Hex> | set-port-state enable | local-priority <localPriority:1..255> | max-steps-removed <steps:1..255> | standard-time enable | utc-offset <utcOffset:0..255> }',
    'ptp clock-source { bits0 | bits1 | bits2 } { on | off | receive-delay <delay:0..2000000000> | send-delay <sendDelay:0..2000000000> }',
    'ptp-adaptive { acr [ one-way | two-way ] | atr } unicast-negotiate enable',
    'ptp-adaptive { remote-server1-ip | remote-server2-ip } <server:Ip> [ vpn-instance <vpn:Word31> ]',
    'ptp-adaptive { announce-duration <announceDuration:60..1000> | sync-duration <syncDuration:60..1000> | delay-resp-duration <respDuration:60..1000> | announce receipt-timeout <timeout:2..255> | request { announce-interval | sync-interval | delay-resp-interval } <interval:Word> }',
    'smart-clock enable',
  ],
  interface: [
    'ptp port-state { master | slave | passive | premaster }',
    'clock synchronization enable',
    'clock priority <priority:1..255>',
    'clock { master | slave | ssm { prc | ssua | ssub | sec | dnu | unk } | ethernet-synchronization enable }',
    'ptp enable',
    'ptp { notslave { enable | disable } | delay-mechanism { delay | pdelay } | clock-step { one-step | two-step } | asymmetry-correction { negative <negative:0..2000000000> | positive <positive:0..2000000000> } | domain <domain:0..255> | announce-drop enable | local-priority <localPriority:1..255> | vlan <vlan:1..4094> [ priority <vlanPriority:0..7> ] | dscp <dscp:0..63> | device-type { oc | bc | e2etc | p2ptc } }',
    'ptp { announce-interval | sync-interval | min-delayreq-interval | min-pdelayreq-interval } <interval:0..20>',
    'ptp announce receipt-timeout <timeout:2..255>',
    'ptp mac-egress { destination-mac <mac:Mac> | vlan <vlan:1..4094> [ priority <vlanPriority:0..7> ] } *',
    'ptp udp-egress { source-ip <source:Ipv4> | destination-ip <destination:Ipv4> [ destination-mac <mac:Mac> ] | dscp <dscp:0..63> | vlan <vlan:1..4094> [ priority <vlanPriority:0..7> ] } *',
    'ptp-adaptive atr enable',
    'smart-clock enable',
  ],
});
