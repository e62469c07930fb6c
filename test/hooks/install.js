// What pre-commit does with this repository: installs it from git, and runs the hook on what is about to be committed.
// Where pre-commit itself is there, it does so. Run by `.ci/run`; needs the registry, as every installation from git.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { readYaml } from '../support/yaml.js';

const work = mkdtempSync(join(tmpdir(), 'vrp-lint-hook-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

function run(cwd, command, args, env = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, said: `${stdout ?? ''}${stderr ?? ''}` };
}

function must(cwd, command, args, env) {
  const { status, said } = run(cwd, command, args, env);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${said}`);
  return said;
}

function commit(folder) {
  must(folder, 'git', ['add', '--all']);
  must(folder, 'git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '-m', 'Test']);
}

/** The project as its next commit would be: what git knows of, and what it does not ignore. */
function copyOfProject() {
  const folder = join(work, 'project');
  const names = must('.', 'git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']).split('\0');
  for (const name of names.filter((each) => each !== '' && existsSync(each))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(name, join(folder, name));
  }
  must(folder, 'git', ['init', '--quiet', '.']);
  commit(folder);
  return folder;
}

/** A repository with a pair, of which one half was changed and staged. */
function fleet(name) {
  const folder = join(work, name);
  mkdirSync(folder);
  must(folder, 'git', ['init', '--quiet', '.']);
  cpSync('fixtures/example/device-a.cfg', join(folder, 'device-a.cfg'));
  cpSync('package.json', join(folder, 'Makefile'));
  commit(folder);
  cpSync('fixtures/example/device-b.cfg', join(folder, 'device-b.cfg'));
  must(folder, 'git', ['add', 'device-b.cfg']);
  return folder;
}

/** The staged half brings the finding of both. */
function judge({ status, said }, expected) {
  if (status !== expected || !/backup-id-match/.test(said) || !/arp-preempt-delay-600/.test(said))
    throw new Error(`the hook ended with ${status} and said:\n${said}`);
}

function byHand(project) {
  const prefix = join(work, 'prefix');
  const from = [`git+file://${project}`, '--install-links', '--allow-git=root', '--prefer-offline'];
  must(work, 'npm', ['install', '--global', ...from], { NPM_CONFIG_PREFIX: prefix });
  const bin = process.platform === 'win32' ? prefix : join(prefix, 'bin');
  const hooks = readYaml(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  const { entry } = hooks.find(({ id }) => id === 'vrp-lint');
  const path = { PATH: `${bin}${delimiter}${process.env.PATH}` };
  const folder = fleet('fleet');
  judge(run(folder, 'sh', ['-c', `${entry} "$@"`, 'sh', 'device-b.cfg'], path), 1);
  must(folder, 'sh', ['-c', `${entry} "$@"`, 'sh', 'Makefile'], path);
}

function byPreCommit(project) {
  const env = { PRE_COMMIT_HOME: join(work, 'pre-commit') };
  judge(run(fleet('pre-commit-fleet'), 'pre-commit', ['try-repo', project, 'vrp-lint', '--verbose'], env), 1);
}

const project = copyOfProject();
byHand(project);
const hasPreCommit = run('.', 'pre-commit', ['--version']).status === 0;
if (hasPreCommit) byPreCommit(project);
console.log(`the hook is installed from git and runs${hasPreCommit ? ', by pre-commit, too' : ''}`);
