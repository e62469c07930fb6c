// Writes man/vrp-lint.1 from the tables of commands and options. Run by `npm run generate`; CI fails while it is out of
// date.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/cli/usage/manual.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const source = Buffer.from(outputFiles[0].contents).toString('base64');
const { manual } = await import(`data:text/javascript;base64,${source}`);
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

await mkdir('man', { recursive: true });
await writeFile('man/vrp-lint.1', manual(version));
