// One profile is meant for the users behind one main interface.

import { deviceRule } from '../src/lint/rule.ts';
import { groupBy } from '../src/model/group-by.ts';
import { spot } from '../src/model/place.ts';

export default deviceRule({
  id: 'rbp-spans-main-interfaces',
  severity: 'warning',
  summary: 'The interfaces that are bound to one profile are parts of one main interface.',
  source: 'Command remote-backup-profile (interface view): bindings of one profile to several interfaces',
  *check(device) {
    for (const profile of device.profiles) {
      if (profile.bindings.length < 2) continue;
      // Where an interface has two profiles, one of them is there by mistake, which is told as that.
      const bindings = profile.bindings.filter(({ interface: { profiles } }) =>
        profiles.every(({ fields }) => fields.profile === profile.name),
      );
      const [own, ...others] = groupBy(bindings, (each) => each.interface.main).values();
      const first = own?.[0];
      for (const [other] of others) {
        if (!first || !other) continue;
        yield {
          about: profile,
          at: spot(other.line, 'profile'),
          message: `profile ${profile.name} is bound to ${other.interface.name}, but also to ${first.interface.name}, another main interface`,
          related: [{ at: spot(first.line, 'profile'), message: `bound to ${first.interface.name}` }],
        };
      }
    }
  },
});
