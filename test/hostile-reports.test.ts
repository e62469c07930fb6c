// Reports of parts that were not made by vrp-lint: they may name any file, and show none that is no configuration.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../src/lint/report.ts';
import { badPair, folderWith } from './support/folder.ts';
import { run } from './support/run.ts';

test.each(['text', 'markdown', 'sarif', 'junit', 'checkstyle', 'gitlab', 'github', 'json'])(
  'a forged part shows no line of a file of another kind as %s',
  (format) => {
    const cwd = folderWith({
      'a.cfg': badPair.a,
      'b.cfg': badPair.b,
      accounts: 'root:Xa7Hidden:0\nroot:Xa7Hidden:1\n',
    });
    expect(run(['--shard', '1/1', '--format', 'json=part.json', '.'], { cwd }).status).toBe(1);
    const part: Report = JSON.parse(readFileSync(join(cwd, 'part.json'), 'utf8'));
    const place = { file: 'accounts', line: 1, column: 1, endLine: 2, endColumn: 5, message: 'here' };
    const findings = part.findings.map((finding) => ({
      ...finding,
      ...place,
      related: [place, { ...place, line: 2 }],
    }));
    writeFileSync(join(cwd, 'part.json'), JSON.stringify({ ...part, findings }));
    const { status, stdout, stderr } = run(['merge', '--format', format, 'part.json'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain('accounts');
    expect(stdout + stderr).not.toContain('Hidden');
  },
);

test('lines of the settings and of a baseline are shown where findings are about them', () => {
  const settings = { ignores: [{ rule: 'backup-id-match', object: 'none', reason: 'gone' }], baseline: 'known.json' };
  const known = { rule: 'backup-id-match', device: 'GATE-A', object: 'none', count: 1 };
  const cwd = folderWith({
    'a.cfg': badPair.a,
    'b.cfg': badPair.b,
    'vrp-lint.config.json': JSON.stringify({ ...settings, files: ['.'] }),
    'known.json': JSON.stringify({ version: 1, findings: [known] }),
  });
  const { stdout } = run([], { cwd });
  expect(stdout).toMatch(/--> vrp-lint\.config\.json:1:\d+\n1 │ /);
  expect(stdout).toMatch(/--> known\.json:1:\d+\n1 │ /);
});
