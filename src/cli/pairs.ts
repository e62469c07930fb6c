// `vrp-lint pairs`: who belongs with whom in a fleet, and why.

import { discover } from '../fleet/discover.ts';
import { topologyJson, topologySettings, topologyText, type Shown } from '../report/topology.ts';
import { topologyDrawing } from '../report/topology-drawing.ts';
import { membersOf } from '../run/plan.ts';
import { oneOf, readArguments } from './arguments.ts';
import { wantedNames } from './check.ts';
import { crewFor } from './crews.ts';
import { Files } from './files.ts';
import { findTargets, survey } from './gather.ts';
import { numberOfJobs } from './lint-options.ts';
import { progressOn } from './progress.ts';
import { chosenSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';

const pairsHelp = `Usage: vrp-lint pairs [options] FILE...

Shows which devices back each other up, found by what their configurations say of each other: backup services,
service-locations and E-Trunks that name each other's addresses, VRRP groups in common. What cannot be told for sure
is listed with those who could be meant, never guessed.

Options:
  --format FORMAT   text (for people, the default), json (for programs), mermaid (a drawing) or settings (the pairs
                    as vrp-lint.config.json declares them)
  --config FILE     the settings; otherwise vrp-lint.config.json in this folder or the nearest one above it
  --no-config       no settings at all
  --jobs NUMBER     how many threads work; otherwise as many as the machine has for it
  -h, --help        this text

Examples:
  vrp-lint pairs "sites/**/*.cfg"
  vrp-lint pairs --format settings "sites/**/*.cfg" > vrp-lint.config.json

Exit status: 0 the pairs were shown, 2 wrong usage, or input that could not be read.
`;

const FORMATS = ['text', 'json', 'mermaid', 'settings'] as const;

const options = {
  format: { type: 'string', default: 'text' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  jobs: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export async function runPairs(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals: names } = readArguments(args, options);
  if (values.help) {
    terminal.write(pairsHelp);
    return 0;
  }
  const format = oneOf('--format', FORMATS, values.format);
  const jobs = numberOfJobs(values.jobs);
  const chosen = await chosenSettings(values);
  const targets = await findTargets(wantedNames({ names }, chosen));
  const crew = await crewFor({ files: new Files(targets.given), targets, chosen, options: { jobs } });
  try {
    const progress = progressOn(terminal);
    const { files, faults, declared } = await survey({
      targets,
      isChoice: names.length > 0,
      isForJudging: false,
      chosen,
      crew,
      progress,
    });
    progress.end();
    for (const { file, reason } of faults) terminal.warn(`${file}: ${reason}`);
    const members = membersOf(files);
    terminal.writeAll(await formatted(format, { topology: discover(members, declared), members }, terminal));
    return faults.length > 0 ? 2 : 0;
  } finally {
    await crew.close();
  }
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
