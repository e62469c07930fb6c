// Builds the two bundles: the command line and the library. Run by `npm run build`.

import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const CATALOGUE = 'grammar/views/index.ts';

/** What the catalogue's modules export, as one string. */
async function gathered() {
  const { outputFiles } = await build({
    entryPoints: [CATALOGUE],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  const { lines } = await import(`data:text/javascript;base64,${source}`);
  return lines;
}

/** Puts other code in the place of the catalogue's modules, which would take the most part of a start to compile. */
const catalogueAs = (contents) => ({
  name: 'catalogue',
  setup({ onLoad }) {
    onLoad({ filter: /grammar[\\/]views[\\/]index\.ts$/ }, () => ({ contents, loader: 'js' }));
  },
});

const bundle = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outdir: 'dist',
  logLevel: 'warning',
};
const lines = await gathered();

// The command line reads the catalogue as a file beside it; the library carries it along and touches no file.
await mkdir('dist', { recursive: true });
await writeFile('dist/catalogue.txt', lines);
const reading = `import { readFileSync } from 'node:fs';
export const lines = readFileSync(new URL('./catalogue.txt', import.meta.url), 'latin1');`;
// A dependency of globby calls `require`, which ES modules have to make for themselves.
const require = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;
await build({
  ...bundle,
  entryPoints: { cli: 'src/cli/main.ts' },
  splitting: true,
  banner: { js: require },
  plugins: [catalogueAs(reading)],
});
await build({
  ...bundle,
  entryPoints: { index: 'src/index.ts' },
  plugins: [catalogueAs(`export const lines = ${JSON.stringify(lines)};`)],
});
