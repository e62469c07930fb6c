// A secret at every kind of place, in lines that are known, unknown, mistyped, taken back, commented out, broken off.

export const secrets = `aaa
 domain d
  redirect-url http://user:SECRET@192.0.2.1
 local-user admin password irreversible-cipher $1a$SECRET$
 local-user admin password cypher SECRET
 local-user admin password cipher SECRET extra words
radius-server group r
 radius-server shared-key-cipher %^%#SECRET%^%#
mystery password cipher SECRET
mystery password cipher readSECRET
mystery community [SECRET
mystery security wep key 0 SECRET
mystery authentication-key SECRET
mystery shared-secret SECRET more SECRET
mystery url http://user:SECRET@192.0.2.1
mystery password=SECRET
mystery pasword SECRET
sysname R1 password SECRET
-----BEGIN RSA PRIVATE KEY-----
SECRET${'A'.repeat(58)}
snmp-agent community read SECRET
snmp-agent community SECRET
set authentication password A SECRET
undo local-user admin password cipher SECRET
# local-user admin password cipher SECRET
!snmp community SECRET
[R1-aaa]local-user admin password cipher SECRET
bgp 1
 peer 10.0.0.1 password cipher SECRET SECRET
vrrp authentication-key SECRET
interface LoopBack0
 description password cipher SECRET
 description %^%#SECRET%^%#
 ospf authentication-mode hmac-md5 SECRET
aaa
 local-user admin password irreversible-cipher $1a$${'x'.repeat(60)}
SECRETTAIL
#
 local-user admin password irreversible-cipher $1a$${'x'.repeat(27)}
#SECRETTAIL
aaa
 local-user admin password simple
SECRET
service-location 1
 remote-backup interface GigabitEthernet0/3/0 peer 198.51.100.210 authentication-key
SECRET
set authentication password
SECRET
`;
