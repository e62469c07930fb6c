// What the settings say of judging, as plain data, and what it means. Nothing of it is loaded where there are none.

import { remember } from '../../model/remember.ts';
import { judgingBy, judgingWithout, type Judging } from '../../run/judging.ts';
import type { RuleLevel, Settings } from '../../settings/settings.ts';
import { judgedRules, knownRules } from '../../settle/known-rules.ts';

/** What decides how devices are judged: it goes to every thread, and into the names of the cache. */
export interface Terms {
  readonly settings: Settings;
  readonly folder: string;
  readonly levels: Readonly<Record<string, RuleLevel>>;
}

export const settingsModule = () => import('../../settings/index.ts');

export async function judgingOf(terms: Terms | undefined): Promise<Judging> {
  return terms ? judgingBy(await resolvedOf(terms), judgedRules) : judgingWithout(judgedRules);
}

/** Once for a run: of thousands of overrides it takes a while to read the patterns. */
export const resolvedOf = remember(async ({ settings, folder, levels }: Terms) => {
  const { Resolved } = await settingsModule();
  return new Resolved(settings, { folder, levels, rules: knownRules });
});
