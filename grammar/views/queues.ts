// What happens to packets at a port: trust and priority mapping, policing, queues, shaping, congestion avoidance.

import { chapter } from '../catalogue.ts';

/** What becomes of the packets of a colour. */
const verdict = <C extends string>(colour: C) =>
  `${colour} { discard | pass [ remark-8021p <${colour}8021p:0..7> | remark-dscp <${colour}Dscp:Word31> | remark-mpls-exp <${colour}Exp:0..7> ] }` as const;

const limited =
  'acl <acl:2000..3999> | any | destination-ip-address { range <destinationFrom:Ipv4> to <destinationTo:Ipv4> [ per-address ] } | source-ip-address { range <sourceFrom:Ipv4> to <sourceTo:Ipv4> [ per-address ] } | carl <carl:1..199>';
const cirRate = '{ cir <cir:0..4294967295> [ kbps | mbps | gbps ] | percent cir <cirPercent:0..100> }';
const pirRate =
  '[ pir <pir:0..4294967295> [ kbps | mbps | gbps ] | percent pir <pirPercent:0..100> | pir-percent <pirOnlyPercent:0..100> ]';
const bursts =
  '[ cbs <cbs:0..4294967295> [ bytes | kbytes | mbytes ] [ pbs <pbs:0..4294967295> [ bytes | kbytes | mbytes ] ] ]';

