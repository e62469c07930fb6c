// What the settings mean for a rule: whether it runs, with which options, and how grave its findings are. Overrides win
// over the settings, later ones over earlier ones, the command line over all.

import picomatch from 'picomatch';
import type { Finding, Severity } from '../lint/report.ts';
import { valuesFor, type Rule, type Values } from '../lint/rule.ts';
import { groupBy } from '../model/group-by.ts';
import { plainPattern, seenFrom } from './paths.ts';
import type { Override, Preset, RuleLevel, RuleSetting, RuleSettings, Settings } from './settings.ts';
import { matchStars } from './stars.ts';

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

type Covers = (place: DevicePlace) => boolean;

/** What a part of the settings says of a rule, and where it holds: everywhere where that is missing. */
interface Layer {
  readonly setting: RuleSetting;
  readonly covers: Covers | undefined;
}

/** An override: which one, and what it is about. */
interface Covering {
  readonly entry: Override;
  readonly index: number;
  readonly covers: Covers;
}

export class Resolved {
  readonly #preset: Preset;
  /** By rule, in the order in which they win. */
  readonly #layers: ReadonlyMap<string, readonly Layer[]>;
  readonly #overrides: readonly Covering[];
  readonly #optIn: ReadonlySet<string>;

  constructor({ extends: preset = 'recommended', rules = {}, overrides = [] }: Settings, context: Context) {
    this.#preset = preset;
    this.#optIn = new Set(context.rules.filter(({ optIn }) => optIn).map(({ id }) => id));
    const seen = seeingFrom(context.folder);
    this.#overrides = overrides.map((entry, index) => ({ entry, index, covers: coverageOf(entry, seen) }));
    this.#layers = layersOf([
      { rules, covers: undefined },
      ...this.#overrides.map(({ entry, covers }) => ({ rules: entry.rules, covers })),
      { rules: context.levels, covers: undefined },
    ]);
  }

  /** Off for every device: then there is nothing to run. */
  isOff({ id }: KnownRule): boolean {
    let isOff = this.#levelByPreset(id) === 'off';
    for (const { setting, covers } of this.#layers.get(id) ?? [])
      isOff = levelIn(setting) === 'off' && (isOff || !covers);
    return isOff;
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

  /** Those that are about none of the places. */
  idleOverrides(places: readonly DevicePlace[]): readonly Covering[] {
    return this.#overrides.filter(({ covers }) => !places.some(covers));
  }

  #levelByPreset(id: string): RuleLevel {
    return this.#optIn.has(id) && this.#preset !== 'all' ? 'off' : 'on';
  }

  #settingsOf(id: string, places: readonly DevicePlace[]): RuleSetting[] {
    const layers = this.#layers.get(id) ?? [];
    return layers.filter(({ covers }) => !covers || places.some(covers)).map(({ setting }) => setting);
  }
}

const RAISED: Readonly<Record<Severity, Severity>> = { error: 'error', warning: 'error', info: 'warning' };

function levelIn(setting: RuleSetting): RuleLevel {
  return typeof setting === 'string' ? setting : setting[0];
}

function layersOf(parts: readonly { readonly rules: RuleSettings; readonly covers: Covers | undefined }[]) {
  const all = parts.flatMap(({ rules, covers }) =>
    Object.entries(rules).map(([id, setting]) => ({ id, setting, covers })),
  );
  return groupBy(all, ({ id }) => id);
}

/** With files and devices it is about those devices in those files. `seen`: a file as the settings see it. */
function coverageOf({ files, devices }: Override, seen: (file: string) => string): Covers {
  const fitters = files?.map(fitterOf);
  return ({ file, names }) =>
    (fitters?.some((fits) => fits(seen(file))) ?? true) &&
    (devices?.some((pattern) => names.some((name) => matchStars(pattern, name))) ?? true);
}

/** A folder means all that is in it. A pattern is read when a file begins like it: of thousands most never are. */
function fitterOf(written: string): (path: string) => boolean {
  const pattern = plainPattern(written);
  const [begin = ''] = /^[^*?+@![\](){}|\\]*/.exec(pattern.replace(/\/$/, '')) ?? [];
  let fits: ((path: string) => boolean) | undefined;
  return (path) => {
    if (!path.startsWith(begin)) return false;
    fits ??= picomatch([pattern, `${pattern.replace(/\/$/, '')}/**`], { dot: true });
    return fits(path);
  };
}

/** Each file is asked about by every override. */
function seeingFrom(folder: string): (file: string) => string {
  const known = new Map<string, string>();
  return (file) => {
    const seen = known.get(file) ?? seenFrom(folder, file);
    known.set(file, seen);
    return seen;
  };
}
