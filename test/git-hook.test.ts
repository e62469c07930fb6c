// The plain hooks of docs/hooks.md in real repositories: what is about to be committed, and what is pushed.

import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { badPair, folderWith, shell } from './support/folder.ts';
import { blocksIn } from './support/markdown.ts';

const blocks = blocksIn(readFileSync('docs/hooks.md', 'utf8'));
const found = /backup-id-match[^]*arp-preempt-delay-600/;
const mended = badPair.b.replace('backup-id 6', 'backup-id 5').replace('timer delay 60\n', 'timer delay 600\n');

const hasGit = spawnSync('git', ['--version']).status === 0;
if (!hasGit) console.log('skipped: hooks in a repository, for there is no git');

function gitIn(cwd: string) {
  return (command: string) => shell(`git -c user.name=Test -c user.email=test@example.com ${command}`, { cwd });
}

/** Puts the hook of the page there. */
function install(name: string, folder: string): void {
  const path = join(folder, 'hooks', name);
  writeFileSync(path, blocks.find(({ text }) => text.includes(`hooks/${name}`))?.text ?? '');
  chmodSync(path, 0o755);
}

describe.skipIf(!hasGit)('the hooks of docs/hooks.md', () => {
  test('before a commit see the index, and let pass what is mended there', () => {
    const cwd = folderWith({ 'core a.cfg': badPair.a, 'core b.cfg': badPair.b });
    const git = gitIn(cwd);
    git('init --quiet .');
    git('add "core a.cfg"');
    git('commit --quiet --message first');
    install('pre-commit', join(cwd, '.git'));

    git('add "core b.cfg"');
    const refused = git('commit --quiet --message second');
    expect(refused.status).toBe(1);
    expect(refused.stdout + refused.stderr).toMatch(found);

    // Mended in the index, spoiled again in the folder: only the index counts.
    writeFileSync(join(cwd, 'core b.cfg'), mended);
    git('add "core b.cfg"');
    writeFileSync(join(cwd, 'core b.cfg'), badPair.b);
    expect(git('commit --quiet --message third').status).toBe(0);
    expect(git('log --oneline').stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  test('on a server refuse what has findings, in main only', () => {
    const cwd = folderWith({ 'work/core a.cfg': badPair.a, 'work/core b.cfg': badPair.b });
    gitIn(cwd)('init --quiet --bare server.git');
    install('update', join(cwd, 'server.git'));
    const git = gitIn(join(cwd, 'work'));
    git('init --quiet .');
    git('add .');
    git('commit --quiet --message first');

    const refused = git('push ../server.git HEAD:refs/heads/main');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(found);
    expect(git('push --quiet ../server.git HEAD:refs/heads/draft').status).toBe(0);
    expect(git('push --quiet ../server.git :refs/heads/draft').status).toBe(0);

    writeFileSync(join(cwd, 'work/core b.cfg'), mended);
    git('commit --quiet --all --message second');
    expect(git('push --quiet ../server.git HEAD:refs/heads/main').status).toBe(0);
    expect(gitIn(join(cwd, 'server.git'))('log --oneline main').stdout.trimEnd().split('\n')).toHaveLength(2);
  });
});
