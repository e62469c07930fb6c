// Settings of a VRRP group say nothing where the group is not: mostly its number is mistyped in one line.

import { pairRule } from '../src/lint/rule.ts';
import { isMade } from '../src/model/made-groups.ts';
import { nameOf, type Group } from '../src/model/vrrp.ts';

export default pairRule({
  id: 'vrrp-group-is-made',
  severity: 'warning',
  summary: 'An interface with settings of a VRRP group has the group.',
  source: 'Inferred from Creating a VRRP Group: the virtual address makes the group, settings come after it',
  *check(pair) {
    // Where the other device has the group, what is missing here is said by the rules that compare the two.
    for (const group of pair.groups.alone) if (!isMade(group)) yield unmade(group);
    for (const { first, second } of pair.groups.both) {
      if (isMade(first) || isMade(second)) continue;
      const problem = unmade(first);
      const message = `nor has ${second.interface.name} of ${second.device.name}`;
      yield { ...problem, related: [...problem.related, { at: second.at, message }] };
    }
  },
});

function unmade(group: Group) {
  const others = group.device.groups.filter((each) => each.interface === group.interface && isMade(each));
  const [meant] = others;
  return {
    about: group,
    message: `interface ${group.interface.name} has settings of ${nameOf(group)}, but no such group`,
    related: others.map((each) => ({ at: each.at, message: `${nameOf(each)} is here` })),
    ...(meant && others.length === 1 && { expected: meant.vrid }),
    actual: group.vrid,
  };
}
