// How grave a finding must be to make a run fail.

/** What `--fail-on` takes. */
export const LEVELS = ['error', 'warning', 'info', 'never'] as const;
export type Level = (typeof LEVELS)[number];
