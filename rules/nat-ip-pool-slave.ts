// A global pool of two devices belongs to one of them; the slave keeps a copy for the day it takes over.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { globalPoolNames, globalPoolsOf, type GlobalPool } from '../src/model/nat-pool.ts';
import { written } from '../src/model/written.ts';
import { asCanonical, differences, type Reading } from '../src/pair/differences.ts';
import { backedUpInstances } from '../src/pair/instances.ts';

export default pairRule({
  id: 'nat-ip-pool-slave',
  severity: 'error',
  summary: 'A global address pool that both devices translate to has the same sections, and is slave on one device.',
  source: 'Command reference of the global NAT address pool: usage of slave',
  *check(pair) {
    const [ours, theirs] = [globalPoolsOf(pair.first), globalPoolsOf(pair.second)];
    const instances = backedUpInstances(pair, ['nat', 'nat64', 'ds-lite']);
    for (const name of new Set(instances.flatMap(({ first }) => globalPoolNames(first)))) {
      const [here, there] = [ours.get(name), theirs.get(name)];
      if (!here || !there || here.dynamic || there.dynamic) continue;
      if (here.slave === there.slave) yield sameRole(name, here, there);
      yield* otherSections(name, here, there);
    }
  },
});

function sameRole(name: string, here: GlobalPool, there: GlobalPool): Problem {
  const other = there.device.name;
  return {
    about: here,
    message: `pool ${name} is slave ${here.slave ? 'here and on' : 'neither here nor on'} ${other}`,
    related: [{ at: there.at, message: `the pool on ${other}` }],
    expected: 'slave on one device',
    actual: here.slave ? 'slave on both' : 'slave on none',
  };
}

/** Addresses; which of them are locked is of the day. */
const sections: Reading = (line) => {
  const text = asCanonical(line);
  return text?.startsWith('section ') && !text.endsWith(' lock') ? text : undefined;
};

function* otherSections(name: string, here: GlobalPool, there: GlobalPool): Iterable<Problem> {
  for (const { first, second } of differences(here.section, there.section, sections)) {
    const [pool, line, owner] = first ? [there, first, here] : [here, second, there];
    if (!line) continue;
    const isChanged = first && second;
    yield {
      about: isChanged ? here : pool,
      ...(isChanged && { at: first }),
      message: isChanged
        ? `pool ${name} has "${written(first)}", but "${written(second)}" on ${there.device.name}`
        : `pool ${name} lacks "${written(line)}", which ${owner.device.name} has`,
      related: [{ at: second ?? line, message: `the section on ${second ? there.device.name : owner.device.name}` }],
      fixes: isChanged ? [] : [typeIn(pool, written(line))],
    };
  }
}
