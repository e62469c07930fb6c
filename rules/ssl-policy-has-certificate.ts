// An SSL policy is worth the certificate that it shows to the other device.

import {
  domainOfPolicy,
  loadedCertificate,
  loadedPfxCertificate,
  pkiDomain,
  realmOfPolicy,
  sslPolicy,
} from '../grammar/views/transport-security.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { groupBy } from '../src/model/group-by.ts';
import { spot } from '../src/model/place.ts';

export default deviceRule({
  id: 'ssl-policy-has-certificate',
  severity: 'warning',
  summary: 'The SSL policy of a backup service has a certificate, from a PKI domain that exists or from a file.',
  source: 'Establishing a Dual-Device Backup Platform: certificates are loaded for the SSL policy before it is used',
  *check(device, other) {
    const domains = new Set(device.system.all(pkiDomain).map((line) => line.fields.domainName.toLowerCase()));
    // Manuals leave domains out: one that is missing is a mistake where others of its kind are there.
    const isExcerpt = domains.size === 0 && (other?.system.all(pkiDomain) ?? []).length === 0;
    const users = groupBy(device.services, ({ ssl }) => ssl?.fields.policy);
    for (const section of device.system.below(sslPolicy)) {
      const at = section.header(sslPolicy);
      const name = at?.fields.policyName;
      const [service] = (name !== undefined && users.get(name)) || [];
      if (!at || !service?.ssl) continue;
      const about = { id: `ssl-policy:${name}`, device, at, section };
      const related = [{ at: spot(service.ssl, 'policy'), message: `service ${service.name} is bound to the policy` }];
      const domain = section.last(domainOfPolicy);
      if (section.last(realmOfPolicy) ?? section.last(loadedCertificate) ?? section.last(loadedPfxCertificate))
        continue;
      if (!domain) {
        yield { about, message: `SSL policy ${name} has no certificate: no PKI domain and no file`, related };
      } else if (isExcerpt) {
        yield { skip: `the configuration of ${device.name} shows no PKI domain` };
      } else if (!domains.has(domain.fields.domainName.toLowerCase())) {
        const { domainName } = domain.fields;
        const message = `SSL policy ${name} takes its certificate from PKI domain ${domainName}, which does not exist`;
        yield { about, at: spot(domain, 'domainName'), message, related, actual: domainName };
      }
    }
  },
});
