// A device backs up with four others at the most.

import { deviceRule } from '../src/lint/rule.ts';
import { groupBy } from '../src/model/group-by.ts';
import { spot } from '../src/model/place.ts';

const MOST = 4;

export default deviceRule({
  id: 'max-four-peers',
  severity: 'error',
  summary: 'A device has backup services to four other devices at the most.',
  source: 'Configuration Precautions for Multi-Device Backup: number of partners',
  *check(device, other) {
    const channels = device.services.flatMap((service) => service.channels.map((channel) => ({ service, ...channel })));
    // A partner may be called by an address of each family: each family counts by itself.
    for (const own of groupBy(channels, ({ family }) => family).values()) {
      const partners = groupBy(own, ({ peer }) => (other && other.ownersOf(peer).length > 0 ? other.name : peer));
      const firsts = [...partners.values()].flatMap((each) => each.slice(0, 1));
      const [surplus] = firsts.slice(MOST);
      if (!surplus) continue;
      yield {
        about: surplus.service,
        at: spot(surplus.line, 'peer'),
        message: `service ${surplus.service.name} leads to one more partner than the ${MOST} that a device can have`,
        related: firsts.slice(0, MOST).map(({ line, service }) => {
          return { at: spot(line, 'peer'), message: `partner of service ${service.name}` };
        }),
        expected: `at most ${MOST}`,
        actual: firsts.length,
      };
    }
  },
});
