// Builds what the package ships: the command line, the library, the text of the catalogue, the pages of the rules.
// Run by `npm run build`.

import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build, transform } from 'esbuild';
import { load } from './load.mjs';

const { HEAD } = await load('src/cli/system/book.ts');

/** The catalogue's texts by view, as its modules put them together; and the same with the meaning of each line. */
async function gathered() {
  const { texts } = await load('grammar/views/index.ts');
  const { withMeanings } = await load('grammar/packed.ts');
  return { texts: [...texts], meanings: [...texts].map(([view, text]) => [view, withMeanings(text)]) };
}

/** A file of texts by their names, as src/cli/system/book.ts reads it. */
function writeBook(path, texts) {
  const head = JSON.stringify(texts.map(([name, text]) => [name, Buffer.byteLength(text)]));
  if (head.length >= HEAD) throw new Error(`the first line of ${path} is longer than what is read of it`);
  return writeFile(path, `${head}\n${texts.map(([, text]) => text).join('')}`);
}

/** The pages of the rules, of which the command line reads one only when it needs it. */
async function pages() {
  const names = (await readdir('rules')).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  return Promise.all(
    names.map(async (name) => [name.slice(0, -'.md'.length), await readFile(`rules/${name}`, 'utf8')]),
  );
}

/** A schema as code that validates by it; what only editors read of it is left out. */
async function validator(path, name) {
  const text = await readFile(path, 'utf8');
  const schema = JSON.parse(text, (key, value) => (key === 'description' ? undefined : value));
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
  });
  ajv.addSchema(schema);
  return standaloneCode.default(ajv, { [name]: schema.$id });
}

/** Puts a compiled schema in the place of the module that compiles it. */
const validatorAs = (filter, contents) => ({
  name: 'validator',
  setup({ onLoad }) {
    onLoad({ filter }, () => ({ contents, loader: 'js', resolveDir: '.' }));
  },
});

/** Puts other code in the place of the catalogue's modules, which would take the most part of a start to compile. */
const catalogueAs = (contents) => ({
  name: 'catalogue',
  setup({ onLoad }) {
    onLoad({ filter: /grammar[\\/]views[\\/]index\.ts$/ }, () => ({ contents, loader: 'js' }));
  },
});

/** Leaves of a chapter the commands that code asks for by name: all lines are in the gathered text. */
const namedCommands = {
  name: 'named commands',
  setup({ onLoad }) {
    onLoad({ filter: /grammar[\\/]views[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replace(/^export default chapter\(.*?^\}\);$/ms, ''), loader: 'ts' };
    });
  },
};

/** Leaves out the lexer of Chevrotain, a third of it: words and lines are told apart by hand. */
const withoutLexer = {
  name: 'without lexer',
  setup({ onLoad }) {
    onLoad({ filter: /chevrotain[\\/]lib[\\/]src[\\/]scan[\\/]lexer_public\.js$/ }, () => ({
      contents: 'export class Lexer { static NA = /NOT_APPLICABLE/ } export const LexerDefinitionErrorType = {};',
    }));
  },
};

/** Leaves what few runs need in a file of its own. */
const apart = (filter, file) => ({
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter }, () => ({ path: `./${file}`, external: true }));
  },
});

/** Loads a module no sooner than one of its functions is called. */
const atNeed = (filter, file, names) => ({
  name: 'at need',
  setup({ onLoad }) {
    const functions = names.map(
      (name) => `export const ${name} = (...given) => module.require('./${file}').${name}(...given);`,
    );
    onLoad({ filter }, () => ({ contents: functions.join('\n'), loader: 'js' }));
  },
});

const bundle = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  // What jsonc-parser calls its main file cannot be put into a bundle.
  mainFields: ['module', 'main'],
};
const { texts, meanings } = await gathered();
const compiled = validatorAs(
  /settings[\\/]validator\.ts$/,
  await validator('src/settings/settings.schema.json', 'isSettings'),
);
const isReport = await validator('src/report/report.schema.json', 'isReport');

await rm('dist', { recursive: true, force: true });
await mkdir('dist');
await writeBook('dist/catalogue.txt', meanings);
await writeBook('dist/pages.txt', await pages());

// The library is an ES module, carries the catalogue along, and touches no file.
await build({
  ...bundle,
  entryPoints: ['src/index.ts'],
  format: 'esm',
  outfile: 'dist/index.js',
  plugins: [
    catalogueAs(`export const texts = new Map(${JSON.stringify(texts)});`),
    namedCommands,
    withoutLexer,
    compiled,
  ],
});

// The command line is CommonJS and reads the catalogue beside it: both make it start sooner. What `import()` asks for
// stands in files of its own; only ES modules can be split so, and each of the files becomes CommonJS then.
const { outputFiles } = await build({
  ...bundle,
  minify: false,
  entryPoints: { cli: 'src/cli/main.ts' },
  format: 'esm',
  splitting: true,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  chunkNames: '[name]-[hash]',
  write: false,
  plugins: [
    catalogueAs(`import { Book } from '../../src/cli/system/book.ts';
      export const texts = new Book('catalogue.txt');`),
    namedCommands,
    // Few files hold a key or a banner, and what the catalogue's notation means is written down beside it.
    atNeed(/grammar[\\/]blocks\.ts$/, 'grammars.cjs', ['withBlocks']),
    atNeed(/grammar[\\/]notation\.ts$/, 'grammars.cjs', ['readUsage']),
    apart(/^chalk$/, 'chalk.cjs'),
    apart(/^globby$/, 'globby.cjs'),
    apart(/\/settings\/index\.ts$/, 'settings.cjs'),
    apart(/\/report-validator\.ts$/, 'report-validator.cjs'),
  ],
});
for (const { path, text } of outputFiles) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    supported: { 'dynamic-import': false },
  });
  await writeFile(path, code);
}
await build({
  ...bundle,
  stdin: {
    contents: `export { withBlocks } from './grammar/blocks.ts'; export { readUsage } from './grammar/notation.ts';`,
    resolveDir: '.',
  },
  format: 'cjs',
  outfile: 'dist/grammars.cjs',
  plugins: [withoutLexer],
});
await build({
  ...bundle,
  entryPoints: ['src/settings/index.ts'],
  format: 'cjs',
  outfile: 'dist/settings.cjs',
  plugins: [compiled],
});
await build({
  ...bundle,
  stdin: { contents: isReport, resolveDir: '.' },
  format: 'cjs',
  outfile: 'dist/report-validator.cjs',
});
for (const name of ['chalk', 'globby']) {
  const contents = `export * from '${name}';`;
  await build({ ...bundle, stdin: { contents, resolveDir: '.' }, format: 'cjs', outfile: `dist/${name}.cjs` });
}

// What a run needs is compiled once here: of a pair with findings, as most runs are about one; then of a fleet with
// settings, in colours. Each in a process of its own, for V8 forgets what has not been called for a while.
const runs = [
  ['--no-config', 'fixtures/example/device-a.cfg', 'fixtures/example/device-b.cfg'],
  ['--config', 'fixtures/fleet/vrp-lint.config.json'],
];
for (const args of runs) {
  const program = `const { load, keep } = require('./bin/compiled.js');
    load('cli.cjs').main(${JSON.stringify(['--fail-on', 'never', ...args])}).then((status) => (status === 0 ? keep() : process.exit(1)));`;
  const env = { ...process.env, FORCE_COLOR: '1' };
  const { status } = spawnSync(process.execPath, ['-e', program], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the program that was built does not run');
}
