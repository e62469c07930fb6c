// What the run keeps of a file once its text is gone, by names that may be shown.

import type { Config } from '../../grammar/ast.ts';
import { factsOf as digest } from '../fleet/digest.ts';
import type { FileFacts } from '../fleet/facts.ts';
import { shownName } from '../report/shown.ts';
import { directivesOf } from '../settle/directives.ts';

/** In brief: enough to judge one pair, and to say what was read. */
export function factsOf(config: Config, isBrief: boolean): FileFacts {
  const { summary, devices, directives } = digest(config, directivesOf(config), isBrief);
  return {
    summary: {
      ...summary,
      device: devices.map(({ name, hasOwnName }) => (hasOwnName ? shownName(name) : '')).join(', '),
    },
    devices: devices.map((facts) => ({ ...facts, name: shownName(facts.name) })),
    directives,
  };
}
