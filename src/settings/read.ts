// The text of a settings file: the settings, or everything that is wrong with it, with the places.

import type { Location } from '../lint/report.ts';
import { Document } from './document.ts';
import { checked, type Path } from './mistakes.ts';
import type { Settings } from './settings.ts';

/** Something wrong with settings. */
interface SettingsProblem {
  /** As `overrides[0].rules.vrrp-vip-match`; empty where it is about the whole. */
  readonly key: string;
  readonly message: string;
  /** In a file: counts from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** Settings with the file that they stand in. */
export interface SettingsFile {
  readonly path: string;
  readonly settings: Settings;
  /** Where something stands, as `['ignores', 0]`. */
  placeOf(path: Path): Location;
}

export interface Refused {
  /** The first ten. */
  readonly problems: readonly SettingsProblem[];
  readonly more: number;
}

/** More help nobody. */
const MOST_SAID = 10;
/** To find a place takes longer the larger the file is. */
const MOST_PLACED = 500;

export function readSettings(path: string, text: string): SettingsFile | Refused {
  const document = new Document(path, text.replace(/^\uFEFF/, ''));
  if (document.slips.length > 0) return refused(document.slips);
  const result = checked(document.value);
  const mistakes = 'mistakes' in result ? result.mistakes : [];
  const placed = mistakes
    .slice(0, MOST_PLACED)
    .map((mistake) => ({ ...mistake, ...document.rangeOf(mistake.path, mistake.isKey).start }));
  const wrong = [...document.doubles, ...placed].sort(
    (one, other) => one.line - other.line || one.column - other.column,
  );
  const unplaced = mistakes.length - placed.length;
  if (wrong.length > 0 || !('settings' in result)) return refused(wrong, unplaced);
  const placeOf = (way: Path): Location => {
    const { start, end } = document.rangeOf(way, false);
    return { file: path, ...start, endLine: end.line, endColumn: end.column };
  };
  return { path, settings: result.settings, placeOf };
}

/** Settings that are no text, as the library gets them. */
export function checkSettings(value: unknown): { readonly settings: Settings } | Refused {
  const result = checked(value);
  return 'settings' in result ? result : refused(result.mistakes);
}

function refused(
  wrong: readonly { path: Path; message: string; line?: number; column?: number }[],
  unplaced = 0,
): Refused {
  const problems = wrong.slice(0, MOST_SAID).map(({ path, message, line, column }) => ({
    key: keyOf(path),
    message,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  }));
  return { problems, more: wrong.length - problems.length + unplaced };
}

function keyOf(path: Path): string {
  return path
    .map((step) =>
      typeof step === 'number' ? `[${step}]` : /^[\w$-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`,
    )
    .join('')
    .replace(/^\./, '');
}

/** One sentence for each problem, in a file behind its place. */
export function sayProblems({ problems, more }: Refused, path: string): string[] {
  const lines = problems.map(({ key, message, line, column }) => {
    const place = line === undefined ? path : `${path}:${line}:${column}`;
    return `${place}: ${key === '' ? '' : `${key}: `}${message}`;
  });
  return more > 0 ? [...lines, `${path}: ${more} more problem${more > 1 ? 's' : ''}`] : lines;
}
