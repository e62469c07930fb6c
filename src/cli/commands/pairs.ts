// `vrp-lint pairs`: who belongs with whom in a fleet, and why.

import { withDoubts } from '../../fleet/declared-evidence.ts';
import { discover } from '../../fleet/discover.ts';
import { plain, type Paint } from '../../report/paint.ts';
import { faultSentence } from '../../report/sentence.ts';
import { topologyDrawing } from '../../report/topology-drawing.ts';
import { topologyJson } from '../../report/topology-json.ts';
import { topologySettings } from '../../report/topology-settings.ts';
import { topologyText } from '../../report/topology-text.ts';
import type { Shown } from '../../report/topology.ts';
import { membersOf } from '../../run/plan.ts';
import { inputsOf, survey } from '../check/gather.ts';
import { numberOfJobs } from '../check/lint-options.ts';
import { keepApart, outputOf, put } from '../check/outputs.ts';
import { chosenSettings } from '../check/settings.ts';
import { findTargets, wantedNames } from '../check/targets.ts';
import { crewFor } from '../crew/crews.ts';
import { Files } from '../system/files.ts';
import { progressOn } from '../system/progress.ts';
import { commands } from '../usage/commands.ts';
import { command } from './command.ts';

const { options } = commands.pairs;
const FORMATS = options.format.words;

export const runPairs = command('pairs', async ({ values, positionals: names }, terminal) => {
  const output = outputOf(values.format ?? 'text', FORMATS);
  const jobs = numberOfJobs(values.jobs);
  const chosen = await chosenSettings(values);
  const targets = await findTargets(wantedNames({ names }, chosen));
  const crew = await crewFor({ files: new Files(targets.given), targets, terms: chosen.terms, options: { jobs } });
  const progress = progressOn(terminal);
  try {
    const found = await survey(targets, { purpose: 'pairs', chosen, crew, progress });
    const { files, faults, declared } = found;
    progress.end();
    keepApart([output], [...inputsOf(targets, found), chosen.file?.path]);
    for (const fault of faults) terminal.warn(faultSentence(fault));
    const members = membersOf(files);
    const shown = { topology: withDoubts(discover(members, declared), members), members };
    const paint = output.file === undefined ? await terminal.paint() : plain;
    put(formatted(output.format, shown, { paint, folder: chosen.folder }), output, terminal);
    return faults.length > 0 ? 2 : 0;
  } finally {
    progress.end();
    await crew.close();
  }
});

interface Look {
  readonly paint: Paint;
  /** Of the settings. */
  readonly folder: string;
}

function formatted(format: (typeof FORMATS)[number], shown: Shown, { paint, folder }: Look): Iterable<string> {
  switch (format) {
    case 'json':
      return topologyJson(shown);
    case 'mermaid':
      return topologyDrawing(shown);
    case 'settings':
      return topologySettings(shown, folder);
    case 'text':
      return topologyText(shown, paint);
  }
}
