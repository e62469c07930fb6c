// The system view's own words, and those that every view takes.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

export const sysname = command('sysname <name:Text246>');

export default chapter({
  system: [sysname],
  any: ['quit', 'commit [ label <label:Word256> ] [ description <text:Text> ]', 'abort', 'system-view [ immediately ]'],
});
