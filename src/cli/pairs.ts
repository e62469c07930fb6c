// `vrp-lint pairs`: who belongs with whom in a fleet, and why.

import { parse } from '../../grammar/index.ts';
import { factsOf } from '../fleet/digest.ts';
import { discover } from '../fleet/discover.ts';
import type { Member } from '../fleet/fleet.ts';
import { shownName } from '../report/shown.ts';
import { topologyJson, topologySettings, topologyText, type Shown } from '../report/topology.ts';
import { topologyDrawing } from '../report/topology-drawing.ts';
import { oneOf, readArguments, UsageError } from './arguments.ts';
import { readInputs } from './input.ts';
import type { Terminal } from './terminal.ts';

const pairsHelp = `Usage: vrp-lint pairs [options] FILE...

Shows which devices back each other up, found by what their configurations say of each other: backup services,
service-locations and E-Trunks that name each other's addresses, VRRP groups in common. What cannot be told for sure
is listed with those who could be meant, never guessed.

Options:
  --format FORMAT   text (for people, the default), json (for programs), mermaid (a drawing) or settings (the pairs
                    as vrp-lint.config.json declares them)
  -h, --help        this text

Examples:
  vrp-lint pairs "sites/**/*.cfg"
  vrp-lint pairs --format settings "sites/**/*.cfg" > vrp-lint.config.json

Exit status: 0 the pairs were shown, 2 wrong usage, or input that could not be read.
`;

const FORMATS = ['text', 'json', 'mermaid', 'settings'] as const;

export async function runPairs(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    terminal.write(pairsHelp);
    return 0;
  }
  const format = oneOf('--format', FORMATS, values.format);
  if (positionals.length === 0) throw new UsageError('name the configurations of the devices');
  const { files, faults } = await readInputs(positionals);
  for (const fault of faults) terminal.warn(fault);
  const members = files.flatMap((file) =>
    factsOf(parse(file), []).devices.map((facts, index): Member => {
      return { ref: { path: file.path, index }, facts: { ...facts, name: shownName(facts.name) } };
    }),
  );
  terminal.writeAll(await formatted(format, { topology: discover(members, []), members }, terminal));
  return faults.length > 0 ? 2 : 0;
}

async function formatted(format: (typeof FORMATS)[number], shown: Shown, terminal: Terminal) {
  switch (format) {
    case 'json':
      return topologyJson(shown);
    case 'mermaid':
      return topologyDrawing(shown);
    case 'settings':
      return topologySettings(shown);
    case 'text':
      return topologyText(shown, await terminal.paint());
  }
}
