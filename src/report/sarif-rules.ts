// Rules as SARIF describes them: what code scanning shows beside a result.

import type { Severity } from '../lint/report.ts';
import type { Page } from './page.ts';
import { printable } from './printable.ts';
import type { ListedRule } from './rule-list.ts';

export const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

const PROBLEMS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'recommendation' };
/** What rests on inference is never an error. */
const PRECISIONS: Readonly<Record<Severity, string>> = { error: 'very-high', warning: 'high', info: 'medium' };

/** GitHub takes no longer descriptions. */
const LONGEST = 1024;

export function descriptorOf({ id, severity, summary, source }: ListedRule, page: Page | undefined): object {
  const said: readonly [string, string][] = [
    ['Why', page?.why ?? ''],
    ['Do', page?.do ?? ''],
    ['Source', source],
  ];
  const parts = said.filter(([, text]) => text !== '');
  return {
    id: printable(id),
    shortDescription: { text: cut(summary) },
    fullDescription: { text: cut(page?.why || summary) },
    help: {
      text: [summary, ...parts.map(([title, text]) => `${title}: ${text}`)].map(printable).join('\n\n'),
      markdown: [summary, ...parts.map(([title, text]) => `**${title}** ${text}`), ...exampleOf(page)].join('\n\n'),
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ['configuration', 'huawei-vrp'],
      precision: PRECISIONS[severity],
      'problem.severity': PROBLEMS[severity],
    },
  };
}

/** The first example of a page is one that is wrong. */
function exampleOf(page: Page | undefined): string[] {
  const [example] = page?.examples ?? [];
  if (!example) return [];
  const files = example.files.map(({ name, lines }) => `\`${name}\`\n\n\`\`\`\n${lines.join('\n')}\n\`\`\``);
  return [`### ${example.title}`, ...example.text, ...files];
}

function cut(text: string): string {
  const shown = printable(text);
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown;
}
