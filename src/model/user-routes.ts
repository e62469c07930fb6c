// By which lines routing protocols take in the routes of users, and where a protocol could but does not.

import type { Statement } from '../../grammar/statement.ts';
import { bgpProcess } from '../../grammar/views/bgp.ts';
import { bgpNetwork } from '../../grammar/views/bgp-routes.ts';
import { isisProcess } from '../../grammar/views/isis.ts';
import { ospfProcess } from '../../grammar/views/ospf.ts';
import { ospfv3Process } from '../../grammar/views/ospfv3.ts';
import { staticRoute } from '../../grammar/views/routes.ts';
import { isInSubnet } from './address.ts';
import type { Device } from './device.ts';
import { remember } from './remember.ts';
import type { Section } from './section.ts';
import { canonicalWords } from './words.ts';

/** A view of a protocol, and the VPN instance that it serves; empty for the device itself. */
interface Speaker {
  readonly protocol: string;
  readonly vpn: string;
  readonly view: Section;
  /** Undefined where one view serves both. */
  readonly family: 4 | 6 | undefined;
}

interface Import extends Speaker {
  readonly family: 4 | 6;
  readonly line: Statement;
  readonly words: readonly string[];
}

const importsOf = remember((device: Device): Import[] =>
  speakersOf(device).flatMap((speaker) =>
    speaker.view.lines.flatMap((line): Import[] => {
      if (!line.command.usage.includes('import-route {')) return [];
      const words = canonicalWords(line);
      return [{ ...speaker, family: speaker.family ?? (words[0] === 'ipv6' ? 6 : 4), line, words }];
    }),
  ),
);

export function importsOfUsers(device: Device): Import[] {
  return importsOf(device).filter(({ words }) => words.includes('unr'));
}

/** The view of the device that could hold a line like that of another device. */
export function viewFor({ protocol, vpn, family }: Import, device: Device): Section | undefined {
  return speakersOf(device).find(
    (each) => each.protocol === protocol && each.vpn === vpn && (each.family ?? family) === family,
  )?.view;
}

const speakersOf = remember(({ system }: Device): Speaker[] => [
  ...system.below(ospfProcess).map((view) => speakerIn('ospf', view, 4)),
  ...system.below(ospfv3Process).map((view) => speakerIn('ospfv3', view, 6)),
  ...system.below(isisProcess).map((view) => speakerIn('isis', view)),
  ...system.viewsOf('rip').map((view) => speakerIn('rip', view, 4)),
  ...system.viewsOf('ripng').map((view) => speakerIn('ripng', view, 6)),
  ...system
    .below(bgpProcess)
    .flatMap((view) => [
      ...view.views
        .filter((each) => ROUTES.has(wordsOf(each)[1] ?? 'unicast'))
        .map((each) => speakerIn('bgp', each, wordsOf(each)[0] === 'ipv6-family' ? 6 : 4)),
      speakerIn('bgp', view, 4),
    ]),
]);

/** What behind `ipv4-family` is about routes of the device itself: not those of `vpnv4` and its kind. */
const ROUTES = new Set(['unicast', 'vpn-instance']);

/** Whether a static route, or a network that BGP is told to advertise, leads to the segment of a pool. */
export const namesSegments = remember(({ system, pools }: Device): boolean => {
  const statics = system.all(staticRoute).map(({ fields }) => ({ address: fields.destination, length: fields.mask }));
  const bgps = system.below(bgpProcess).flatMap((view) => [view, ...view.views]);
  const networks = bgps
    .flatMap((view) => view.all(bgpNetwork))
    .flatMap(({ fields: { address, mask } }) => (address && mask ? [{ address, length: mask }] : []));
  const routes = [...statics, ...networks].filter(({ length }) => length > 0);
  return pools.some(({ gateway }) => gateway && routes.some((route) => isInSubnet(gateway.address, route)));
});

/** The same of IPv6, wherever the routes lead: prefixes of users come from elsewhere as well as from pools. */
export function namesPrefixes(device: Device): boolean {
  const bgps = speakersOf(device).filter(({ protocol }) => protocol === 'bgp');
  return (
    importsOf(device).some(({ family, words }) => family === 6 && words.includes('static')) ||
    bgps.some(({ view }) => view.all(bgpNetwork).some(({ fields }) => fields.prefix))
  );
}

function speakerIn(protocol: string, view: Section, family?: 4 | 6): Speaker {
  const words = wordsOf(view);
  const at = words.indexOf('vpn-instance');
  return { protocol, view, family, vpn: at < 0 ? '' : (words[at + 1] ?? '') };
}

function wordsOf({ opening }: Section): string[] {
  return opening ? canonicalWords(opening) : [];
}
