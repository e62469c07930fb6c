// A large configuration of a broadband gateway, made up line by line: no two sections alike, nothing from anywhere else.

const octet = (number) => (number % 250) + 1;

function section(index) {
  const [a, b, c] = [octet(index), octet(index >> 3), octet(index >> 7)];
  return `#
interface GigabitEthernet0/${a % 16}/${b % 8}.${index}
 description access ring ${index} towards node-${c}
 vlan-type dot1q ${(index % 4000) + 1}
 ip address 10.${c}.${b}.${a} 255.255.255.0
 ipv6 enable
 ipv6 address 2001:DB8:${c.toString(16)}:${b.toString(16)}::${a}/64
 vrrp vrid ${(index % 255) + 1} virtual-ip 10.${c}.${b}.254
 admin-vrrp vrid ${(index % 255) + 1} ignore-if-down
 vrrp vrid ${(index % 255) + 1} priority ${100 + (index % 100)}
 vrrp vrid ${(index % 255) + 1} preempt-mode timer delay ${600 + (index % 600)}
 vrrp vrid ${(index % 255) + 1} track interface GigabitEthernet0/1/${a % 8} reduced ${(index % 50) + 1}
 statistic enable
 undo dcn
#
ip pool pool-${index} bas local
 gateway 100.${64 + (c % 60)}.${b}.1 255.255.255.0
 section 0 100.${64 + (c % 60)}.${b}.2 100.${64 + (c % 60)}.${b}.254
 dns-server 192.0.2.${a} 192.0.2.${b}
#
remote-backup-service service-${index}
 peer 10.${c}.${b}.2 source 10.${c}.${b}.1 port ${10_000 + (index % 40_000)}
 track interface GigabitEthernet0/1/${a % 8} weight ${(index % 100) + 1}
 ip-pool pool-${index} metric ${(index % 65_000) + 1}
 protect redirect ip-nexthop 10.${a}.${b}.${c} interface GigabitEthernet0/2/${b % 8}
#
remote-backup-profile profile-${index}
 service-type bras
 backup-id ${(index % 4095) + 1} remote-backup-service service-${index}
 peer-backup hot
 vrrp-id ${(index % 255) + 1} interface GigabitEthernet0/${a % 16}/${b % 8}.${index}
 nas logic-ip 10.${a}.${c}.${b}
#
bgp 65010
 peer 10.${b}.${a}.${c} as-number 65010
 peer 10.${b}.${a}.${c} connect-interface LoopBack0
 #
 ipv4-family unicast
  peer 10.${b}.${a}.${c} enable
  network 10.${c}.${b}.0 255.255.255.0
#
acl number ${3000 + (index % 999)}
 rule ${index % 1000} permit tcp source 10.${a}.0.0 0.0.255.255 destination-port eq ${1000 + (index % 9000)}
`;
}

/** About that many characters. */
export function synthetic(size) {
  const pieces = ['#\nsysname EDGE\n'];
  for (let index = 0, length = 0; length < size; index++) {
    const piece = section(index);
    length += piece.length;
    pieces.push(piece);
  }
  return `${pieces.join('')}#\nreturn\n`;
}
