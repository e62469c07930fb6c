// Pseudo-wires: VPWS, pseudo-wire templates and switching, CCC, Kompella, L2TPv3.

import { chapter } from '../catalogue.ts';

const atm = 'atm-1to1-vcc|atm-1to1-vpc|atm-aal5-pdu|atm-aal5-sdu|atm-nto1-vcc|atm-nto1-vpc|atm-trans-cell';
const tdm = 'cep|cesopsn-basic|satop-e1|satop-e3|satop-t1|satop-t3';
const encapsulation = `<encapsulation:${atm}|${tdm}|ethernet|vlan|fr|hdlc|ppp|ip-interworking|ip-layer2>` as const;

/** The two pseudo wires of a switching node. */
const pw =
  '<peer:Ip> <vcId:1..4294967295> [ trans <transmit:0..1048575> recv <receive:0..1048575> ] [ cir <cir:16..4294967294> [ pir <pir:16..4294967294> ] [ qos-profile <qosProfile:Word63> ] ] [ tunnel-policy <policy:Word39> ]';
const otherPw =
  '<otherPeer:Ip> <otherVcId:1..4294967295> [ trans <otherTransmit:0..1048575> recv <otherReceive:0..1048575> ] [ cir <otherCir:16..4294967294> [ pir <otherPir:16..4294967294> ] [ qos-profile <otherQosProfile:Word63> ] ] [ tunnel-policy <otherPolicy:Word39> ]';

const circuit =
  'tunnel-policy <policy:Word39> | access-port | [ raw | tagged ] | [ control-word | no-control-word ] | [ ip-interworking | ip-layer2 ] | [ secondary | bypass ]';
const tdmCircuit =
  'tdm-sequence-number | jitter-buffer <depth:1..64> | jitter-buffer-cep <cepDepth:125..16000> | rtp-header [ private ] | idle-code <idleCode:Hex> | tdm-encapsulation-number <packets:1..40> | payload-compression dba uneq';
const atmCircuit = 'max-atm-cells <cells:1..28> | atm-pack-overtime <overtime:100..10000>';

