// Where the settings are: in the working directory or above it. What reads them is loaded only when there are any.

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const SETTINGS_NAME = 'vrp-lint.config.json';

/** In the folder or in the nearest one above it. */
export function findSettings(folder: string): string | undefined {
  const path = join(folder, SETTINGS_NAME);
  if (existsSync(path)) return path;
  const above = dirname(resolve(folder));
  return above === resolve(folder) ? undefined : findSettings(above);
}
