// Users of a VPN instance are protected, and get their addresses, within it: it exists on the device.

import { protectVpn } from '../grammar/views/remote-backup.ts';
import { vpnInstance } from '../grammar/views/vpn.ts';
import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';
import { type } from '../src/lint/typing.ts';
import { poolsInVpns } from '../src/model/bound-pools.ts';

export default deviceRule({
  id: 'protect-vpn-instance-ref',
  severity: 'error',
  summary: 'The VPN instance of a protection path, and that of a shared or exclusive pool, exists.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: protection path for VPN users',
  *check(device, other) {
    const instances = device.system.all(vpnInstance).map((at) => ({ name: at.fields.vpn, at }));
    const isNowhere = isLeftOut(device, other, ({ system }) => system.all(vpnInstance));
    const skip = { skip: 'neither configuration shows a VPN instance' };
    const known = new Set(instances.map(({ name }) => name));
    const create = (name: string) => [type(device, `ip vpn-instance ${name}`)];
    for (const service of device.services) {
      for (const line of service.section.all(protectVpn)) {
        const { vpnInstance: name } = line.fields;
        if (known.has(name)) continue;
        if (isNowhere) return yield skip;
        const { question, ...reference } = dangling(service, line, 'vpnInstance', instances);
        yield {
          about: service,
          message: `backup service ${service.name} protects the users of VPN instance ${name}, which does not exist${question}`,
          ...reference,
          ...(!question && { fixes: create(name) }),
        };
      }
    }
    for (const { pool, vpn, called, use } of poolsInVpns(device)) {
      const { vpnInstance: name } = vpn.fields;
      if (known.has(name)) continue;
      if (isNowhere) return yield skip;
      const { question, ...reference } = dangling(pool, vpn, 'vpnInstance', instances);
      yield {
        about: pool,
        message: `${called} is for VPN instance ${name}, which does not exist${question}`,
        ...reference,
        related: [...reference.related, use],
        ...(!question && { fixes: create(name) }),
      };
    }
  },
});
