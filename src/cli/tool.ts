// Who made a report.

import type { Tool } from '../report/tree-json.ts';
import pkg from '../../package.json' with { type: 'json' };

export const tool: Tool = { name: pkg.name, version: pkg.version };
