// PPPoE+: a switch that tells in PPPoE packets where its users are connected.

import { chapter } from '../catalogue.ts';

export default chapter({
  system: [
    'pppoe intermediate-agent information enable',
    'pppoe intermediate-agent information policy { drop | keep | replace }',
    'pppoe intermediate-agent information format { circuit-id | remote-id } { common | extend | user-defined <format:Text255> }',
    'pppoe intermediate-agent information encapsulation { circuit-id | remote-id } *',
  ],
  interface: [
    'pppoe uplink-port trusted',
    'pppoe intermediate-agent information policy { drop | keep | replace }',
    'pppoe intermediate-agent information [ vlan <vlan:1..4094> ] [ ce-vlan <ceVlan:1..4094> ] format { circuit-id | remote-id } { common | extend | user-defined <format:Text255> }',
  ],
});
