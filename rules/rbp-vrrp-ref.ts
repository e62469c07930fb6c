// A profile learns from a VRRP group which device is master: there has to be one.

import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';
import { typeIn } from '../src/lint/typing.ts';
import { groupBy } from '../src/model/group-by.ts';
import { spot } from '../src/model/place.ts';

export default deviceRule({
  id: 'rbp-vrrp-ref',
  severity: 'error',
  summary: 'The VRRP group that a profile follows is configured on the interface that it names.',
  source: 'Command reference, vrrp-id and vrrp6-id of a backup profile: the group exists on the interface',
  *check(device, other) {
    const known = groupBy(device.groups, ({ family, vrid }) => `${family} ${vrid}`);
    for (const profile of device.profiles) {
      for (const { family, vrid, interface: name, group, parity, line } of profile.groups) {
        // A value that the device would refuse is reported as such.
        if (group || line.problems.length > 0) continue;
        if (isLeftOut(device, other, (each) => each.interfaces))
          return yield { skip: 'neither configuration shows an interface' };
        const named = family === 'vrrp' ? 'VRRP group' : 'VRRP6 group';
        const [elsewhere, ...more] = known.get(`${family} ${vrid}`) ?? [];
        const actual = elsewhere && more.length === 0 ? elsewhere.interface.name : undefined;
        const [owner] = device.interface(name)?.section.openings ?? [];
        const suffix = parity ? ` ${parity}-mac` : '';
        yield {
          about: profile,
          at: spot(line, device.interface(name) ? 'vrid' : 'interface'),
          message: device.interface(name)
            ? `profile ${profile.name} follows ${named} ${vrid}, which interface ${name} does not have`
            : `profile ${profile.name} follows ${named} ${vrid} on ${name}, an interface that does not exist`,
          ...(owner && { related: [{ at: owner, message: `${name} has no such group` }] }),
          ...(elsewhere && actual !== undefined
            ? {
                related: [{ at: elsewhere.at, message: `${named} ${vrid} is on ${actual}` }],
                fixes: [typeIn(profile, `${family}-id ${vrid} interface ${actual}${suffix}`)],
              }
            : {}),
        };
      }
    }
  },
});
