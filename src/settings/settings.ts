// Settings as people write them in vrp-lint.config.json, and as the library takes them: data, never code.

import type { Severity } from '../lint/report.ts';
import type { Role } from '../model/device.ts';

export const PRESETS = ['recommended', 'strict', 'all'] as const;
export type Preset = (typeof PRESETS)[number];

/** How grave the findings of a rule are, `on` being as the rule says; with the options that the rule has. */
export const RULE_LEVELS = ['error', 'warning', 'info', 'on', 'off'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];
export type RuleSetting = RuleLevel | readonly [RuleLevel, Readonly<Record<string, number>>];
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** One device of a declared pair: a file or a pattern, or the name that it has by `sysname`; with both, that device in that file. */
export interface DeclaredSide {
  readonly file?: string;
  readonly device?: string;
  readonly role?: Role;
  /** What messages call it. */
  readonly name?: string;
}

/** A text is the file. What the stars in the pattern of `a` stand for fills the stars of `b`. */
export interface DeclaredPair {
  readonly name?: string;
  readonly a: string | DeclaredSide;
  readonly b: string | DeclaredSide;
}

/** Rules as they are for some files or devices; later ones win. */
export interface Override {
  readonly files?: readonly string[];
  readonly devices?: readonly string[];
  readonly rules: RuleSettings;
}

/** A finding that someone looked at and accepted. */
export interface Ignore {
  readonly rule: string;
  /** As `rbs:service1` or `vrid:1`; all objects where it is missing. */
  readonly object?: string;
  readonly device?: string;
  readonly reason: string;
}

/** Paths and patterns are relative to the folder of the settings. */
export interface Settings {
  readonly $schema?: string;
  readonly extends?: Preset;
  /** What to lint when the command line names nothing. */
  readonly files?: readonly string[];
  readonly rules?: RuleSettings;
  readonly pairs?: readonly DeclaredPair[];
  readonly overrides?: readonly Override[];
  readonly ignores?: readonly Ignore[];
  readonly failOn?: Severity | 'never';
  readonly maxWarnings?: number;
  readonly baseline?: string;
}
