// Where binding stands: the views that are open, the device they belong to, what waits for its place.

import { Config, Device } from './ast.ts';
import type { Catalogue, View } from './catalogue.ts';
import { append, Trivia, type Branch, type TriviaKind, type UnknownStatement } from './nodes.ts';
import { NONE, type Frame, type Standing } from './reach.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';

/** VRP nests views five deep; what is indented further is kept on the last level. */
const DEEPEST = 24;

interface Waiting {
  readonly kind: TriviaKind;
  readonly from: number;
  to: number;
}

export interface Binding extends Standing {
  readonly config: Config;
  readonly source: Source;
  readonly catalogue: Catalogue;
  device: Device;
  /** Blank lines, remarks and separators wait here until the next statement shows where they stand. */
  waiting: Waiting[];
  /** `return` came since the last statement. */
  ended: boolean;
  previous: Statement | UnknownStatement | undefined;
}

/** A new device: nothing open but its system view. */
export function standingAt(config: Config, catalogue: Catalogue) {
  const device = new Device(config);
  config.devices.push(device);
  const stack: Frame[] = [{ branch: device, view: catalogue.system, indent: -1 }];
  return {
    device,
    stack,
    separated: true,
    ended: false,
    lastIndent: NONE,
    lastDepth: 0,
    lastOpened: false,
    systemIndented: 0,
    previous: undefined,
  };
}

export function startDevice(binding: Binding): void {
  Object.assign(binding, standingAt(binding.config, binding.catalogue));
}

export function wait({ waiting }: Binding, kind: TriviaKind, from: number, to: number): void {
  const last = waiting[waiting.length - 1];
  if (kind === 'blank' && last?.kind === 'blank') last.to = to;
  else waiting.push({ kind, from, to });
}

export function settle(binding: Binding, statement: Statement | UnknownStatement, indent: number, depth: number): void {
  if (binding.stack.length > depth + 1) binding.stack.length = depth + 1;
  binding.separated = false;
  binding.ended = false;
  binding.lastIndent = indent;
  binding.lastDepth = depth;
  binding.lastOpened = false;
  binding.previous = statement;
}

export function open(binding: Binding, branch: Branch, view: View | undefined, indent: number): void {
  if (binding.stack.length < DEEPEST) binding.stack.push({ branch, view, indent });
}

/** Where a node at that depth is added, with all that waited for it. */
export function branchAt(binding: Binding, depth: number): Branch {
  const branch = binding.stack[depth]?.branch ?? binding.device;
  flush(binding, branch);
  return branch;
}

export function flush(binding: Binding, branch: Branch): void {
  if (binding.waiting.length === 0) return;
  for (const { kind, from, to } of binding.waiting) append(branch, new Trivia(branch, kind, from, to - from + 1));
  binding.waiting = [];
}
