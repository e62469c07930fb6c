// Options that say how a report looks and where it goes, through the real executable.

import { Ajv } from 'ajv';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../src/report/format-names.ts';
import { Desk, pairOf, sitesOf } from './support/desk.ts';

const [a, b] = pairOf(1, 'error');
const desk = new Desk({ 'a.cfg': a, 'b.cfg': b, ...sitesOf(['error', 'warning', 'info']) });
const files = ['a.cfg', 'b.cfg'];

describe('--format', () => {
  /** How each format says that backup IDs differ. */
  const signs: Readonly<Record<(typeof FORMATS)[number], RegExp>> = {
    text: /^error: .* \[backup-id-match\]\n {2,}--> a\.cfg:9:12 \(S1-A, rbp:users\)$/m,
    json: /"rule": ?"backup-id-match"/,
    unix: /^a\.cfg:9:12: error: .* \[backup-id-match\]$/m,
    compact: /^a\.cfg: line 9, col 12, Error - .* \(backup-id-match\)$/m,
    sarif: /"ruleId": ?"backup-id-match"/,
    github: /^::error file=a\.cfg,line=9,.*backup-id-match/m,
    gitlab: /"check_name": ?"backup-id-match"/,
    junit: /<testcase [^>]*backup-id-match/,
    checkstyle: /<error line="9" column="12" severity="error" [^>]*backup-id-match/,
    markdown: /`?backup-id-match`?/,
  };

  test.each(FORMATS)('%s, to standard output and to a file', (format) => {
    const spoken = desk.run(['--format', format, ...files]);
    expect(spoken).toMatchObject({ status: 1, stderr: '' });
    expect(spoken.stdout).toMatch(signs[format]);
    const written = desk.run(['--format', `${format}=report.out`, ...files]);
    expect(written).toEqual({ status: 1, stdout: '', stderr: '' });
    expect(desk.read('report.out')).toBe(spoken.stdout);
  });

  test('is text without it', () => {
    expect(desk.run(files)).toEqual(desk.run(['--format', 'text', ...files]));
  });

  test('json follows its schema', () => {
    const schema = JSON.parse(readFileSync('src/report/report.schema.json', 'utf8'));
    const validate = new Ajv({ strict: true }).compile(schema);
    for (const args of [files, ['sites'], ['a.cfg'], ['--quiet', 'sites'], ['--shard', '1/2', 'sites']]) {
      validate(desk.report(...args));
      expect(validate.errors).toBeNull();
    }
  });

  test('several at once: one to standard output, each of the others to its file', () => {
    const args = ['--format', 'sarif=deep/er.sarif', '--format', 'unix', '--format=json=all.json'];
    mkdirSync(join(desk.folder, 'deep'));
    const { status, stdout, stderr } = desk.run([...args, ...files]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toBe(desk.run(['--format', 'unix', ...files]).stdout);
    expect(desk.read('deep/er.sarif')).toBe(desk.run(['--format', 'sarif', ...files]).stdout);
    expect(desk.read('all.json')).toBe(desk.run(['--format', 'json', ...files]).stdout);
  });

  test('a file may have "=" in its name, and one that is there is replaced', () => {
    desk.write('x=y.txt', 'old');
    desk.run(['--format', 'unix=x=y.txt', ...files]);
    expect(desk.read('x=y.txt')).toMatch(signs.unix);
  });

  test('a file has no colours, even where they are forced', () => {
    desk.run(['--format', 'text=plain.txt', ...files], { env: { FORCE_COLOR: '1' } });
    expect(desk.read('plain.txt')).not.toContain('\u001b');
    expect(desk.run(files, { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[');
  });

  test('github adds to the summary of the step', () => {
    const file = join(desk.folder, 'summary.md');
    desk.write('summary.md', '# Before\n');
    const env = { GITHUB_STEP_SUMMARY: file };
    desk.run(['--format', 'unix', ...files], { env });
    expect(desk.read('summary.md')).toBe('# Before\n');
    desk.run(['--format', 'github', ...files], { env });
    expect(desk.read('summary.md')).toMatch(/^# Before\n[^]*backup-id-match/);
  });

  test('a summary that cannot be written is said', () => {
    const { status, stderr } = desk.run(['--format', 'github', ...files], {
      env: { GITHUB_STEP_SUMMARY: desk.folder },
    });
    const message = 'vrp-lint: the file in GITHUB_STEP_SUMMARY cannot be written (EISDIR)\n';
    expect({ status, stderr }).toEqual({ status: 2, stderr: message });
  });
});

describe('--quiet', () => {
  test('shows errors only, in every format; what counts stays the same', () => {
    const [all, quiet] = [desk.report('sites'), desk.report('--quiet', 'sites')];
    expect(quiet.findings.map(({ severity }) => severity)).toEqual(['error']);
    expect(quiet.summary).toEqual(all.summary);
    for (const format of FORMATS) {
      const { stdout } = desk.run(['--quiet', '--format', format, 'sites']);
      expect(stdout).toContain('backup-id-match');
      expect(stdout).not.toMatch(/arp-preempt-delay-600[^]{0,20}(preempts|error)|VRRP group 1 preempts after/);
    }
  });

  test('says of the run no more than how much was found', () => {
    const { stdout } = desk.run(['--quiet', ...files]);
    expect(desk.run(files).stdout.startsWith(stdout.slice(0, -'1 error, 0 warnings, 0 infos\n'.length))).toBe(true);
    expect(stdout).toMatch(/\n\n1 error, 0 warnings, 0 infos\n$/);
    expect(desk.run(['--quiet', 'sites/2-a.cfg', 'sites/2-b.cfg'])).toEqual({
      status: 1,
      stdout: '0 errors, 1 warning, 0 infos (1 not shown)\n',
      stderr: '',
    });
    const broken = desk.run(['--quiet', 'sites/2-a.cfg', 'sites/2-b.cfg', 'gone.cfg']);
    expect(broken).toMatchObject({ status: 2, stderr: 'vrp-lint: gone.cfg: no such file; check the path\n' });
  });

  test('a warning that is not shown makes the exit status 1 all the same', () => {
    const { status, stdout } = desk.run(['--quiet', 'sites/2-a.cfg', 'sites/2-b.cfg']);
    expect(status).toBe(1);
    expect(stdout).not.toMatch(/^warning: /m);
    expect(stdout).toMatch(/0 errors, 1 warning/);
  });
});

describe('--help and --version', () => {
  test('--help, -h: the same, whatever else is there', () => {
    const { status, stdout, stderr } = desk.run(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: vrp-lint /);
    for (const args of [['-h'], ['lint', '--help'], ['a.cfg', '--quiet', '-h']])
      expect(desk.run(args).stdout).toBe(stdout);
  });

  test('--version, -V: that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const args of [['--version'], ['-V'], ['lint', '--version']])
      expect(desk.run(args)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});
