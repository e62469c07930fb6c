// The files of a run as the configurations of one device or of a pair; what else they are is one clear sentence.

import type { Config, Device } from '../../grammar/ast.ts';
import { parse } from '../../grammar/index.ts';
import { configuredDevices } from '../lint/run.ts';
import { shownName } from '../report/shown.ts';
import { UsageError } from './arguments.ts';
import { readInputs } from './input.ts';
import type { Terminal } from './terminal.ts';

/** Undefined when they are none, which has then been said. */
export async function readPair(paths: readonly string[], terminal: Terminal): Promise<readonly Config[] | undefined> {
  const [first] = paths;
  if (first === undefined) throw new UsageError('name the configurations of the two devices of a pair');
  const twice = paths.find((path, index) => paths.indexOf(path) < index);
  if (twice !== undefined) throw new UsageError(`${twice} is named twice; a pair has two files`);
  const { files, faults } = await readInputs(paths);
  const most = files.length + faults.length;
  if (most > 2) throw new UsageError(`these are ${most} files, but a pair has two; name the files of one pair`);
  const configs = faults.length > 0 ? [] : files.map(parse);
  const objections = faults.length > 0 ? faults : objectionsTo(configs);
  for (const objection of objections) terminal.warn(objection);
  return objections.length > 0 ? undefined : configs;
}

export function devicesOf(configs: readonly Config[]): Device[] {
  return configs.flatMap(configuredDevices);
}

function objectionsTo(configs: readonly Config[]): string[] {
  const foreign = configs.filter(({ statements }) => statements.typed === 0);
  if (foreign.length > 0)
    return foreign.map(({ path }) => `${path}: nothing in it is a VRP configuration; name a saved or displayed one`);
  const [a, b] = configs;
  if (a && b && a.source.text === b.source.text)
    return [`${a.path} and ${b.path} hold the same text; name the configuration of the other device`];
  const devices = devicesOf(configs);
  if (devices.length <= 2) return [];
  const names = devices.map(({ name, config }) => `${nameOf(name)} in ${config.path}`);
  return [`there are ${devices.length} devices, but a pair has two; name the files of one pair: ${names.join(', ')}`];
}

function nameOf(name: string | undefined): string {
  return name === undefined ? 'one without a name' : shownName(name);
}
