// What the run keeps of a file once its text is gone.

import type { Config } from '../../grammar/ast.ts';
import type { DeviceFacts, FileFacts } from '../fleet/facts.ts';
import type { FileSummary } from '../lint/report.ts';
import { configuredDevices } from '../lint/run.ts';
import { nameOf } from '../model/device.ts';
import { shownName } from '../report/shown.ts';

export function factsOf(config: Config): FileFacts {
  return {
    summary: summaryOf(config),
    devices: configuredDevices(config).map((tree): DeviceFacts => ({
      name: shownName(nameOf(tree)),
      hasOwnName: tree.name !== undefined,
      addresses: [],
      channels: [],
      peers: [],
      virtual: [],
      links: [],
    })),
    directives: [],
  };
}

function summaryOf(config: Config): FileSummary {
  const device = configuredDevices(config)
    .map(({ name }) => shownName(name ?? ''))
    .join(', ');
  return { path: config.path, device, lines: config.source.lineCount, statements: config.statements };
}
