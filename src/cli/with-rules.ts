// The commands that need the rules, and the work of threads: loaded at once, as one file.

export { runCompletions } from './completions.ts';
export { runExplain } from './explain.ts';
export { runInit } from './init.ts';
export { runLint } from './lint.ts';
export { runMerge } from './merge.ts';
export { runPairs } from './pairs.ts';
export { runRules } from './rules.ts';
export { work } from './thread.ts';
