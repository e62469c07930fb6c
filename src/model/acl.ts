// Access control lists, as far as others refer to them: by number or by name, in either family.

import { namedAcl, namedAcl6, numberedAcl, numberedAcl6 } from '../../grammar/views/acl.ts';
import type { Device } from './device.ts';
import { groupBy } from './group-by.ts';
import type { Described } from './object.ts';

export interface Acl extends Described {
  readonly family: 4 | 6;
  readonly number: number | undefined;
  readonly name: string | undefined;
}

/** The lists by what they are called; a list of each family may have one number. */
export function aclsOf(device: Device): ReadonlyMap<string, readonly Acl[]> {
  const acls = [
    ...[numberedAcl, namedAcl].flatMap((command) => ofFamily(device, 4, command)),
    ...[numberedAcl6, namedAcl6].flatMap((command) => ofFamily(device, 6, command)),
  ];
  const calls = acls.flatMap((acl) =>
    [acl.number, acl.name].flatMap((call) => (call === undefined ? [] : [{ call: String(call), acl }])),
  );
  return new Map([...groupBy(calls, ({ call }) => call)].map(([call, own]) => [call, own.map(({ acl }) => acl)]));
}

function ofFamily(device: Device, family: 4 | 6, command: typeof numberedAcl | typeof namedAcl): Acl[] {
  return device.system.below(command).flatMap((section): Acl[] => {
    const at = section.openings[0];
    const { number, name } = section.headers<{ number?: number; name?: string }>(command).at(-1)?.fields ?? {};
    if (!at) return [];
    return [{ id: `acl:${name ?? number}`, device, at, section, family, number, name }];
  });
}
