// Tunnel policies: what lines may name that lead traffic through tunnels.

import type { Command } from '../../grammar/fields.ts';
import { tunnelPolicy } from '../../grammar/views/vpn.ts';
import type { Statement } from '../../grammar/statement.ts';
import type { Service } from './backup-service.ts';
import type { Device } from './device.ts';

export interface Dangling<F> {
  readonly service: Service;
  readonly line: Statement<F>;
  /** The one policy that the device has, when it has one. */
  readonly only: string | undefined;
}

/** Lines of backup services that name a tunnel policy which the device does not have. */
export function danglingPolicies<F extends { policy: string }>(
  device: Device,
  ...commands: readonly Command<F>[]
): Dangling<F>[] {
  const policies = new Set(device.system.all(tunnelPolicy).map(({ fields }) => fields.policy));
  const [only] = policies.size === 1 ? policies : [];
  return device.services.flatMap((service) =>
    commands
      .flatMap((command) => service.section.all(command))
      .filter((line) => !policies.has(line.fields.policy))
      .map((line) => ({ service, line, only })),
  );
}
