// `--rule ID=LEVEL`: levels from the command line, which win over all settings.

import { meantRule } from '../lint/meant-rule.ts';
import { didYouMean, either } from '../lint/wording.ts';
import { meantBy } from './mistakes.ts';
import { RULE_LEVELS, type RuleLevel } from './settings.ts';

interface Given {
  readonly levels: Readonly<Record<string, RuleLevel>>;
  /** What is wrong with the first that makes no sense. */
  readonly problem?: string;
}

/** Of one rule given twice, the last counts. */
export function givenLevels(texts: readonly string[], rules: readonly { readonly id: string }[]): Given {
  const levels = new Map<string, RuleLevel>();
  for (const text of texts) {
    const end = text.indexOf('=');
    const [id, word] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
    const level = RULE_LEVELS.find((each) => each === word);
    const known = rules.map((rule) => rule.id);
    if (!known.includes(id)) return { levels: {}, problem: `there is no rule "${id}"${meantRule(id, known)}` };
    if (!level) {
      const meant = didYouMean(meantBy(word, RULE_LEVELS));
      return { levels: {}, problem: `${id} takes ${either(RULE_LEVELS)}, not "${word}"${meant}` };
    }
    levels.set(id, level);
  }
  return { levels: Object.fromEntries(levels) };
}
