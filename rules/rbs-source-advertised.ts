// The other device finds a loopback only when a routing protocol tells it the way.

import { area, ospfProcess } from '../grammar/views/ospf.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { silentProcesses } from '../src/model/advertising.ts';
import { spot } from '../src/model/place.ts';
import type { Section } from '../src/model/section.ts';

export default deviceRule({
  id: 'rbs-source-advertised',
  severity: 'info',
  summary: 'A loopback that is the source of a backup service is advertised by the routing protocol of the device.',
  source: 'Configuring ARP Dual-Device Hot Backup, example: OSPF advertises the loopback of each device',
  *check(device) {
    for (const service of device.services) {
      for (const { source, line, family } of service.channels) {
        const owner = device.ownersOf(source)[0]?.interface;
        if (family !== 4 || !owner?.isLoopback || owner.vpn !== undefined) continue;
        const silent = silentProcesses(device, owner, source);
        if (silent.length === 0) continue;
        yield {
          about: service,
          at: spot(line, 'source'),
          message: `no routing protocol advertises ${source} of ${owner.name}, the source of service ${service.name}`,
          related: silent.flatMap(({ openings }) =>
            openings.slice(0, 1).map((at) => ({ at, message: `${source} is not advertised here` })),
          ),
          fixes: areasOf(silent).map((section) => typeIn({ ...service, section }, `network ${source} 0.0.0.0`)),
        };
      }
    }
  },
});

/** The one area that could take it; of several, nothing tells which. */
function areasOf(processes: readonly Section[]): Section[] {
  const areas = processes.flatMap((each) => (each.header(ospfProcess) ? each.below(area) : [each]));
  return areas.length === 1 ? areas.filter((each) => each.header(area)) : [];
}
