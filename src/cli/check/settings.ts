// The settings of a run: those of a file, and what the command line says instead.

import { dirname, relative } from 'node:path';
import type { Names } from '../../run/names.ts';
import { NO_DECISIONS, type Decisions } from '../../run/report.ts';
import { findSettings } from '../../settings/find.ts';
import type { SettingsFile } from '../../settings/read.ts';
import type { Preset, Settings } from '../../settings/settings.ts';
import { knownRules } from '../../settle/known-rules.ts';
import { resolvedOf, settingsModule, type Terms } from '../crew/terms.ts';
import { UsageError } from '../usage/arguments.ts';
import { readSettingsFile } from './settings-file.ts';

interface Wanted {
  readonly config?: string;
  readonly 'no-config'?: boolean;
  readonly preset?: Preset | undefined;
  readonly rule?: readonly string[];
}

export interface Chosen {
  /** Undefined where nothing is set anywhere. */
  readonly terms: Terms | undefined;
  readonly file: SettingsFile | undefined;
  readonly settings: Settings;
  readonly folder: string;
}

export async function chosenSettings(wanted: Wanted): Promise<Chosen> {
  const { config, preset, rule = [] } = wanted;
  if (config !== undefined && wanted['no-config'])
    throw new UsageError('--config and --no-config exclude each other; leave one of them out');
  const path = wanted['no-config'] ? undefined : (config ?? fromHere(findSettings('.')));
  if (path === undefined && preset === undefined && rule.length === 0)
    return { terms: undefined, file: undefined, settings: {}, folder: '.' };
  const file = path === undefined ? undefined : await readSettingsFile(path);
  const { givenLevels } = await settingsModule();
  const bare = rule.find((each) => !each.includes('='));
  if (bare !== undefined) throw new UsageError(`--rule takes ID=SEVERITY, such as backup-id-match=off; not "${bare}"`);
  const { levels, problem } = givenLevels(rule, knownRules);
  if (problem !== undefined) throw new UsageError(`--rule: ${problem}`);
  const settings: Settings = { ...file?.settings, ...(preset && { extends: preset }) };
  const folder = path === undefined ? '.' : dirname(path);
  return { terms: { settings, folder, levels }, file, settings, folder };
}

/** As a user would write it. */
function fromHere(path: string | undefined): string | undefined {
  return path === undefined ? undefined : relative('.', path);
}

/** All but the baseline, which is not a part of the settings. */
export async function decisionsOf({ terms, file }: Chosen, names: Names): Promise<Decisions> {
  if (!terms) return NO_DECISIONS;
  const { Ignores } = await settingsModule();
  const resolved = await resolvedOf(terms);
  const levelOf: Decisions['levelOf'] = (finding, like) => resolved.severityOf(finding, like);
  if (!file) return { ...NO_DECISIONS, levelOf };
  return {
    levelOf,
    ignores: new Ignores(file, (device) => names.like(device)),
    idleOverrides: (places) =>
      // The settings are a place of findings themselves.
      resolved
        .idleOverrides([...places, { file: file.path, names: [] }])
        .map(({ index, entry }) => ({ entry, at: file.placeOf(['overrides', index]) })),
    baseline: NO_DECISIONS.baseline,
  };
}
