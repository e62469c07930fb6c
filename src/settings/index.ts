// The one door to the settings: the command line loads it, with the parsers behind it, only where there are settings.

export { givenLevels } from './given-levels.ts';
export { givenNames } from './given-names.ts';
export { Ignores } from './ignores.ts';
export { freshSettings } from './init.ts';
export { printConfig } from './print.ts';
export { readSettings, sayProblems } from './read.ts';
export { Resolved } from './resolve.ts';
