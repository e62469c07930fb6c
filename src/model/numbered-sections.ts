// Sections of addresses by their numbers: those of pools, and of the public addresses of carrier-grade NAT.

import type { Statement } from '../../grammar/statement.ts';
import { publicSection } from '../../grammar/views/nat.ts';
import type { Device } from './device.ts';
import { globalPoolsOf } from './nat-pool.ts';
import type { Described } from './object.ts';
import type { Section } from './section.ts';
import { valueOf } from './words.ts';
import { written } from './written.ts';

interface NumberedSection {
  readonly number: number;
  readonly line: Statement;
}

interface Numbered {
  readonly about: Described;
  readonly called: string;
  /** Each once, however often it is written. */
  readonly sections: readonly NumberedSection[];
}

export function numberedSectionsOf(device: Device): Numbered[] {
  return [
    ...device.pools.map((about) => ({ about, called: `pool ${about.name}`, sections: about.sections })),
    ...[...globalPoolsOf(device)].map(([name, about]) => {
      return { about, called: `global pool ${name}`, sections: publicSectionsOf(about.section) };
    }),
    ...device.instances.flatMap((about) =>
      about.section
        .viewsOf('cgn-address-group')
        .flatMap((view) =>
          view.opening
            ? [{ about, called: `address group ${valueOf(view.opening)}`, sections: publicSectionsOf(view) }]
            : [],
        ),
    ),
  ];
}

function publicSectionsOf(view: Section): NumberedSection[] {
  const sections = view.all(publicSection).map((line) => ({ number: line.fields.number, line }));
  const textOf = ({ line }: NumberedSection) => written(line).toLowerCase();
  return [...new Map(sections.map((each) => [textOf(each), each])).values()];
}
