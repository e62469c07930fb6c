// A finding in one line of plain text, for formats that have room for no more.

import { INTERNAL } from '../lint/run.ts';
import type { Fault, Finding, Fix, Location, Report, Skipped } from '../lint/report.ts';
import { printable } from './printable.ts';

/** A path as consumers compare it with those of their repository. */
export function relativePath(path: string): string {
  return path.replace(/^(?:\.\/+)+(?=[^/])/, '');
}

export function placeOf({ file, line, column }: Location): string {
  return `${printable(file)}:${line}:${column}`;
}

/** The message and, behind it, the other places. */
export function wholeMessage({ message, related }: Finding): string {
  const places = related.map((place) => `${placeOf(place)}: ${printable(place.message)}`);
  return printable(message) + (places.length === 0 ? '' : ` (${places.join('; ')})`);
}

/** What goes before the device of a fix; several fixes are ways to the same end. */
export function wayOf(index: number, { length }: readonly Fix[]): string {
  if (length === 1) return 'on';
  return index === 0 ? 'either on' : 'or on';
}

/** What to type, command by command. */
export function fixLines(fixes: readonly Fix[]): string[] {
  return fixes.map(({ device, file, commands }, index) => {
    const way = `${index === 0 ? 'fix ' : ''}${wayOf(index, fixes)}`;
    const typed = commands.map((command) => `"${printable(command.trim())}"`).join(', ');
    return `${way} ${printable(device)} (${printable(file)}): ${typed}`;
  });
}

/** What is wrong with a file, or with a line of the settings. */
export function faultText({ reason, line }: Fault): string {
  return line === undefined ? `cannot be read: ${reason}` : reason;
}

/** As a rule is called. */
export function faultName({ line }: Fault): string {
  return line === undefined ? 'unreadable-file' : 'settings';
}

/** For people: the place and the reason. */
export function faultSentence({ file, reason, line, column }: Fault): string {
  return `${[file, line, column].filter((each) => each !== undefined).join(':')}: ${reason}`;
}

/** What nobody can answer for but vrp-lint itself. */
export function internalErrors({ skipped }: Report): readonly Skipped[] {
  return skipped.filter(({ reason }) => reason.startsWith(INTERNAL));
}

/** Checks that could not be made for want of evidence. */
export function unmadeChecks({ skipped }: Report): readonly Skipped[] {
  return skipped.filter(({ reason }) => !reason.startsWith(INTERNAL));
}
