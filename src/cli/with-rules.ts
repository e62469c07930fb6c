// The commands that need the rules, and the work of threads: loaded at once, as one file.

export { runCompletions } from './commands/completions.ts';
export { runExplain } from './commands/explain.ts';
export { runInit } from './commands/init.ts';
export { runLint } from './commands/lint.ts';
export { runMerge } from './commands/merge.ts';
export { runPairs } from './commands/pairs.ts';
export { runRules } from './commands/rules.ts';
export { work } from './crew/thread.ts';
