// Tunnel policies: what lines may name that lead traffic through tunnels.

import type { Command } from '../../grammar/fields.ts';
import type { Statement } from '../../grammar/statement.ts';
import { tunnelBindingTe, tunnelPolicy } from '../../grammar/views/vpn.ts';
import type { Service } from './backup-service.ts';
import type { Device } from './device.ts';

interface Dangling<F> {
  readonly service: Service;
  readonly line: Statement<F>;
  /** Those that the device has. */
  readonly policies: readonly { readonly name: string; readonly at: Statement }[];
}

/** Lines of backup services that name a tunnel policy which the device does not have. */
export function danglingPolicies<F extends { policy: string }>(
  device: Device,
  ...commands: readonly Command<F>[]
): Dangling<F>[] {
  const policies = device.system.all(tunnelPolicy).map((at) => ({ name: at.fields.policy, at }));
  const names = new Set(policies.map(({ name }) => name));
  return device.services.flatMap((service) =>
    commands
      .flatMap((command) => service.section.all(command))
      .filter((line) => !names.has(line.fields.policy))
      .map((line) => ({ service, line, policies })),
  );
}

/** The policies by name that lead through TE tunnels and nothing else, with a line that says so. */
export function policiesOfTe({ system }: Device): ReadonlyMap<string, Statement> {
  return new Map(
    system.below(tunnelPolicy).flatMap((section): [string, Statement][] => {
      const name = section.header(tunnelPolicy)?.fields.policy;
      const [line] = section.all(tunnelBindingTe);
      const others = section.lines.filter(
        ({ command }) => command.usage.startsWith('tunnel ') && command.usage !== line?.command.usage,
      );
      return name !== undefined && line && others.length === 0 ? [[name, line]] : [];
    }),
  );
}
