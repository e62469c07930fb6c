// Writes what is derived from the rules: their index, and the table of them in README.md. Run by `npm run generate`;
// a test fails while either is out of date.

import { readdir, writeFile } from 'node:fs/promises';

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
