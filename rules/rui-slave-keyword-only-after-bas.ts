// Secondary pools are local or remote BAS pools; the device refuses `rui-slave` behind any other word.

import { deviceRule } from '../src/lint/rule.ts';
import type { Device } from '../src/model/device.ts';
import type { Described } from '../src/model/object.ts';
import { unreadPools } from '../src/model/unread-pools.ts';
import type { Line } from '../grammar/nodes.ts';

const KEYWORD = 'rui-slave';

export default deviceRule({
  id: 'rui-slave-keyword-only-after-bas',
  severity: 'error',
  summary: 'A pool is opened with rui-slave only behind bas local or bas remote.',
  source: 'Command reference, ip pool in the system view: forms of the command',
  *check(device) {
    for (const { name, line, about } of openingsOf(device)) {
      const words = line.words.map(({ text }) => text.toLowerCase());
      const at = words.indexOf(KEYWORD, 3);
      const word = line.words[at];
      const before = words.slice(3, at).join(' ');
      if (!word || before === 'bas local' || before === 'bas remote') continue;
      yield {
        about,
        at: { source: device.source, range: device.source.range(word.start, word.end) },
        message: `${KEYWORD} of pool ${name} follows ${before || 'the name'}, not bas local or bas remote`,
        expected: 'bas local or bas remote',
        actual: before || 'nothing',
      };
    }
  },
});

interface Opening {
  readonly name: string;
  readonly line: Line;
  readonly about: Described;
}

/** Of pools that the device would refuse, and of those that it reads. */
function openingsOf(device: Device): Opening[] {
  const unread = unreadPools(device).filter(({ family }) => family === 4);
  return [
    ...unread.map(({ name, line }) => {
      return { name, line, about: { id: `pool:${name}`, device, at: line, section: device.system } };
    }),
    ...device.pools
      .filter(({ isSlave, mode }) => isSlave && mode !== 'local' && mode !== 'remote')
      .map((pool) => ({ name: pool.name, line: pool.header, about: pool })),
  ];
}
