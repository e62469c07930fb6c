// What the settings mean for a rule: whether it runs, with which options, and how grave its findings are. Overrides win
// over the settings, later ones over earlier ones, the command line over all.

import picomatch from 'picomatch';
import type { Finding, Severity } from '../lint/report.ts';
import { valuesFor, type Rule, type Values } from '../lint/rule.ts';
import { plainPattern, seenFrom } from './paths.ts';
import { matchStars } from './stars.ts';
import type { Override, Preset, RuleLevel, RuleSetting, RuleSettings, Settings } from './settings.ts';

/** A device by all its names: by `sysname`, by the settings, as findings call it; and the file that it is in. */
export interface DevicePlace {
  readonly file: string;
  readonly names: readonly string[];
}

/** What settings have to know of a rule. */
export type KnownRule = Pick<Rule, 'id' | 'severity' | 'optIn' | 'options'>;

/** Where settings come from beside their file. */
interface Context {
  /** The folder of the settings. */
  readonly folder: string;
  /** Levels from the command line, by rule. */
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly rules: readonly KnownRule[];
}

/** Rules as a part of the settings has them, and where they hold. */
interface Layer {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Everywhere where it is missing. */
  readonly covers?: (place: DevicePlace) => boolean;
}

export class Resolved {
  readonly #preset: Preset;
  readonly #layers: readonly Layer[];
  readonly #optIn: ReadonlySet<string>;

  constructor({ extends: preset = 'recommended', rules = {}, overrides = [] }: Settings, context: Context) {
    this.#preset = preset;
    this.#optIn = new Set(context.rules.filter(({ optIn }) => optIn).map(({ id }) => id));
    this.#layers = [
      layerOf(rules),
      ...overrides.map((override) => ({ ...layerOf(override.rules), covers: coverageOf(override, context.folder) })),
      layerOf(context.levels),
    ];
  }

  /** Off for every device: then there is nothing to run. */
  isOff({ id }: KnownRule): boolean {
    let possible = [this.#levelByPreset(id)];
    for (const { rules, covers } of this.#layers) {
      const setting = rules.get(id);
      if (setting !== undefined) possible = [...(covers ? possible : []), levelIn(setting)];
    }
    return possible.every((level) => level === 'off');
  }

  #levelOf(id: string, place: DevicePlace): RuleLevel {
    return this.#settingsOf(id, [place]).map(levelIn).at(-1) ?? this.#levelByPreset(id);
  }

  /** How grave most findings of a rule are at a place. */
  levelFor({ id, severity }: KnownRule, place: DevicePlace): Severity | 'off' {
    return this.#graded(this.#levelOf(id, place), severity);
  }

  /** How grave a finding is: as its rule says, unless the settings say otherwise. */
  severityOf({ rule, severity, file, device }: Finding, names: readonly string[] = [device]): Severity | 'off' {
    return this.#graded(this.#levelOf(rule, { file, names }), severity);
  }

  #graded(level: RuleLevel, severity: Severity): Severity | 'off' {
    if (level !== 'on') return level;
    return this.#preset === 'strict' ? RAISED[severity] : severity;
  }

  /** For the devices that are judged at once: what holds for either holds for both. */
  optionsFor(rule: KnownRule, places: readonly DevicePlace[]): Values {
    const settings = this.#settingsOf(rule.id, places);
    const given = settings.flatMap((setting) => (typeof setting === 'string' ? [] : Object.entries(setting[1])));
    return valuesFor(rule, Object.fromEntries(given));
  }

  #levelByPreset(id: string): RuleLevel {
    return this.#optIn.has(id) && this.#preset !== 'all' ? 'off' : 'on';
  }

  /** In the order in which they win. */
  #settingsOf(id: string, places: readonly DevicePlace[]): RuleSetting[] {
    return this.#layers.flatMap(({ rules, covers }) => {
      const setting = rules.get(id);
      return setting !== undefined && (!covers || places.some(covers)) ? [setting] : [];
    });
  }
}

const RAISED: Readonly<Record<Severity, Severity>> = { error: 'error', warning: 'error', info: 'warning' };

function levelIn(setting: RuleSetting): RuleLevel {
  return typeof setting === 'string' ? setting : setting[0];
}

function layerOf(rules: RuleSettings): Layer {
  return { rules: new Map(Object.entries(rules)) };
}

/** With files and devices it is about those devices in those files. A folder means all that is in it. */
function coverageOf({ files, devices }: Override, folder: string): (place: DevicePlace) => boolean {
  const patterns = files?.map(plainPattern).flatMap((pattern) => [pattern, `${pattern.replace(/\/$/, '')}/**`]);
  const isFile = patterns && picomatch(patterns, { dot: true });
  return ({ file, names }) =>
    (isFile?.(seenFrom(folder, file)) ?? true) &&
    (devices?.some((pattern) => names.some((name) => matchStars(pattern, name))) ?? true);
}
