// Writes what is derived from the rules: their index, and the table of them in rules/README.md. Run by `npm run generate`;
// CI fails while either is out of date.

import { readdir, writeFile } from 'node:fs/promises';
import { load } from './load.mjs';

const ids = (await readdir('rules'))
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => name.slice(0, -3))
  .sort();
const nameOf = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

await writeFile(
  'rules/index.ts',
  `// All rules, by name. Written by \`npm run generate\`: a rule is added by adding its file and its page.

import type { Rule } from '../src/lint/rule.ts';
${ids.map((id) => `import ${nameOf(id)} from './${id}.ts';`).join('\n')}

export const rules: readonly Rule[] = [
${ids.map((id) => `  ${nameOf(id)},`).join('\n')}
];
`,
);

function rowOf({ id, severity, optIn, summary }) {
  const name = ids.includes(id) ? `[${id}](${id}.md)` : id;
  return `| ${name} | ${severity}${optIn ? ', opt-in' : ''} | ${summary.replaceAll('|', '\\|')} |`;
}

/** Those with a file of their own, and others that are checked elsewhere. */
const { knownRules: known } = await load('src/settle/known-rules.ts');
const rowsOf = (isPaged) => known.filter(({ id }) => ids.includes(id) === isPaged).map(rowOf);
const tableOf = (rows) => ['| rule | severity | what must hold |', '| --- | --- | --- |', ...rows].join('\n');
await writeFile(
  'rules/README.md',
  `# Rules

Written by \`npm run generate\`. The severity is that of most findings of a rule; where cases weigh differently, its page shows
it. An opt-in rule runs where the settings, \`--rule\` or
\`--preset all\` ask for it. \`vrp-lint explain RULE\` prints a page.

${tableOf(rowsOf(true))}

## Without a page

declared-role holds the roles that settings declare against the priorities. The others tell of comments that suppress
findings, of \`ignores\` in the settings, and of baselines. Settings set or switch off all of these like others; a baseline
never covers those of upkeep, and a comment only by name and for the whole file.

${tableOf(rowsOf(false))}
`,
);