export default chapter({
  system: [
    'diffserv domain <domainName:Word48> [ domain-id <domainId:1..31> ] => diffserv-domain',
    'qos map-table <mapTable:dscp-dp|dscp-dot1p|dscp-dscp|dscp-ip-pre|dscp-lp|dot1p-dot1p|dot1p-dscp|dot1p-ip-pre|dot1p-lp|dot1p-dp|ip-pre-dot1p|ip-pre-ip-pre|ip-pre-dscp|lp-dot1p|lp-dscp> => map-table',
    'qos local-precedence-queue-map <precedence:Word31> <queue:0..7>',
    `qos car <carName:Word31> cir <cir:1..4294967295> [ kbps | mbps | gbps ] [ pir <pir:1..4294967295> [ kbps | mbps | gbps ] ] ${bursts}`,
    'qos schedule-profile <profileName:Word31> => schedule-profile',
    'qos queue-profile <profileName:Word31> => queue-profile',
    'qos shared-queue profile <profileName:Word31>',
    'qos buffer headroom-pool size <size:0..4294967295> { mbytes | kbytes | cells } [ slot <slot:Word31> ]',
    'qos buffer { service-pool | headroom-pool | dynamic-pool | lossless-pool | lossy-pool } <pool:Word31> [ slot <slot:Word31> ]',
    'qos burst-mode <mode:enhanced|extreme|normal> [ slot <slot:Word31> ]',
    'qos { wred | tail-drop-profile } <profileName:Word31> => drop-profile',
    'qos phb marking dscp enable',
    'qos { default-map | dscp-map | exp-map } { dscp | exp | 8021p | <map:Word31> } *',
    'qos dscp-map { <dscpIn:Word31> | dscp <dscp:0..63> } { service-class <serviceClass:be|af1|af2|af3|af4|ef|cs6|cs7> | color <color:green|yellow|red> } *',
    'qos overhead { layer { physics | link } | <overhead:Word31> }',
    'qos clear cos-queue statistics',
    'drop-profile <profileName:Word31> => drop-profile',
    'flow-wred <wredName:Word31> => wred',
    'port-wred <wredName:Word31> => wred',
    'flow-queue <name:Word31> [ priority-mode ] => flow-queue',
    'flow-mapping <name:Word31> => flow-mapping',
    'user-group-queue <groupName:Word31> => user-group-queue',
    'service-template <name:Word31> => service-template',
    'port-queue-template <name:Word31> => port-queue-template',
    'slot-queue <name:Word31>',
    'queue-profile <profileName:Word31> => queue-profile',
    'queue-scheduler { strict-priority | wrr <weights:0..255> &<1-8> | wfq <bandwidths:0..1000000> &<1-8> }',
    'priority-trust { dscp | cos }',
  ],
  'diffserv-domain': [
    '8021p-inbound <priority:0..7> [ cfi <cfi:0..1> ] phb <phb:be|af1|af2|af3|af4|ef|cs6|cs7> [ green | yellow | red ]',
    '8021p-outbound <phb:be|af1|af2|af3|af4|ef|cs6|cs7> <color:green|yellow|red> map <priority:0..7>',
    'ip-dscp-inbound <dscp:0..63> phb <phb:be|af1|af2|af3|af4|ef|cs6|cs7> [ green | yellow | red ]',
    'ip-dscp-outbound <phb:be|af1|af2|af3|af4|ef|cs6|cs7> <color:green|yellow|red> map <dscp:0..63>',
    'ip-prec-inbound <precedence:0..7> phb <phb:be|af1|af2|af3|af4|ef|cs6|cs7> [ green | yellow | red ]',
    'mpls-exp-inbound <exp:0..7> phb <phb:be|af1|af2|af3|af4|ef|cs6|cs7> [ green | yellow | red ]',
    'mpls-exp-outbound <phb:be|af1|af2|af3|af4|ef|cs6|cs7> <color:green|yellow|red> map <exp:0..7>',
    'description <description:Text>',
  ],
  'map-table': ['input <inputs:List63> output <output:0..63>'],
  'schedule-profile': [
    'qos { pq | wrr | drr | wfq }',
    'qos { pq <pqFirst:0..7> [ to <pqLast:0..7> ] | wrr <wrrFirst:0..7> [ to <wrrLast:0..7> ] | drr <drrFirst:0..7> [ to <drrLast:0..7> ] | wfq <wfqFirst:0..7> [ to <wfqLast:0..7> ] } *',
    'qos queue <queue:0..7> { wrr weight <wrrWeight:0..255> | drr weight <drrWeight:0..255> | wfq weight <wfqWeight:0..255> }',
  ],
  'queue-profile': [
    'queue <queue:List7> { gts cir <cir:8..4294967295> [ cbs <cbs:0..4294967295> ] | drop-profile <profile:Word31> | length { bytes <bytes:1..100000000> | packets <packets:1..100000> } * | weight <weight:1..100> }',
    'schedule { pq <pqQueues:List7> | wrr <wrrQueues:List7> | drr <drrQueues:List7> | wfq <wfqQueues:List7> } *',
  ],
  'drop-profile': [
    'wred { dscp | ip-precedence }',
    'dscp <dscp:Word64> low-limit <low:0..100> high-limit <high:0..100> discard-percentage <percentage:1..100>',
    'ip-precedence <precedences:List7> low-limit <low:0..100> high-limit <high:0..100> discard-percentage <percentage:1..100>',
    'color <color:green|yellow|red|non-tcp> low-limit <low:0..100> high-limit <high:0..100> discard-percentage <percentage:1..100> [ drop-probability <probability:0..100> ]',
    'color <color:green|yellow|red|non-tcp> buffer-size { low-limit <low:0..4294967295> high-limit <high:0..4294967295> | <size:0..4294967295> } [ discard-percentage <percentage:1..100> ]',
    'queue-depth <depth:0..4294967295>',
    'description <description:Text>',
  ],
  wred: [
    'color <color:green|yellow|red> low-limit <low:0..100> high-limit <high:0..100> discard-percentage <percentage:1..100>',
    'queue-depth <depth:0..4294967295>',
    'description <description:Text>',
  ],
  'flow-queue': [
    'queue <queue:be|af1|af2|af3|af4|ef|cs6|cs7> { { pq | wfq weight <weight:1..100> | lpq } | shaping { <shaping:0..4294967294> | shaping-percentage <percentage:0..100> } [ pbs <pbs:1..65535> ] | flow-wred <wred:Word31> | low-latency } *',
    'share-shaping [ { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } * [ pq | lpq | wfq weight <weight:1..100> ] ] <shaping:0..4294967294> [ pbs <pbs:0..4294967295> ]',
    'description <description:Text>',
  ],
  'flow-mapping': [
    'map flow-queue <flowQueue:be|af1|af2|af3|af4|ef|cs6|cs7> to port-queue <portQueue:be|af1|af2|af3|af4|ef|cs6|cs7>',
  ],
  'user-group-queue': [
    'shaping <shaping:0..4294967294> [ pbs <pbs:0..4294967295> ] [ inbound | outbound ]',
    'shaping cir <cir:0..4294967294> [ cbs <cbs:0..4294967295> ] [ pir <pir:0..4294967294> [ pbs <pbs:0..4294967295> ] ] [ inbound | outbound ]',
    'mode template',
    'weight <weight:1..100>',
  ],
  'service-template': ['network-header-length <length:-63..63> { inbound | outbound }', 'layer { physics | link }'],
  'port-queue-template': [
    'queue <queue:be|af1|af2|af3|af4|ef|cs6|cs7> { { pq | wfq weight <weight:1..100> | lpq } | shaping { <shaping:0..4294967294> | shaping-percentage <percentage:0..100> } [ pbs <pbs:1..65535> ] | port-wred <wred:Word31> | low-latency } *',
  ],
  slot: ['qos buffer { headroom-pool | service-pool } <pool:Word31>', 'port-wred <wredName:Word31>'],
  interface: [
    'trust { 8021p [ inner | outer ] | dscp [ override ] | inner-8021p | outer-8021p | upstream none | ip-precedence | mpls-exp } [ inbound | outbound ] [ vlan <vlans:List4094> ]',
    'trust { inner-8021p | outer-8021p } [ inbound | outbound ] [ vlan <vlans:List4094> ]',
    'trust upstream <domainName:Word48> [ inbound | outbound ] [ vlan <vlans:List4094> ]',
    'qos phb { marking { dscp | 8021p | exp } enable | [ inner-8021p | outer-8021p | dscp | mpls-exp ] disable }',
    'qos phb marking <field:8021p|dscp|exp> <state:enable|disable>',
    'qos hard-pipe <hardPipe:share-mode|exclusive-mode> bandwidth <bandwidth:1..4294967294> outbound',
    'qos { drr | pq | wfq | wrr }',
    'qos { pq { <pqFirst:0..7> [ to <pqLast:0..7> ] } &<1-8> | wrr { <wrrFirst:0..7> [ to <wrrLast:0..7> ] } &<1-8> | drr { <drrFirst:0..7> [ to <drrLast:0..7> ] } &<1-8> | wfq { <wfqFirst:0..7> [ to <wfqLast:0..7> ] } &<1-8> } *',
    'qos queue <queue:0..7> { wfq weight <wfqWeight:0..255> | wrr weight <wrrWeight:0..255> | drr weight <drrWeight:0..255> | wred <wred:Word31> | drop-profile <dropProfile:Word31> }',
    'qos queue <queue:0..7> { max-length <maxLength:0..4294967295> | min-bandwidth <minBandwidth:0..4294967295> | max-bandwidth <maxBandwidth:0..4294967295> }',
    `qos queue <queue:0..7> shaping ${cirRate} ${pirRate} ${bursts}`,
    'qos queue <queue:0..7> { burst-mode <burstMode:enhanced|extreme|normal> | statistics { enable | disable } | green max-length <greenLength:0..4294967295> | ecn [ wred ] }',
    'qos queue <queue:0..7> ecn',
    'qos queue <queue:0..7> random-detect { ecn | <profile:Word31> }',
    'qos { schedule-profile <scheduleProfile:Word31> | queue-profile <queueProfile:Word31> | wred <wredProfile:Word31> }',
    'qos burst-mode <mode:enhanced|extreme|normal>',
    'qos burst-buffer <buffer:Word31>',
    'qos buffer { queue <queue:0..7> { static-threshold | dynamic-threshold } <threshold:0..4294967295> [ cells | kbytes | mbytes ] | <profile:Word31> }',
    'qos wred <profile:Word31>',
    'qos drop-profile <profile:Word31>',
    'qos lr { cir <cir:0..4294967295> [ kbps | mbps | gbps ] [ cbs <cbs:0..4294967295> [ bytes | kbytes | mbytes ] ] | pct <percent:1..100> [ cbs <cbsOfPercent:0..4294967295> ] } [ inbound | outbound ]',
    'qos lr <direction:inbound|outbound> { cir <cir:0..4294967295> [ kbps | mbps | gbps ] [ cbs <cbs:0..4294967295> [ bytes | kbytes | mbytes ] ] | pct <percent:1..100> }',
    'qos gts { cir <cir:8..4294967295> [ cbs <cbs:0..4294967295> ] | adaptation-profile <adaptationProfile:Word31> }',
    'qos gts { any | acl <acl:2000..3999> } cir <cir:8..4294967295> [ cbs <cbs:0..4294967295> ] [ ebs <ebs:0..4294967295> ] [ queue-length <queueLength:0..65535> ]',
    `qos car { inbound | outbound } [ ${limited} ] cir <cir:8..4294967295> [ pir <pir:8..4294967295> ] [ cbs <cbs:0..4294967295> ] [ ebs <ebs:0..4294967295> | pbs <pbs:0..4294967295> ] [ ${verdict('green')} | ${verdict('yellow')} | ${verdict('red')} ] *`,
    'qos car { inbound <inboundCar:Word31> | outbound <outboundCar:Word31> } [ vlan <vlans:List4094> ]',
    'qos { reserved-bandwidth pct <percent:1..100> | bandwidth <bandwidth:1..100000000> | max-bandwidth <maxBandwidth:1..100000000> }',
    'qos wfq [ queue-length <queueLength:1..4096> ] [ queue-number total-queue-number <queueNumber:16..4096> ]',
    'qos user-queue [ vlan <vlans:List4094> ] cir <cir:0..4294967295> [ pir <pir:0..4294967295> ] [ flow-queue-profile <flowQueue:Word31> | flow-mapping-profile <flowMapping:Word31> ] * { inbound | outbound }',
    'qos traffic-counter enable',
    'qos car-statistic enable',
    'port-queue <queue:be|af1|af2|af3|af4|ef|cs6|cs7> { { pq | wfq weight <weight:1..100> | lpq } | shaping { <shaping:0..4294967294> | shaping-percentage <percentage:0..100> } [ pbs <pbs:1..65535> ] | port-wred <wredName:Word31> | low-latency } * [ outbound ]',
    'port-queue <queue:be|af1|af2|af3|af4|ef|cs6|cs7> wfq shaping cir { <cir:0..4294967294> | percentage <cirPercent:0..100> } [ pir { <pir:0..4294967294> | percentage <pirPercent:0..100> } ]',
    'port-queue-template <name:Word31> outbound',
    'port shaping <shaping:0..4294967294> [ pbs <pbs:0..4294967295> ]',
    'user-queue cir <cir:0..4294967294> [ cbs <cbs:0..4294967295> ] [ pir <pir:0..4294967294> [ pbs <pbs:0..4294967295> ] ] [ flow-queue <flowQueue:Word31> | flow-mapping <mapping:Word31> | user-group-queue <group:Word31> ] * { inbound | outbound } [ service-template <template:Word31> ]',
    'match dscp ipv4 <dscp:List63>',
    'shaping <shaping:0..4294967294> [ pbs <pbs:0..4294967295> ]',
    'dei enable [ vlan <vlans:List4094> ]',
    'remark dscp <dscp:0..63>',
    'line-rate [ inbound | outbound ] <rate:1..100000000>',
    'priority trust [ dscp | cos ]',
    'priority <priority:0..7>',
    'qos phb marking enable',
    'qos queue <queue:0..7> length <length:0..4294967295>',
  ],
  vlan: ['qos car { inbound <inboundCar:Word31> | outbound <outboundCar:Word31> }'],
});
