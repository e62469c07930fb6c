// A report is handed over: written, remarked on, turned into the exit status.

import type { Report } from '../../lint/report.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Level } from '../usage/levels.ts';
import { remarksOn, statusOf } from './conclusion.ts';
import { write, type Way } from './write.ts';

interface Measures {
  /** What the command line says of failure goes before the settings. */
  readonly given: {
    readonly failOn: Level | undefined;
    readonly maxWarnings: number | undefined;
    readonly 'exit-zero'?: boolean | undefined;
  };
  readonly settings: Settings;
  readonly isPart: boolean;
}

export async function deliver(report: Report, way: Way, { given, settings, isPart }: Measures): Promise<number> {
  await write(report, way);
  for (const remark of remarksOn(report, way.quiet, isPart)) way.terminal.warn(remark);
  return statusOf(report, {
    failOn: given.failOn ?? settings.failOn ?? 'warning',
    maxWarnings: given.maxWarnings ?? settings.maxWarnings,
    exitZero: given['exit-zero'] ?? false,
    isPart,
  });
}
