// Where the report goes: one format to standard output, others to files.

import { appendFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { FORMATS, type Format } from '../../report/format-names.ts';
import { faultCode } from '../system/calls.ts';
import { identityOf, isFolder, statOf } from '../system/places.ts';
import { OutputError, type Terminal } from '../system/terminal.ts';
import { writeWhole } from '../system/whole.ts';
import { oneOf, UsageError } from '../usage/arguments.ts';

export interface Output<F extends string = Format> {
  readonly format: F;
  /** Standard output where it is missing. */
  readonly file?: string;
}

/** `sarif=out.sarif`, or `text` alone. Wrong ones are said before any work is done. */
export function outputsOf(values: readonly string[]): Output[] {
  const outputs = (values.length > 0 ? values : ['text']).map((value) => outputOf(value, FORMATS));
  const spoken = outputs.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (spoken.length > 1) {
    const last = spoken[spoken.length - 1];
    throw new UsageError(`only one format goes to standard output; give the other a file: --format ${last}=FILE`);
  }
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const places = files.map(identityOf);
  const twice = files.find((_, index) => places.indexOf(places[index] ?? '') < index);
  if (twice !== undefined) throw new UsageError(`two formats go to ${twice}; give each a file of its own`);
  return outputs;
}

export function outputOf<const F extends string>(value: string, formats: readonly F[]): Output<F> {
  const sign = value.indexOf('=');
  if (sign < 0) return { format: oneOf('--format', formats, value) };
  const [format, file] = [oneOf('--format', formats, value.slice(0, sign)), value.slice(sign + 1)];
  if (file === '')
    throw new UsageError(`--format ${format}= names no file; --format ${format} alone is standard output`);
  checkPlace(file, '--format');
  return { format, file };
}

/** What a run reads is never written over by its own report. */
export function keepApart(outputs: readonly Output<string>[], read: readonly (string | undefined)[]): void {
  const written = outputs.flatMap(({ file }) => (file === undefined ? [] : [{ by: '--format', file }]));
  const summary = summaryFile(outputs);
  if (summary !== undefined) written.push({ by: SUMMARY, file: summary });
  if (written.length === 0) return;
  const places = new Set(read.map((path) => path && identityOf(path)));
  const wrong = written.find(({ file }) => places.has(identityOf(file)));
  if (wrong) throw new UsageError(`${wrong.by} would overwrite ${wrong.file}, which this run reads; name another file`);
}

const SUMMARY = 'GITHUB_STEP_SUMMARY';

/** Steps of GitHub Actions share the file that its page shows. */
export function summaryFile(outputs: readonly Output<string>[]): string | undefined {
  return outputs.some(({ format }) => format === 'github') ? process.env[SUMMARY] || undefined : undefined;
}

/** A file that is going to be written. */
export function checkPlace(file: string, option: string): void {
  if (isFolder(file)) throw new UsageError(`${option} names the folder ${file}; name a file in it`);
  const folder = dirname(file);
  if (isFolder(folder)) return;
  const reason = statOf(folder)
    ? `${folder} is no folder; name another place`
    : 'there is no such folder; make it first';
  throw new UsageError(`${option} names ${file}, but ${reason}`);
}

export function put(pieces: Iterable<string>, { file }: Output<string>, terminal: Terminal): void {
  if (file === undefined) return terminal.writeAll(pieces);
  save(file, [...pieces].join(''));
}

/** Behind what other steps have said. */
export function addToSummary(pieces: Iterable<string>, file: string): void {
  try {
    appendFileSync(file, [...pieces].join(''));
  } catch (error) {
    throw new OutputError(`the file in ${SUMMARY} cannot be written (${faultCode(error)})`);
  }
}

export function save(file: string, content: string): void {
  try {
    writeWhole(file, content);
  } catch (error) {
    throw new OutputError(`${file} cannot be written (${faultCode(error)})`);
  }
}
