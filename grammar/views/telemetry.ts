// Machines that watch machines: telemetry, gRPC, SDN agents and controllers, packet event reports.

import { chapter } from '../catalogue.ts';

const channel =
  'port <port:1..65535> [ vpn-instance <vpnInstanceBehind:Word31> ] [ protocol { grpc [ no-tls | ssl-policy <policy:Word31> [ verify-cn <verifyCn:Word255> ] ] | udp | tcp } [ no-tls | compression gzip ] * ]';

export default chapter({
  system: [
    'telemetry => telemetry',
    'grpc => grpc',
    'sdn agent => sdn-agent',
    'openflow agent => openflow-agent',
    'intelligent-analysis => telemetry',
  ],
  telemetry: [
    'destination-group <group:Word31> => destination-group',
    'sensor-group <group:Word31> => sensor-group',
    'subscription <name:Word31> => telemetry-subscription',
    'pause',
    'openconfig { enable | disable }',
    'encoding <encoding:gpb|json>',
    'description <description:Text>',
  ],
  'destination-group': [
    `ipv4-address <address:Ipv4> [ vpn-instance <vpnInstance:Word31> ] ${channel}`,
    `ipv6-address <address:Ipv6> [ vpn-instance <vpnInstance:Word31> ] ${channel}`,
    'ipv4-address <address:Ipv4> { vpn-instance <vpnInstance:Word31> | port <port:1..65535> | protocol <protocol:grpc|udp|tcp> | no-tls | encoding <encoding:gpb|json> } *',
    'domain-name <domain:Word255> port <port:1..65535> [ protocol grpc [ no-tls ] ]',
    'protocol <protocol:grpc|udp|tcp> [ no-tls ]',
    'description <description:Text>',
  ],
  'sensor-group': [
    'sensor-path <path:Word512> [ depth <depth:1..32> | self-defined-event | heartbeat-interval <heartbeat:0..4294967295> | condition express [ <express:Word255> ] ] * => sensor-path',
    'description <description:Text>',
  ],
  'sensor-path': [
    'condition express { op-field <field:Word255> op-type { eq | gt | ge | lt | le } op-value <value:Word255> }',
    'filter <filter:Word31> => sensor-filter',
    'depth <depth:1..32>',
    'op-field <field:Word255> op-type { eq | gt | ge | lt | le } op-value <value:Word255>',
  ],
  'sensor-filter': [
    'op-field <field:Word255> op-type { eq | gt | ge | lt | le } op-value <value:Word255>',
    'condition-relation { and | or }',
  ],
  'telemetry-subscription': [
    'sensor-group <group:Word31> [ sample-interval <interval:0..4294967295> [ suppress-redundant | heartbeat-interval <heartbeat:0..4294967295> ] * ]',
    'sensor-group <group:Word31> { sample-interval { <interval:0..4294967295> | <unit:second|minute|milliseconds> } | suppress-redundant | heartbeat-interval <heartbeat:0..4294967295> } *',
    'destination-group <group:Word31>',
    'protocol { grpc | udp | tcp } [ no-tls ]',
    'protocol udp port <port:1..65535> [ dtls ]',
    'encoding <encoding:gpb|json|json-ietf>',
    'local-source-address { ipv4 <ipv4:Ipv4> | ipv6 <ipv6:Ipv6> | <source:Ip> } [ port <port:1..65535> ]',
    'local-source-interface <interface:Interface>',
    'dscp <dscp:0..63>',
    'description <description:Text>',
  ],
  grpc: [
    'grpc server => grpc-server',
    'dialin { enable | port <port:1..65535> }',
    'grpc { server enable | dialin enable }',
    'dialout',
    'server => grpc-server',
  ],
  'grpc-server': [
    'server enable',
    'server-port <port:1..65535>',
    'source-ip <source:Ip> [ vpn-instance <vpnInstance:Word31> ]',
    'source-interface { <interface:Interface> | all }',
    'acl { [ ipv6 ] <acl:2000..3999> | <aclName:Word64> }',
    'ssl-policy <policy:Word31>',
    'ssl-verify peer',
    'idle-timeout <minutes:0..35791>',
    'max-sessions <sessions:0..64>',
  ],
  'sdn-agent': [
    'controller-ip <controller:Ip> [ vpn-instance <vpnInstance:Word31> ] => sdn-controller',
    'openflow agent => openflow-agent',
    'ovsdb-server enable',
  ],
  'sdn-controller': [
    'openflow agent => openflow-agent',
    'transport-address <address:Ip> [ port <port:1..65535> ]',
    'netconf server',
    'snmp server',
  ],
  'openflow-agent': [
    'transport-address <address:Ip> [ port <port:1..65535> ]',
    'security cipher <key:Secret>',
    'openflow version <version:Word31>',
    'connection interrupted { keep | delete }',
    'controller <controller:Ip> [ port <port:1..65535> ]',
  ],
});
