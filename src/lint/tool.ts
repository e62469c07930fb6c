// Who made a report.

import pkg from '../../package.json' with { type: 'json' };

export const tool: { readonly name: string; readonly version: string } = { name: pkg.name, version: pkg.version };
