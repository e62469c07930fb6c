// Loaded before the command line: at the end says how much memory the process had at most, in kilobytes.

const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.VRP_LINT_PEAK, String(process.resourceUsage().maxRSS)));
