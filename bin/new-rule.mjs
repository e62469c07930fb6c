// Begins a rule: `npm run new-rule vrrp-vip-match` writes its file and its page, to be filled in.

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';

const [id = ''] = process.argv.slice(2);
if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id) || existsSync(`rules/${id}.ts`)) {
  console.error('usage: npm run new-rule ID, where ID is new and reads as a fact, as in backup-id-match');
  process.exit(2);
}

await writeFile(
  `rules/${id}.ts`,
  `// FIXME: why the devices need this, in one sentence.

import { pairRule } from '../src/lint/rule.ts';

export default pairRule({
  id: '${id}',
  severity: 'error', // FIXME: "must" and "cannot" are errors, "recommended" is a warning, hygiene an info
  summary: 'FIXME: the fact that must hold, in one sentence.',
  source: 'FIXME: the document and the section that say so',
  *check(pair) {
    for (const { first, second } of pair.profiles.both) {
      yield { about: first, message: \`FIXME: what differs, with both values: \${second.name}\` };
    }
  },
});
`,
);

await writeFile(
  `rules/${id}.md`,
  `# ${id}

FIXME: the fact that must hold, in one sentence.

**Why** FIXME: what breaks on the night of the failover.

**Do** FIXME: how it is mended.

## FIXME: one for each way the rule can fire

\`\`\`vrp a.cfg
sysname A
\`\`\`

\`\`\`vrp b.cfg
sysname B
#~ error: FIXME: the message; carets below the exact words, none for the whole line
\`\`\`

## FIXME: a pair in which it holds

\`\`\`vrp a.cfg
sysname A
\`\`\`

## Looks wrong: FIXME, a valid pair that a simpler rule would blame

\`\`\`vrp a.cfg
sysname A
\`\`\`
`,
);

console.log(
  `wrote rules/${id}.ts and rules/${id}.md; now fill them in, then run: npm run generate && npx vitest run test/rules.test.ts`,
);
