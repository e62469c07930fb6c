// Builds what the package ships: the command line, the library, the text of the catalogue, the pages of the rules.
// Run by `npm run build`.

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const CATALOGUE = 'grammar/views/index.ts';

/** What the catalogue's modules export, as one string. */
async function gathered() {
  const options = { entryPoints: [CATALOGUE], bundle: true, format: 'esm', platform: 'node', write: false };
  const { outputFiles } = await build(options);
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  const { lines } = await import(`data:text/javascript;base64,${source}`);
  return lines;
}

/** The pages of the rules as one text, which the command line reads only when it needs one. */
async function pages() {
  const names = (await readdir('rules')).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  const texts = await Promise.all(names.map((name) => readFile(`rules/${name}`, 'utf8')));
  return texts.join('\f');
}

/** Puts other code in the place of the catalogue's modules, which would take the most part of a start to compile. */
const catalogueAs = (contents) => ({
  name: 'catalogue',
  setup({ onLoad }) {
    onLoad({ filter: /grammar[\\/]views[\\/]index\.ts$/ }, () => ({ contents, loader: 'js' }));
  },
});

/** Leaves a dependency that few runs need in a file of its own. */
const apart = (name) => ({
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: `./${name}.mjs`, external: true }));
  },
});

const bundle = { bundle: true, minify: true, platform: 'node', target: 'node20', logLevel: 'warning' };
const lines = await gathered();

await rm('dist', { recursive: true, force: true });
await mkdir('dist');
await writeFile('dist/catalogue.txt', lines);
await writeFile('dist/pages.txt', await pages());

// The library is an ES module, carries the catalogue along, and touches no file.
await build({
  ...bundle,
  entryPoints: ['src/index.ts'],
  format: 'esm',
  outfile: 'dist/index.js',
  plugins: [catalogueAs(`export const lines = ${JSON.stringify(lines)};`)],
});

// The command line is CommonJS and reads the catalogue beside it: both make it start sooner.
await build({
  ...bundle,
  entryPoints: ['src/cli/main.ts'],
  format: 'cjs',
  outfile: 'dist/cli.cjs',
  plugins: [
    catalogueAs(`import { readFileSync } from 'node:fs';
      export const lines = readFileSync(__dirname + '/catalogue.txt', 'latin1');`),
    apart('globby'),
  ],
});
await build({
  ...bundle,
  stdin: { contents: `export { globby } from 'globby';`, resolveDir: '.' },
  format: 'esm',
  outfile: 'dist/globby.mjs',
  // One of its dependencies calls `require`, which an ES module has to make for itself.
  banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
});
