// `--rule ID=LEVEL`: levels from the command line, which win over all settings.

import { nearest } from '../../grammar/expectation.ts';
import { oneOf } from './mistakes.ts';
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
    const [id = '', word] = text.split('=');
    const level = RULE_LEVELS.find((each) => each === word);
    if (!rules.some((rule) => rule.id === id))
      return {
        levels: {},
        problem: `there is no rule "${id}"${meant(
          id,
          rules.map((rule) => rule.id),
        )}`,
      };
    if (!level)
      return {
        levels: {},
        problem: `${id} takes ${oneOf(RULE_LEVELS)}, not "${word ?? ''}"${meant(word ?? '', RULE_LEVELS)}`,
      };
    levels.set(id, level);
  }
  return { levels: Object.fromEntries(levels) };
}

function meant(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
