// BFD sessions with discriminators that are configured: between which addresses they run.

import { discriminator } from '../../grammar/views/bfd.ts';
import type { Statement } from '../../grammar/statement.ts';
import { familyOf, networkOf } from './address.ts';
import type { Device } from './device.ts';
import { groupBy } from './group-by.ts';
import type { Described } from './object.ts';
import { remember } from './remember.ts';
import { canonicalWords } from './words.ts';

type Discriminator = Statement<{ discriminator: number }>;

export interface BfdSession extends Described {
  readonly name: string;
  /** What it watches, in the word of the line: `peer-ip`, `link-bundle` and so on. */
  readonly kind: string;
  /** Of one hop, over an interface; what is bound to none may take several. */
  readonly isBound: boolean;
  /** An echo has no other end that is configured. */
  readonly isEcho: boolean;
  /** Empty for the device itself. */
  readonly vpn: string;
  readonly peer: string | undefined;
  /** As the line says, or as the interface has it: the one that is named, or the one on a link with the peer. */
  readonly source: string | undefined;
  readonly local: Discriminator | undefined;
  readonly remote: Discriminator | undefined;
}

export const bfdSessionsOf = remember((device: Device): BfdSession[] =>
  device.system.viewsOf('bfd-session').flatMap((section): BfdSession[] => {
    const at = section.opening;
    if (!at) return [];
    const words = section.openings.map(canonicalWords).find((each) => each.includes('bind')) ?? canonicalWords(at);
    const name = words[1] ?? '';
    const peer = behind(words, 'peer-ip') ?? behind(words, 'peer-ipv6');
    const face = behind(words, 'interface');
    const family = familyOf(peer ?? '');
    const owner = face === undefined ? undefined : device.interface(face);
    const vpn = behind(words, 'vpn-instance') ?? owner?.vpn ?? '';
    const source =
      behind(words, 'source-ip') ??
      behind(words, 'source-ipv6') ??
      owner?.addresses.find((each) => each.family === family && !each.secondary)?.address ??
      (owner || peer === undefined ? undefined : onLinkWith(peer, vpn, device));
    const discriminators = section.all(discriminator);
    const local = discriminators.findLast(({ fields }) => 'local' in fields);
    const remote = discriminators.findLast(({ fields }) => 'remote' in fields);
    const kind = {
      kind: behind(words, 'bind') ?? '',
      isBound: face !== undefined,
      isEcho: words.includes('one-arm-echo'),
    };
    return [{ id: `bfd:${name}`, device, at, section, name, ...kind, vpn, peer, source, local, remote }];
  }),
);

/** The only address of the device that shares a subnet with the peer. */
function onLinkWith(peer: string, vpn: string, device: Device): string | undefined {
  const { lengths, byNetwork } = networksOf(device);
  const [only, ...more] = [...lengths[familyOf(peer)]].flatMap(
    (length) => byNetwork.get(`${vpn} ${networkOf(peer, length)}`) ?? [],
  );
  return more.length === 0 ? only : undefined;
}

/** The addresses by VPN instance and network, and which lengths the networks have. */
const networksOf = remember(({ interfaces }: Device) => {
  const lengths = { 4: new Set<number>(), 6: new Set<number>() };
  const all = interfaces.flatMap(({ addresses, vpn }) => addresses.map((own) => ({ ...own, vpn: vpn ?? '' })));
  for (const { family, length } of all) lengths[family].add(length);
  const grouped = groupBy(all, ({ vpn, address, length }) => `${vpn} ${networkOf(address, length)}`);
  const byNetwork = new Map([...grouped].map(([key, own]) => [key, own.map(({ address }) => address)]));
  return { lengths, byNetwork };
});

function behind(words: readonly string[], keyword: string): string | undefined {
  const at = words.indexOf(keyword);
  return at < 0 ? undefined : words[at + 1];
}

/** Whether a line that no command describes may open one more session. */
export function hasUnreadSessions({ system }: Device): boolean {
  return system.unread('bfd', 'seamless-bfd') !== undefined;
}
