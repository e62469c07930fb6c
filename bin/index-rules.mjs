// Writes what is derived from the rules: their index, and the table of them in rules/README.md. Run by `npm run generate`;
// CI fails while either is out of date.

import { readdir, readFile, writeFile } from 'node:fs/promises';

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

/** What the table says of a rule stands in its file, on one line each. */
async function rowOf(id) {
  const code = await readFile(`rules/${id}.ts`, 'utf8');
  const [, severity] = /severity: '(\w+)'/.exec(code) ?? [];
  const isOptIn = /^ {2}optIn: true,$/m.test(code);
  const [, summary] = /^# .*\n+([^\n]+)/.exec(await readFile(`rules/${id}.md`, 'utf8')) ?? [];
  return `| [${id}](${id}.md) | ${severity}${isOptIn ? ', opt-in' : ''} | ${summary.replaceAll('|', '\\|')} |`;
}

/** What settling says, of comments and baselines, stands in one file and has no pages. */
async function upkeepRows() {
  const code = await readFile('src/settle/upkeep-rules.ts', 'utf8');
  const written = /id: '([\w-]+)',\n +severity: '(\w+)',\n +summary: '(.*)',\n/g;
  return [...code.matchAll(written)].map(([, id, severity, summary]) => `| ${id} | ${severity} | ${summary} |`);
}

const tableOf = (rows) => ['| rule | severity | what must hold |', '| --- | --- | --- |', ...rows].join('\n');
await writeFile(
  'rules/README.md',
  `# Rules

Written by \`npm run generate\`. The severity is that of most findings of a rule; where cases weigh differently, its page shows
it. An opt-in rule runs where the settings ask for it. \`vrp-lint explain RULE\` prints a page.

${tableOf(await Promise.all(ids.map(rowOf)))}

## Upkeep

What is said of comments that suppress findings, of \`ignores\` in the settings, and of baselines. Settings set or switch off
these rules like others; a baseline never covers them, and a comment only by name and for the whole file.

${tableOf(await upkeepRows())}
`,
);
