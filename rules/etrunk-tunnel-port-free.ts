// A port has one channel: what a backup service listens on is not there for an E-Trunk.

import { deviceRule } from '../src/lint/rule.ts';
import { spot } from '../src/model/place.ts';

export default deviceRule({
  id: 'etrunk-tunnel-port-free',
  severity: 'error',
  summary: 'The port of the backup tunnel of an E-Trunk is the port of no backup service.',
  source: 'Command reference, backup tunnel port: the port differs from those of backup services',
  *check(device) {
    const used = device.services.flatMap(({ name, channels }) => channels.map((channel) => ({ name, channel })));
    for (const eTrunk of device.eTrunks) {
      const { tunnelPort } = eTrunk;
      const taken = used.filter(({ channel }) => channel.port === tunnelPort?.fields.port);
      if (!tunnelPort || taken.length === 0) continue;
      const { port } = tunnelPort.fields;
      yield {
        about: eTrunk,
        at: spot(tunnelPort, 'port'),
        message: `E-Trunk ${eTrunk.number} has backup tunnel port ${port}, the port of backup service ${taken.map(({ name }) => name).join(', ')}`,
        related: taken.map(({ name, channel }) => ({
          at: spot(channel.line, 'port'),
          message: `port of service ${name}`,
        })),
        actual: port,
      };
    }
  },
});
