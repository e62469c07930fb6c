// Writes man/vrp-lint.1 from the tables of commands and options. Run by `npm run generate`; CI fails while it is out of
// date.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { load } from './load.mjs';

const { manual } = await load('src/cli/usage/manual.ts');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

await mkdir('man', { recursive: true });
await writeFile('man/vrp-lint.1', manual(version));
