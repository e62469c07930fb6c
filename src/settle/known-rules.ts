// All rules by which findings come about, wherever they are checked: what settings, comments and ignores may name.

import { rules } from '../../rules/index.ts';
import { declaredRole, declaredRolePage } from './declared-role.ts';
import { upkeepRules, type UpkeepRule } from './upkeep-rules.ts';

/** Those that look at devices. */
export const judgedRules = [...rules, declaredRole];

/** And those that settling has. */
export const knownRules = [...judgedRules, ...upkeepRules];

/** Of a rule that has no file of its own. */
export function ownPageOf(rule: string): UpkeepRule['page'] | undefined {
  return rule === declaredRole.id ? declaredRolePage : upkeepRules.find(({ id }) => id === rule)?.page;
}
