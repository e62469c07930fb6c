// The one door to the settings: the command line loads it, with the parsers behind it, only where there are settings.

export { findSettings, readSettingsFile, SETTINGS_NAME } from './find.ts';
export { givenLevels } from './given-levels.ts';
export { Ignores } from './ignores.ts';
export { freshSettings } from './init.ts';
export { pairsByName } from './named-pairs.ts';
export { declaredPairs } from './pairs.ts';
export { printConfig } from './print.ts';
export { checkSettings, readSettings, sayProblems } from './read.ts';
export { Resolved } from './resolve.ts';
