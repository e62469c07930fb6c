// What stands behind an option, as shells complete it.

import type { Option } from '../usage/options.ts';

/** `rules` go with a level and `formats` with a file, behind "="; words are few and known. */
type Completed = 'files' | 'folders' | 'rules' | 'formats' | 'words' | 'anything';

/** Undefined where nothing stands behind it. */
export function completedBehind({ value, words }: Option): Completed | undefined {
  if (value === undefined) return undefined;
  if (value === 'FILE' || value === 'PATH') return 'files';
  if (value === 'FOLDER') return 'folders';
  if (value.startsWith('ID=')) return 'rules';
  if (value.endsWith('=FILE]')) return 'formats';
  return words ? 'words' : 'anything';
}
