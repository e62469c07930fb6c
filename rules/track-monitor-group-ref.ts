// Whoever follows a group that is not there never notices that what it should watch has failed.

import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { followersOf, monitorGroupsOf, type MonitorKind } from '../src/model/monitor-groups.ts';

const KINDS: readonly MonitorKind[] = ['monitor-group', 'route-monitor-group'];

export default deviceRule({
  id: 'track-monitor-group-ref',
  severity: 'error',
  summary: 'The monitor-group that a VRRP group, a backup service or a service-location tracks exists.',
  source: 'Command reference, vrrp vrid track monitor-group and track route-monitor-group: the group is created before',
  *check(device, other) {
    for (const kind of KINDS) {
      const groups = monitorGroupsOf(device, kind);
      const names = new Set(groups.map(({ name }) => name));
      // An excerpt leaves them out on both devices.
      const isExcerpt = groups.length === 0 && (!other || monitorGroupsOf(other, kind).length === 0);
      for (const { about, called, line } of followersOf(device, kind)) {
        const { group } = line.fields;
        if (names.has(group)) continue;
        if (isExcerpt) {
          yield { skip: `the configuration of ${device.name} shows no ${kind}` };
          break;
        }
        const { question, ...reference } = dangling(about, line, 'group', groups);
        const message = `${called} tracks ${kind} ${group}, which does not exist${question}`;
        yield { about, message, ...reference };
      }
    }
  },
});
