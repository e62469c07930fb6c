// TypeScript of this project, loaded by the scripts of this folder as it stands, before anything is built.

import { build } from 'esbuild';

/** What the module exports. */
export async function load(path) {
  const options = { entryPoints: [path], bundle: true, format: 'esm', platform: 'node', write: false };
  const { outputFiles } = await build(options);
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
