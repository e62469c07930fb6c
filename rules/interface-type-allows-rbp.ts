// Profiles are bound to interfaces that users come in by: ports, bundles and their sub-interfaces.

import { deviceRule } from '../src/lint/rule.ts';

/** Interfaces that have no command to bind a profile. */
const WITHOUT = /^(Vlanif|LoopBack)/i;

export default deviceRule({
  id: 'interface-type-allows-rbp',
  severity: 'warning',
  summary: 'A profile is bound to a port, a bundle, a virtual Ethernet interface or a part of them.',
  source: 'Command remote-backup-profile (interface view): views that have the command',
  *check(device) {
    for (const face of device.interfaces.filter(({ name }) => WITHOUT.test(name))) {
      for (const line of face.profiles) {
        const kind = face.isLoopback ? 'a loopback interface' : 'a VLAN interface';
        yield {
          about: face,
          at: line,
          message: `${face.name} is ${kind}, which takes no profile: ${line.fields.profile} does not take effect there`,
        };
      }
    }
  },
});
