// The plain hook of docs/hooks.md in a real repository: it judges what is about to be committed.

import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { badPair, folderWith, shell } from './support/folder.ts';
import { blocksIn } from './support/markdown.ts';

const hook = blocksIn(readFileSync('docs/hooks.md', 'utf8')).find(({ text }) => text.includes('hooks/pre-commit'));
const hasGit = spawnSync('git', ['--version']).status === 0;
if (!hasGit) console.log('skipped: hooks in a repository, for there is no git');

test.skipIf(!hasGit)('the hook of docs/hooks.md sees the index, and lets pass what is mended there', () => {
  const cwd = folderWith({ 'core a.cfg': badPair.a, 'core b.cfg': badPair.b });
  const git = (command: string) => shell(`git -c user.name=Test -c user.email=test@example.com ${command}`, { cwd });
  git('init --quiet .');
  git('add "core a.cfg"');
  git('commit --quiet --message first');
  const path = join(cwd, '.git/hooks/pre-commit');
  writeFileSync(path, hook?.text ?? '');
  chmodSync(path, 0o755);

  git('add "core b.cfg"');
  const refused = git('commit --quiet --message second');
  expect(refused.status).toBe(1);
  expect(refused.stdout + refused.stderr).toMatch(/backup-id-match[^]*arp-preempt-delay-600/);

  // Mended in the index, spoiled again in the folder: only the index counts.
  const mended = badPair.b.replace('backup-id 6', 'backup-id 5').replace('timer delay 60\n', 'timer delay 600\n');
  expect(mended).not.toBe(badPair.b);
  writeFileSync(join(cwd, 'core b.cfg'), mended);
  git('add "core b.cfg"');
  writeFileSync(join(cwd, 'core b.cfg'), badPair.b);
  expect(git('commit --quiet --message third').status).toBe(0);
  expect(git('log --oneline').stdout.trimEnd().split('\n')).toHaveLength(2);
});
