// Where the prefixes of two IPv6 pools that belong together differ.

import type { Statement } from '../../grammar/statement.ts';
import { networkOfPrefix } from '../../grammar/views/address-pools.ts';
import { networkOf } from '../model/address.ts';
import { spot } from '../model/place.ts';
import type { Pool6, Prefix } from '../model/pool6.ts';
import type { Disagreement } from './disagreement.ts';

type NetworkLine = Statement<{ prefix: { address: string; length: number }; length?: number }>;

interface Network {
  readonly prefix: Prefix;
  /** As `2001:db8::/32`. */
  readonly text: string;
  /** How long the prefixes are that clients get. */
  readonly delegated: number | undefined;
  readonly line: NetworkLine;
}

interface PrefixDifference extends Disagreement {
  readonly about: Pool6 | Prefix;
}

export function prefixDifferences(here: Pool6, there: Pool6): PrefixDifference[] {
  const [own, other] = [networksOf(here), networksOf(there)];
  // A prefix that is not defined is the finding of another rule.
  if (!own || !other) return [];
  const theirs = new Map(other.map((network) => [network.text, network]));
  const same = own.flatMap((network) => {
    const twin = theirs.get(network.text);
    return twin ? [[network, twin] as const] : [];
  });
  const matched = new Set(same.flat());
  const [more, less] = [own, other].map((networks) => networks.filter((network) => !matched.has(network)));
  return [
    ...same.flatMap(([network, twin]) => delegatedDifference(network, there, twin)),
    ...Array.from({ length: Math.max(more?.length ?? 0, less?.length ?? 0) }, (_, index) =>
      difference([here, more?.[index]], [there, less?.[index]]),
    ),
  ];
}

type Side = readonly [pool: Pool6, network: Network | undefined];

function difference([here, own]: Side, [there, other]: Side): PrefixDifference {
  // What one device lacks is missing in its pool.
  if (!own || !other) return own ? lacking(there, here, own) : lacking(here, there, other);
  return {
    about: own.prefix,
    at: spot(own.line, 'prefix'),
    message: `prefix ${own.prefix.name} of IPv6 pool ${here.name} is ${own.text}, but ${other.text} on ${there.device.name}`,
    related: [{ at: spot(other.line, 'prefix'), message: `${other.text} on ${there.device.name}` }],
    expected: other.text,
    actual: own.text,
  };
}

function lacking(here: Pool6, there: Pool6, network: Network | undefined): PrefixDifference {
  const expected = network?.text ?? 'a prefix';
  const at = network?.line ?? there.at;
  return {
    about: here,
    at: here.at,
    message: `IPv6 pool ${here.name} does not hand out ${expected}, but its counterpart ${there.name} on ${there.device.name} does`,
    related: [{ at, message: `${expected} on ${there.device.name}` }],
    expected,
    actual: 'none',
  };
}

function delegatedDifference(own: Network, there: Pool6, other: Network): PrefixDifference[] {
  if (own.delegated === undefined || other.delegated === undefined || own.delegated === other.delegated) return [];
  const [actual, expected] = [`/${own.delegated}`, `/${other.delegated}`];
  return [
    {
      about: own.prefix,
      at: spot(own.line, 'length'),
      message: `prefix ${own.prefix.name} is delegated in parts of ${actual}, but of ${expected} on ${there.device.name}`,
      related: [{ at: spot(other.line, 'length'), message: `${expected} on ${there.device.name}` }],
      expected,
      actual,
    },
  ];
}

function networksOf({ device, prefixes }: Pool6): Network[] | undefined {
  const defined = prefixes.flatMap(({ fields }) => device.prefix(fields.prefix) ?? []);
  if (defined.length < prefixes.length) return undefined;
  return defined.flatMap((prefix) =>
    prefix.section.all(networkOfPrefix).map((line) => {
      const { prefix: network, length } = line.fields;
      return { prefix, text: networkOf(network.address, network.length), delegated: length, line };
    }),
  );
}
