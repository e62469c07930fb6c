// Keys for traffic: SSL policies and cipher suites, PKI domains, keychains, MACsec.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

export const pkiDomain = command('pki domain <domainName:Word31> => pki-domain');
export const sslPolicy = command('ssl policy <policyName:Name31> [ type <type:server|client> ] => ssl-policy');
export const domainOfPolicy = command('pki-domain <domainName:Word31>');
export const realmOfPolicy = command('pki-realm <realmName:Word63>');
export const loadedCertificate = command(
  'certificate load { pem-cert | asn1-cert | pem-chain } <certFile:Word64> key-pair <keyType:dsa|rsa|ecc|sm2> key-file <keyFile:Word64> [ auth-code [ [ cipher ] <authCode:Secret> ] ]',
);
export const loadedPfxCertificate = command(
  'certificate load pfx-cert <certFile:Word64> key-pair <keyType:dsa|rsa|ecc|sm2> { mac [ cipher ] <macCode:Secret> | key-file <keyFile:Word64> } [ auth-code [ [ cipher ] <authCode:Secret> ] ]',
);

export default chapter({
  system: [
    pkiDomain,
    'pki crl check enable',
    'pki cmp session <sessionName:Word15> => cmp-session',
    sslPolicy,
    'ssl cipher-suite-list <listName:Word32> => ssl-cipher-suite',
    'ssl renegotiation-rate <rate:0..65535>',
    'ssl certificate alarm-threshold early-alarm <days:7..180> check-interval <hours:1..168>',
    'ssl minimum version <version:tls1.0|tls1.1|tls1.2|tls1.3>',
    'keychain <keychainName:Name47> [ mode { absolute | periodic { daily | weekly | monthly | yearly } } ] => keychain',
    'mac-security-profile name <profileName:Word31> => macsec-profile',
    'macsec-profile <profileName:Word31> => macsec-profile',
    'system { master-key <masterKey:Secret> | lock type <lockType:none|exclusive> }',
    'set master-key [ <masterKey:Secret> ]',
    'password-recovery { enable | disable }',
    'crypto weak-algorithm disable',
    'tcp ao <name:Word31> => tcp-ao',
  ],
  'ssl-policy': [
    domainOfPolicy,
    realmOfPolicy,
    'binding cipher-suite-customization <customization:Name32>',
    'ciphersuite <cipherSuites:Word> &<1-16>',
    'cipher-suite exclude { cipher mode cbc | hmac sha1 | key-exchange rsa }',
    loadedCertificate,
    loadedPfxCertificate,
    'certificate check-expiry enable',
    'crl load <crlType:asn1-crl|pem-crl> <crlFile:Name64>',
    'diffie-hellman modulus <modulus:2048|3072|4096>',
    'ecdh group { nist | brainpool | ffdhe | curve } *',
    'signature algorithm-list <algorithms:Word> &<1-30>',
    'ssl minimum version <version:ssl3.0|tls1.0|tls1.1|tls1.2|tls1.3>',
    'ssl verify { basic-constrain enable | certificate-chain minimum-path-length <pathLength:1..1024> | key-usage enable | version cert-version3 enable | version crl-version2 enable }',
    'ssl renegotiation enable',
    'trusted-ca load { asn1-ca | pem-ca } <caFile:Word64>',
    'trusted-ca load pfx-ca <caFile:Word64> auth-code [ [ cipher ] <authCode:Secret> ]',
    'version { ssl3.0 | tls1.0 | tls1.1 | tls1.2 | tls1.3 } *',
    'server-verify enable',
    'client-verify enable',
    'session { cachesize <size:1..65535> | timeout <timeout:1..86400> } *',
    'prefer-ciphersuite <cipherSuite:Word63>',
  ],
  'ssl-cipher-suite': ['set cipher-suite <cipherSuite:Word63>'],
  'pki-domain': [
    'pki cmp session <sessionName:Word15>',
    'certificate request { entity <entityName:Word31> | from { ca | ra } | mode { manual | auto [ key-length <keyLength:512..4096> | password { cipher | simple } <password:Secret> ] * } }',
    'certificate request { polling { interval <interval:1..65535> | count <count:1..100> } | url <url:Word255> }',
    'ca identifier <ca:Word127>',
    'crl auto-update enable',
    'crl check { enable | disable }',
    'crl update-period <hours:0..720>',
    'crl { ldap | http | scep }',
    'crl url <url:Word255> [ source <source:Ip> ] [ vpn-instance <vpnInstance:Word31> ]',
    'ldap-server ip <server:Ip> [ port <port:1..65535> ] [ version <version:2..3> ]',
    'ocsp { url <url:Word255> | enable }',
    'root-certificate fingerprint { md5 | sha1 } <fingerprint:Word127>',
    'key-pair <keyPair:Word64>',
  ],
  'cmp-session': [
    'cmp-request { ca-name <caName:Text127> | entity <entity:Word63> | server url <url:Word255> | rsa local-key-pair <keyPair:Word64> [ regenerate ] | authentication-cert <certificate:Word64> }',
    'cmp-request { origin-authentication-method { message-authentication-code | signature } | message-authentication-code <reference:Word> <secret:Secret> | verification-cert <verification:Word64> }',
    'cmp-request realm <realm:Word63>',
    'certificate update { enable | expire-time <expire:1..100> }',
    'source interface <interface:Interface>',
  ],
  keychain: [
    'key-id <keyId:0..63> => keychain-key',
    'receive-tolerance { <minutes:1..14400> | infinite }',
    'tcp-kind <kind:28..255>',
    'tcp-algorithm-id <algorithm:md5|sha-1|hmac-md5|hmac-sha1-12|hmac-sha1-20|hmac-sha-256|sha-256|aes-128-cmac|sm3> <id:1..63>',
    'time mode { utc | lmt }',
  ],
  'keychain-key': [
    'algorithm <algorithm:md5|sha-1|hmac-md5|hmac-sha1-12|hmac-sha1-20|hmac-sha-256|sha-256|simple|aes-128-cmac|sm3|hmac-sha256-truncated128>',
    'key-string { plain <plain:Secret> | [ cipher ] <cipher:Secret> }',
    'send-time [ utc | lmt ] <start:Time> <startDate:Date> { duration { <minutes:1..26280000> | infinite } | to <end:Time> <endDate:Date> }',
    'receive-time [ utc | lmt ] <start:Time> <startDate:Date> { duration { <minutes:1..26280000> | infinite } | to <end:Time> <endDate:Date> }',
    'send-time daily <start:Time> to <end:Time>',
    'receive-time daily <start:Time> to <end:Time>',
    'send-time day { <days:mon|tue|wed|thu|fri|sat|sun> &<1-7> | <firstDay:mon|tue|wed|thu|fri|sat|sun> to <lastDay:mon|tue|wed|thu|fri|sat|sun> | <dates:List31> }',
    'receive-time day { <days:mon|tue|wed|thu|fri|sat|sun> &<1-7> | <firstDay:mon|tue|wed|thu|fri|sat|sun> to <lastDay:mon|tue|wed|thu|fri|sat|sun> | <dates:List31> }',
    'send-time month { <months:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec> &<1-12> | <firstMonth:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec> to <lastMonth:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec> }',
    'receive-time month { <months:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec> &<1-12> | <firstMonth:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec> to <lastMonth:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec> }',
    'default send-key-id',
  ],
  'tcp-ao': ['binding keychain <keychainName:Name47>', 'key-id <keyId:0..63> => tcp-ao-key'],
  'tcp-ao-key': ['send-id <sendId:0..255> receive-id <receiveId:0..255>'],
  'macsec-profile': [
    'macsec-mode { normal | integrity-only | none }',
    'macsec-cipher-suite <cipherSuite:gcm-aes-128|gcm-aes-256|gcm-aes-xpn-128|gcm-aes-xpn-256>',
    'macsec-confidentiality-offset <offset:0|30|50>',
    'macsec-replay-window <window:0..4294967295>',
    'mka keyserver priority <priority:0..255>',
    'mka hello-time <interval:1..65535>',
    'mka cryptographic-algorithm <algorithm:aes-cmac-128|aes-cmac-256>',
    'sak-rekey interval <interval:1..4294967295>',
  ],
  interface: [
    'mka cak-mode static [ master | bak ] ckn <ckn:Word> cak { simple <simple:Secret> | cipher <cipher:Secret> }',
    'mka { keyserver priority <priority:0..255> | timer { hello-time <hello:1..65535> | mka-life <life:1..65535> | sak-life <sakLife:30..43200> } }',
    'mka { cryptographic-algorithm <algorithm:aes-cmac-128|aes-cmac-256> | enable | include-sci enable }',
    'macsec { dot1q-in-clear | qinq-in-clear | mode { normal | integrity-only | none } | cipher-suite <cipherSuite:gcm-aes-128|gcm-aes-256|gcm-aes-xpn-128|gcm-aes-xpn-256> }',
    'macsec { confidentiality-offset <offset:0|30|50> | replay-window <window:0..4294967295> | include-sci | enable | desire }',
    'mac-security-profile <profileName:Word31>',
    'macsec-profile <profileName:Word31>',
  ],
});
