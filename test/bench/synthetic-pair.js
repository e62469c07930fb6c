// A large backup pair, made up section by section: valid as a whole, mirrored where the devices mirror each other.

const rings = (index) => `${100 + (index >> 14)}.${(index >> 6) % 256}.${(index % 64) * 4}`.split('.').map(Number);

/** What one device says of one ring of users; `own` is 1 on the first device and 2 on the second. */
function ring(index, own) {
  const [a, b, c] = rings(index);
  const net = `${a}.${b}.${Math.floor(c / 4)}`;
  const port = `GigabitEthernet0/${index % 8}/${(index >> 3) % 8}`;
  const vrid = (index % 255) + 1;
  const number = Math.floor(index / 100) + 1;
  const priority = own === 1 ? 120 : 100;
  return `#
interface ${port}.${10_000 + index}
 description control channel of ring ${index}
 vlan-type dot1q ${(index % 4000) + 1}
 ip address ${net}.${own} 255.255.255.0
 vrrp vrid ${vrid} virtual-ip ${net}.254
 admin-vrrp vrid ${vrid}
 vrrp vrid ${vrid} priority ${priority}
 vrrp vrid ${vrid} preempt-mode timer delay 600
 vrrp vrid ${vrid} track interface GigabitEthernet0/9/0 reduced 40
 statistic enable
#
interface ${port}.${50_000 + index}
 description users of ring ${index}
 user-vlan ${(index % 4000) + 1}
 remote-backup-profile ring-${index}
 bas
  access-type layer2-subscriber default-domain authentication home
  authentication-method bind
#
ip pool home-${index} bas local${own === 1 ? '' : ' rui-slave'}
 gateway 10.${(index >> 8) % 256}.${index % 256}.1 255.255.255.0
 section 0 10.${(index >> 8) % 256}.${index % 256}.2 10.${(index >> 8) % 256}.${index % 256}.254
 dns-server 192.0.2.10 192.0.2.11
#
remote-backup-service pair-${number}
 ip-pool home-${index} metric ${own * 10}
#
remote-backup-profile ring-${index}
 service-type bras
 backup-id ${(index % 4095) + 1} remote-backup-service pair-${number}
 peer-backup hot
 vrrp-id ${vrid} interface ${port}.${10_000 + index}
 nas logic-ip 192.0.2.${(index % 250) + 1}
#
acl number ${3000 + (index % 999)}
 rule ${index % 1000} permit tcp source ${net}.0 0.0.0.255 destination-port eq ${1000 + (index % 9000)}
 rule ${(index % 1000) + 1000} deny ip
#
qos-profile ring-${index}
 car cir ${(index % 9000) + 1000} inbound
 car cir ${(index % 9000) + 1000} outbound
#
bgp 65010
 peer ${net}.250 as-number 65011
 peer ${net}.250 description neighbour ${index}
 #
 ipv4-family unicast
  peer ${net}.250 enable
  network ${net}.0 255.255.255.0
`;
}

function service(number, own) {
  const [here, there] = [own, 3 - own].map((last) => `192.168.${number % 250}.${last}`);
  return `#
interface LoopBack${number}
 ip address ${here} 255.255.255.255
#
remote-backup-service pair-${number}
 peer ${there} source ${here} port ${6000 + number}
 protect lsp-tunnel for-all-instance peer-ip ${there}
`;
}

function device(count, own) {
  const pieces = [`#\nsysname EDGE-${own}\n`, '#\npeer-backup route-cost auto-advertising\n'];
  for (let index = 0; index < count; index++) {
    pieces.push(index % 100 === 0 ? service(index / 100 + 1, own) : '', ring(index, own));
  }
  return `${pieces.join('')}#\nreturn\n`;
}

/** Two devices of about that many characters each, with the same rings. */
export function syntheticPair(size) {
  const count = Math.round(size / ring(1000, 1).length);
  return [device(count, 1), device(count, 2)];
}
