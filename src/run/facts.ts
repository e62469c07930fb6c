// What the run keeps of a file once its text is gone, by names that may be shown.

import type { Config } from '../../grammar/ast.ts';
import { factsOf } from '../fleet/digest.ts';
import type { Directive, FileFacts } from '../fleet/facts.ts';
import { HIDDEN, shownName } from '../report/shown.ts';
import { isRuleName } from '../settle/directive-upkeep.ts';
import { directivesOf } from '../settle/directives.ts';

/** In brief: enough to judge one pair, and to say what was read. */
export function shownFacts(config: Config, isBrief: boolean): FileFacts {
  const { summary, devices, directives } = factsOf(config, directivesOf(config), isBrief);
  return {
    summary: {
      ...summary,
      device: devices.flatMap(({ name, hasOwnName }) => (hasOwnName ? shownName(name) : [])).join(', '),
    },
    devices: devices.map((facts) => ({ ...facts, name: shownName(facts.name) })),
    directives: directives.map(shownDirective),
  };
}

/** What people write in comments is kept only as far as it names rules: facts go into the cache. */
function shownDirective({ rules, reason, ...place }: Directive): Directive {
  return {
    ...place,
    rules: rules.map((name) => (isRuleName(name) ? name : HIDDEN)),
    reason: reason === '' ? '' : HIDDEN,
  };
}
