// Either device may answer a client: it does so alike only if both hold the same pool.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Pool } from '../src/model/pool.ts';
import { differences, type Difference } from '../src/pair/differences.ts';
import { HIDDEN, poolLine, textOf } from '../src/pair/server-pool-lines.ts';
import { poolsByProfile, poolsWithoutCounterpart } from '../src/pair/server-pools.ts';
import { unknownAlone } from '../src/pair/unknown-lines.ts';

export default pairRule({
  id: 'dhcp-pool-identical',
  severity: 'error',
  summary: 'A server pool that a profile backs up is the same on both devices.',
  source: 'Configuring DHCP Server Dual-Device Hot Backup: both devices have the same configuration of the pool',
  *check(pair) {
    const matched = poolsByProfile(pair);
    for (const { first, second } of matched.flatMap(({ pools }) => pools.both)) {
      for (const each of differences(first.pool.section, second.pool.section, poolLine)) {
        yield problemOf(each, first.pool, second.pool);
      }
      for (const { line, text, isInFirst } of unknownAlone(first.pool.section, second.pool.section)) {
        const [has, lacks] = isInFirst ? [first.pool, second.pool] : [second.pool, first.pool];
        yield {
          about: has,
          at: line,
          message: `pool ${has.name} has "${text}", which pool ${lacks.name} on ${lacks.device.name} has not`,
          related: [{ at: lacks.at, message: `without it on ${lacks.device.name}` }],
        };
      }
    }
    for (const [pool, profile] of poolsWithoutCounterpart(pair, matched)) {
      const other = profile.device.name;
      yield {
        about: pool,
        message: `pool ${pool.name} is backed up, but profile ${profile.name} on ${other} has no such pool`,
        related: [{ at: profile.at, message: `no pool of ${other} for it` }],
      };
    }
  },
});

function problemOf({ first: here, second: there }: Difference, first: Pool, second: Pool): Problem {
  const [own, other] = [here, there].map((line) => line && textOf(line));
  if (here && there) {
    return {
      about: first,
      at: here,
      message: `pool ${first.name} says ${own}, but pool ${second.name} on ${second.device.name} says ${other}`,
      related: [{ at: there, message: `${other} on ${second.device.name}` }],
      ...(other !== undefined && { expected: other }),
      ...(own !== undefined && { actual: own }),
    };
  }
  const [lacks, has] = here ? [second, first] : [first, second];
  const [line, text] = [here ?? there, own ?? other ?? ''];
  return {
    about: lacks,
    message: `pool ${lacks.name} lacks ${text}, which pool ${has.name} has on ${has.device.name}`,
    related: line ? [{ at: line, message: `${has.device.name} has it` }] : [],
    expected: text,
    // What is hidden cannot be typed.
    ...(!text.includes(HIDDEN) && { fixes: [typeIn(lacks, text)] }),
  };
}