export default chapter({
  system: [
    'mpls l2vpn => mpls-l2vpn',
    'mpls l2vpn <name:Word31> [ encapsulation <encapsulation:ethernet|vlan|hdlc|ppp|ip-interworking|ip-layer2|atm-1to1-vcc|atm-1to1-vpc|atm-nto1-vcc|atm-nto1-vpc|atm-aal5-sdu|atm-trans-cell> [ control-word | no-control-word ] ] => kompella',
    'mpls l2vpn { default martini | no-request-message }',
    'pw-template <name:Word19> => pw-template',
    'pw-aps <aps:1..16384> [ frr ] => pw-aps',
    `mpls switch-l2vc [ instance-name <instance:Word31> ] ${pw} [ oam-packet pop flow-label ] between ${otherPw} [ oam-packet pop flow-label ] encapsulation ${encapsulation} [ control-word | no-control-word ] [ control-word-transparent ] [ flow-label <flowLabel:both|send|receive> ]`,
    `mpls switch-l2vc <peer:Ipv4> <vcId:1..4294967295> encapsulation ${encapsulation} hard-pipe [ bandwidth <bandwidth:16..100000000> [ expand-ratio <expandRatio:0..100> ] ]`,
    `ccc [ ip-interworking ] <name:Word31> interface <interface:Interface> [ access-port ] [ raw | tagged ] out-interface <outInterface:Interface> [ access-port ] [ raw | tagged ] [ jitter-buffer <depth:2..64> | idle-code <idleCode:Hex> | tdm-encapsulation <packets:1..40> | rtp-header | ${atmCircuit} ] *`,
    'ccc [ ip-interworking ] <name:Word31> interface <interface:Interface> [ raw | tagged ] in-label <inLabel:16..32783> out-label <outLabel:0..1048575> { nexthop <nexthop:Ipv4> | out-interface <outInterface:Interface> } [ control-word | no-control-word ]',
    'l2tpv3 pw <name:Word31> => l2tpv3-pw',
    'mpls oam l2vc peer-ip <peer:Ipv4> vc-id <vcId:1..4294967295> vc-type <vcType:Word> [ type { cv | ffd frequency <frequency:3|10|20|50|100|200|500> } ] [ bdi-frequency <bdi:Word> ]',
    'mpls oam l2vc enable [ receive | send ] peer-ip <peer:Ipv4> vc-id <vcId:1..4294967295> vc-type <vcType:Word>',
    'vll-group <group:1..4294967295>',
    'mac-withdraw loop-detect enable',
  ],
  interface: [
    `mpls l2vc { <peer:Ipv4> | pw-template <template:Word19> } * <vcId:1..4294967295> [ ${circuit} | ${tdmCircuit} | ${atmCircuit} | ignore-standby-state | timeslotnum <timeslots:1..32> | mtu <mtu:46..16352> | sequence-number | flow-label <flowLabel:both|send|receive> ] *`,
    `mpls static-l2vc { destination <peer:Ipv4> | pw-template <template:Word19> } * [ <vcId:1..4294967295> ] transmit-vpn-label <transmit:0..1048575> receive-vpn-label <receive:16..1048575> [ ${circuit} | ${tdmCircuit} | ${atmCircuit} ] *`,
    'mpls l2vc track admin-vrrp interface <interface:Interface> vrid <vrid:1..255> [ pw-redundancy | secondary | bypass ]',
    'mpls l2vc { diffserv-mode | ttl-mode } { pipe [ <class:af1|af2|af3|af4|be|cs6|cs7|ef> <color:green|yellow|red> ] | short-pipe [ <class:af1|af2|af3|af4|be|cs6|cs7|ef> <color:green|yellow|red> ] | uniform } [ secondary | bypass ]',
    'mpls l2vpn redundancy { independent | master | master-slave }',
    'mpls l2vpn pw-aps <aps:1..16384> <role:admin|reference>',
    'mpls l2vpn stream-dual-receiving',
    'mpls l2vpn arp-dual-sending',
    'mpls l2vpn pw bfd [ detect-multiplier <multiplier:3..50> | min-rx-interval <rx:3..20000> | min-tx-interval <tx:3..20000> ] * [ remote-vcid <vcId:1..4294967295> ] [ secondary | bypass ]',
    'mpls l2vpn pw { bit-error-detection | traffic-statistics enable } [ secondary | bypass ]',
    'mpls l2vpn oam-mapping { 1ag md <md:Word43> ma <ma:Word43> | 3ah }',
    'mpls l2vpn qos cir <cir:16..4294967294> [ pir <pir:16..4294967294> ] [ qos-profile <qosProfile:Word63> ] [ secondary | bypass ]',
    'mpls l2vpn hard-pipe [ bandwidth <bandwidth:16..4294967294> [ burst-time <burstTime:100..5000> ] ] [ expand-ratio <expandRatio:0..100> ]',
    'mpls l2vpn pw-ttl <ttl:1..255> [ bypass | secondary ]',
    'mpls l2vpn reroute { { delay <delay:10..10800> | immediately } [ resume <resume:0..600> ] | never }',
    'mpls l2vpn { trigger if-down | ignore-ac-state }',
    'mpls l2vpn service-name <name:Word63>',
    'mpls l2vpn flow-label <flowLabel:both|send|receive> [ secondary | bypass ]',
    'mpls l2vpn holdoff <seconds:0..600>',
    'mpls ccc out-interface <outInterface:Interface> [ [ ip-interworking | ip-layer2 ] | max-atm-cells <cells:1..28> | atm-pack-overtime <overtime:100..10000> | secondary ] *',
    'local-ce { ip <address:Ipv4> | mac { <mac:Mac> | broadcast } }',
    'l2tpv3 instance <instance:Word31> => l2tpv3-instance',
    'l2tpv3 static binding pw <name:Word31>',
    'l2 binding vsi <vsi:Word31> [ multi-homing-site <site:Word19> | pw-tag <tag:1..4094> | access-port ] *',
  ],
  'l2tpv3-instance': ['l2tpv3 static binding pw <name:Word31>'],
  'l2tpv3-pw': [
    'source { interface <interface:Interface> [ ipv6 ] <source:Ipv6> | <source:Ipv6> }',
    'destination <destination:Ipv6>',
    'l2tpv3 <side:local|remote> cookie { <low:Hex> [ <high:Hex> ] | key { cipher | plain | simple } <key:Secret> | { cipher | plain | simple } <key:Secret> }',
    'l2tpv3 <side:local|remote> session-id <session:1..4294967295>',
    'l2tpv3 { mtu <mtu:46..16352> | hop-limit <hopLimit:1..255> | tos <tos:0..255> }',
  ],
  'mpls-l2vpn': [
    'vpls p2mp group-select ldp enable',
    'mpls l2vpn { no-request-message | default martini }',
    'flow-label <flowLabel:both|send|receive>',
    'mac-withdraw { enable | propagate enable }',
    'no-request-message',
    'vpls bgp encapsulation { ethernet | vlan }',
    'vpls { mac-withdraw enable }',
  ],
  kompella: [
    'route-distinguisher <rd:Rd>',
    'vpn-target <target:Rd> &<1-16> [ both | import-extcommunity | export-extcommunity ]',
    'ce <name:Word19> [ id <id:0..65534> [ range <range:1..65535> ] [ default-offset <offset:0|1> ] ] => kompella-ce',
    'mtu <mtu:46..16352>',
    'ignore-mtu-match',
    'tunnel-policy <policy:Word39>',
    'tnl-policy <policy:Word39>',
    'description <text:Text>',
    'policy vpn-target',
  ],
  'kompella-ce': [
    'connection [ ce-offset <offset:0..65534> ] interface <interface:Interface> [ tunnel-policy <policy:Word39> | raw | tagged | secondary | sequence-number | max-atm-cells <cells:1..28> | atm-pack-overtime <overtime:100..10000> ] *',
  ],
  'pw-template': [
    'peer-address <peer:Ip>',
    'control-word',
    'mtu <mtu:46..16352>',
    'tnl-policy <policy:Word39> [ endpoint <endpoint:Ipv4> color <color:0..4294967295> ]',
    'jitter-buffer { depth <depth:1..64> | <depth:1..64> }',
    'tdm-encapsulation-number <packets:1..40>',
    'tdm-sequence-number',
    'idle-code <idleCode:Hex>',
    'rtp-header [ private ]',
    'timeslotnum <timeslots:1..32>',
    'max-atm-cells <cells:1..28>',
    'atm-pack-overtime <overtime:100..10000>',
    'payload-compression dba uneq',
    'bfd-detect [ detect-multiplier <multiplier:3..50> | min-rx-interval <rx:3..20000> | min-tx-interval <tx:3..20000> ] *',
    'bit-error-detection',
    'qos cir <cir:16..4294967294> [ pir <pir:16..4294967294> ] [ qos-profile <qosProfile:Word63> ]',
    'hard-pipe [ bandwidth <bandwidth:16..4294967294> ]',
    'flow-label <flowLabel:both|send|receive>',
    'explicit-path <path:Word128>',
  ],
  'pw-aps': [
    'role { master | slave }',
    'remote-aps <aps:1..16384>',
    'wtr <minutes:0..12>',
    'hold-off <delay:0..100>',
    'mode { revertive | non-revertive }',
    'icb <icb:Word>',
  ],
});
