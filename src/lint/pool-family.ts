// A pool bound by the command of the other family: told alike for pools of either.

import type { Statement } from '../../grammar/statement.ts';
import type { Service } from '../model/backup-service.ts';
import { spot } from '../model/place.ts';
import { calledPool, type PoolFamily } from '../model/pool-bindings.ts';
import { ofOtherFamily } from '../model/pools-in-use.ts';
import type { Problem } from './rule.ts';
import { typeIn } from './typing.ts';

export function inWrongFamily(
  service: Service,
  line: Statement<{ pool: string; metric?: number }>,
  family: PoolFamily,
): Problem | undefined {
  const { pool, metric } = line.fields;
  const twin = ofOtherFamily(service.device, family, pool);
  if (!twin) return undefined;
  const [given, meant] = family === 4 ? ['ip-pool', 'ipv6-pool'] : ['ipv6-pool', 'ip-pool'];
  const called = `an IPv${family === 4 ? 6 : 4} pool`;
  return {
    about: service,
    at: spot(line, 'pool'),
    message: `service ${service.name} shares ${calledPool(family, pool)}, but that is ${called}`,
    related: [{ at: twin.at, message: called }],
    fixes: [
      typeIn(service, `undo ${given} ${pool}`, `${meant} ${pool}${metric === undefined ? '' : ` metric ${metric}`}`),
    ],
  };
}
