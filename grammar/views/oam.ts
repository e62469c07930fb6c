// Ethernet OAM: EFM, CFM and Y.1731; APS and bit errors.

import { chapter } from '../catalogue.ts';

/** The two ends that tell each other their state. */
const end =
  '{ [ efm ] interface <interface:Interface> | cfm md <md:Word43> ma <ma:Word43> | bfd-session <session:1..16383> | mpls-tp meg <meg:Word14> }';
const otherEnd =
  '{ [ efm ] interface <otherInterface:Interface> | cfm md <otherMd:Word43> ma <otherMa:Word43> | bfd-session <otherSession:1..16383> | mpls-tp meg <otherMeg:Word14> }';

const measured = '{ receive | send | continual send | continual receive } { test-id <test:1..4294967295> } &<1-64>';
const probes =
  'interval <interval:1..600000> | count <count:1..4294967295> | time-out <timeout:1..65535> | packet-size <size:64..9600>';

export default chapter({
  system: [
    'efm enable',
    'cfm enable',
    'cfm version { draft7 | standard }',
    'cfm md <md:Word43> [ format { no-md-name | dns <dns:Word43> | mac-address <mac:Mac> <macId:0..65535> | string <string:Word43> } ] [ level <level:0..7> ] => cfm-md',
    'cfm default md [ level <level:0..7> ]',
    'cfm default md => cfm-md',
    'cfm portid-tlv type { interface-name | local }',
    'cfm trigger { vlan <vlans:List4094> mac-renew }',
    'oam-mgr => oam-mgr',
    'bit-error-detection',
  ],
  'oam-mgr': [
    `oam-bind { ingress | egress } ${end} [ trigger if-down ] { ingress | egress } ${otherEnd}`,
    'oam-bind cfm md <md:Word43> ma <ma:Word43> { cfm md <otherMd:Word43> ma <otherMa:Word43> | efm interface <interface:Interface> | bfd-session <session:1..16383> }',
    'oam-bind efm interface <interface:Interface> { cfm md <md:Word43> ma <ma:Word43> | bfd-session <session:1..16383> | efm interface <otherInterface:Interface> | interface <boundInterface:Interface> }',
    'oam-bind bfd-session <session:1..16383> { efm interface <interface:Interface> | cfm md <md:Word43> ma <ma:Word43> | bfd-session <otherSession:1..16383> }',
  ],
  interface: [
    'efm enable',
    'efm mode { active | passive }',
    'efm { loopback ignore-request | trigger { if-down | error-down | mac-renew } | holdup-timer <holdup:0..65535> | timeout <timeout:1000..60000> }',
    'efm { interval <interval:100..1000> | packet max-size <size:64..1518> }',
    'efm { threshold-event | critical-event | dying-gasp | link-fault | timeout } trigger error-down',
    'efm bandwidth-shrink trigger if-down',
    'efm error-frame { period <period:1..60> | threshold <threshold:0..4294967295> | notification enable }',
    'efm error-code { period <period:1..60> | threshold <threshold:0..4294967295> | notification enable }',
    'efm error-frame-second { period <period:10..900> | threshold <threshold:0..900> | notification enable }',
    'cfm md <md:Word43> ma <ma:Word43> trigger if-down',
    'cfm md <md:Word43> ma <ma:Word43> remote-mep mep-id <mep:1..8191> trigger if-down',
    'link-quality low bit-error-threshold error-ratio <coefficient:1..9> <power:1..9> resume-ratio <resumeCoefficient:1..9> <resumePower:1..9>',
    'trap-threshold crc-error packet-error-ratio alarm-threshold <coefficient:1..9> <power:1..9> [ resume-threshold <resumeCoefficient:1..9> <resumePower:1..9> ] [ trigger-lsp ] [ trigger-section ]',
    'trap-threshold crc-error { mac-fcs-sd | mac-fcs-sf } alarm-threshold <coefficient:1..9> <power:1..10> [ resume-threshold <resumeCoefficient:1..9> <resumePower:1..10> ] [ trigger-lsp ] [ trigger-section ]',
    'trap-threshold { crc-error | sdh-error } high-threshold <high:1..65535> low-threshold <low:1..65535> interval-second <seconds:1..65535> [ trigger-lsp ] [ trigger-section ]',
    'trap-threshold { sdh-error | prefec-tca } <threshold:1..10>',
    'test connectivity [ interface <interface:Interface> ] { uni-direction | bi-direction } [ pattern { prbs7 | prbs11 | prbs15 | prbs20 | prbs23 | prbs31 | all-0 | all-1 } | interval second <seconds:1..86400> | interval-repeat <repeats:1..65535> ] *',
    'bit-error-detection',
    'aps group <group:1..192>',
    'aps { working | protect | wtr <wtr:0..4294967295> | mode { one2one bidirection | one-plus-one { unidirection | bidirection } } | revert <revert:0..12> | lockout | force { working | protect } | manual { working | protect } | exercise }',
    'esqm service-stream { inbound | outbound }',
  ],
  controller: [
    'aps { group <group:1..192> | working | protect | wtr <wtr:0..4294967295> | mode { one2one bidirection | one-plus-one { unidirection | bidirection } } }',
  ],
  'cfm-md': [
    'ma <ma:Word43> [ format { icc-based <icc:Word> | string <string:Word> } | vlan <vlan:1..4094> ] => cfm-ma',
    'ma <ma:Word43> format { string ma-name <maName:Word43> | icc-based iccbased-ma-name <iccName:Word43> } => cfm-ma',
    'mip create-type { default | explicit | none } [ interface <interface:Interface> ]',
    'md-level <level:0..7>',
  ],
  'cfm-ma': [
    'mep ccm-send [ mep-id <mep:1..8191> ] enable',
    'ccm-interval <interval:1..600000>',
    'eth-test enable',
    'test-id <test:1..4294967295> [ mep <mep:1..8191> | remote-mep <remoteMep:1..8191> | mac <mac:Mac> | peer-ip <peer:Ipv4> [ vc-id <vcId:1..4294967295> ] | 8021p { <priority:0..7> } &<1-3> | description <text:Word127> | vlan <vlan:1..4094> | pe-vid <peVid:1..4094> ce-vid <ceVid:1..4094> ] *',
    `loss-measure { single-ended | dual-ended | single-ended-synthetic } ${measured} [ ${probes} ] *`,
    'lck { enable | level <level:0..7> | interval <interval:1|60> | period <period:1|60> | suppress-alarm }',
    'lck vlan vid <vids:List4094> [ mep <mep:1..8191> ]',
    'lck vlan pe-vid <peVid:1..4094> ce-vid <ceVids:List4094> [ mep <mep:1..8191> ]',
    'lck start mep <mepId:1..8191>',
    'map vlan <vlan:1..4094>',
    'mip create-type { default | explicit | none }',
    'map { vsi <vsi:Word31> | bridge-domain <bridgeDomain:1..16777215> | evpn vpn-instance <evpn:Word31> | interface <interface:Interface> | evpl instance <evpl:1..4294967295> | evpl <evplId:1..4294967295> }',
    'map mpls { l2vc <vcId:1..4294967295> [ raw | tagged ] | ccc <ccc:Word31> }',
    'map mpls l2vc <vcId:1..4294967295> encapsulation { ethernet | vlan } [ peer <peer:Ipv4> ]',
    'mep mep-id <mep:1..8191> [ interface <interface:Interface> [ vlan <vlan:1..4094> | pe-vid <peVid:1..4094> ce-vid <ceVid:1..4094> ] | vlan <meVlan:1..4094> | peer-ip <peer:Ipv4> [ vc-id <vcId:1..4294967295> ] ] [ inward | outward ]',
    'mep ccm-send [ mep-id <mep:1..8191> ] disable',
    'remote-mep mep-id <mep:1..8191> [ mac <mac:Mac> | peer-ip <peer:Ipv4> [ vc-id <vcId:1..4294967295> ] ]',
    'remote-mep ccm-receive [ mep-id <mep:1..8191> ] { enable | disable }',
    'packet-priority <priority:0..7>',
    'alarm { holdtime | rising | occur | clear } <milliseconds:0..65535> [ occur <occur:0..65535> clear <clear:0..65535> ]',
    'alarm { occur <occur:1000..60000> | clear <clear:1000..60000> } *',
    'trigger { if-down | error-down | mac-renew }',
    'ais { enable | level <level:0..7> | interval <interval:1|60> | suppress-alarm | link-status interface <interface:Interface> }',
    'ais vlan vid <vid:1..4094> [ mep <mep:1..8191> ]',
    'ais vlan pe-vid <peVid:1..4094> ce-vid <ceVid:1..4094> [ mep <mep:1..8191> ]',
    'ais packet-priority <priority:0..7>',
    'ais vlan { vid <vids:List4094> | pe-vid <peVid:1..4094> ce-vid <ceVids:List4094> } [ mep <mep:1..8191> ]',
    'eth-lck { enable | level <level:0..7> | interval <interval:1|60> | suppress-alarm | packet-priority <priority:0..7> }',
    'csf { enable | interval <interval:1|60> | level <level:0..7> | suppress-alarm }',
    'eth-csf { enable | interval <interval:1|60> }',
    'loss-measure dual-ended [ test-id <test:1..4294967295> ] enable',
    'loss-measure dual-ended continual test-id <test:1..4294967295>',
    'loss-measure { single-ended | dual-ended } { local-ratio | remote-ratio } { test-id <test:1..4294967295> } * { lower-limit <lower:Number> | upper-limit <upper:Number> } *',
    `delay-measure { one-way | two-way } ${measured} [ ${probes} | 8021p <priority:0..7> ] *`,
    'delay-measure two-way { receive | send } [ mep <mep:1..8191> | mac <mac:Mac> | remote-mep mep-id <remoteMep:1..8191> ] *',
    'delay-measure { one-way | two-way } threshold { test-id <test:1..4294967295> } upper-limit <upper:1..4294967295> lower-limit <lower:1..4294967295>',
    'delay-measure { one-way | two-way } [ delay | variation ] test-id <test:1..4294967295> { upper-limit <upper:1..4294967295> | lower-limit <lower:1..4294967295> } *',
    'description <text:Text>',
  ],
});
