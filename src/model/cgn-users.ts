// Which instances translate the users of a device: those that the domains of the users are bound to.

import { aaaView, domainOfAaa } from '../../grammar/views/aaa.ts';
import { groupOfUsers } from '../../grammar/views/aaa-domains.ts';
import { bas, layer2Access, layer3Access } from '../../grammar/views/subscribers.ts';
import type { Instance } from './cgn.ts';
import type { Device } from './device.ts';
import { groupBy } from './group-by.ts';
import type { Interface } from './interface.ts';
import { remember } from './remember.ts';

/** The instances by the domain, in small letters as all names of domains. */
export const instancesByDomain = remember((device: Device): Map<string, Instance[]> => {
  const domains = device.system.below(aaaView).flatMap((section) => section.below(domainOfAaa));
  const instancesByName = groupBy(device.instances, ({ name }): string | undefined => name);
  return new Map(
    domains.flatMap((section): [string, Instance[]][] => {
      const name = section.header(domainOfAaa)?.fields.domainName;
      const bound = new Set(section.all(groupOfUsers).map((line) => line.fields.instance));
      const instances = [...bound].flatMap((each) => instancesByName.get(each) ?? []);
      return name === undefined || instances.length === 0 ? [] : [[name, instances]];
    }),
  );
});

/** The domains that users of the interface log in to. */
export function domainsOf({ section }: Interface): string[] {
  const lines = section
    .below(bas)
    .flatMap((view) => [layer2Access, layer3Access].flatMap((command) => view.all(command)));
  return lines.flatMap(({ fields: { domain } }) => (domain === undefined ? [] : [domain.toLowerCase()]));
}
