// `vrp-lint parse` through the real executable: every option, every wrong use, every kind of input.

import { Ajv2020 } from 'ajv/dist/2020.js';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, symlinkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { executable, run } from './support/run.ts';
import { secrets } from './support/secrets.ts';
import { temporaryFolder } from './support/temporary.ts';
import { refused } from './support/usage.ts';

const folder = temporaryFolder();

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const small = file('small.cfg', '#\nsysname R1\n#\ninterface LoopBack0\n ip address 10.0.0.1 32\n#\nreturn\n');
const faulty = file('faulty.cfg', 'interface LoopBack0\n vrrp vrid 300 priority 999\n vrrp vird 1\nmystery\n  below\n');
const secret = file('secret.cfg', secrets);

describe('the tree', () => {
  test('shows each line with its number and what it means', () => {
    const { status, stdout, stderr } = run(['parse', small]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').slice(1)).toEqual([
      '  2  sysname R1                                              name=R1',
      '  4  interface LoopBack0                                     interface=LoopBack0',
      '  5  └─ ip address 10.0.0.1 32                               address=10.0.0.1 mask=32',
      '  7  return',
      '',
      '',
    ]);
  });

  test('marks bad values and unknown lines, and says what was expected', () => {
    const { status, stdout } = run(['parse', faulty]);
    expect(status).toBe(0);
    expect(stdout).toContain('^ vrid is 300, expected a number from 1 to 255');
    expect(stdout).toContain('^ priority is 999, expected a number from 1 to 254');
    expect(stdout).toContain('did you mean "vrid"?');
    expect(stdout).toContain('? mystery');
  });

  test.each<[string, Record<string, string>, boolean]>([
    ['no colour in a pipe', {}, false],
    ['colour when forced', { FORCE_COLOR: '1' }, true],
    ['no colour when forbidden', { NO_COLOR: '1' }, false],
    ['no colour when forced to none', { FORCE_COLOR: '0' }, false],
  ])('%s', (_, env, coloured) => {
    expect(run(['parse', small], { env }).stdout.includes('\u001b[')).toBe(coloured);
  });

  test('shows no secret, in no format', () => {
    for (const args of [[], ['--stats'], ['--format', 'json'], ['--format', 'json', '--stats']]) {
      const { stdout, status } = run(['parse', secret, ...args]);
      expect(status).toBe(0);
      expect(stdout).not.toContain('SECRET');
    }
  });

  test('shows what only sounds like a secret', () => {
    const { stdout } = run(['parse', file('open.cfg', 'mystery bypass ONE\nmystery monkeys-tail TWO\n')]);
    expect(stdout).toMatch(/bypass ONE[^]*monkeys-tail TWO/);
  });
});

describe('--format json', () => {
  const schema = (name: string) =>
    new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync(`src/report/${name}.schema.json`, 'utf8')),
    );
  const [validate, validateStats] = [schema('tree'), schema('stats')];

  test.each([small, faulty, secret, 'fixtures/shared-pool/device-a.cfg'])('follows its schema: %s', (path) => {
    const { status, stdout } = run(['parse', '--format', 'json', path]);
    expect(status).toBe(0);
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
    validateStats(JSON.parse(run(['parse', '--format', 'json', '--stats', path]).stdout));
    expect(validateStats.errors).toBeNull();
  });

  test('gives every node its range', () => {
    const { files } = JSON.parse(run(['parse', '--format=json', small]).stdout);
    expect(files[0]).toMatchObject({
      encoding: 'utf-8',
      lines: 7,
      statements: { total: 3, typed: 3, unknown: 0 },
      devices: [
        {
          name: 'R1',
          nodes: [
            { type: 'separator' },
            { type: 'statement', range: { start: { line: 2, column: 1 }, end: { line: 2, column: 11 } } },
            {},
            {},
            {},
            {},
          ],
        },
      ],
    });
  });

  test('with --stats gives the numbers, per file and in all', () => {
    const { files, total } = JSON.parse(run(['parse', '--format', 'json', '--stats', small, faulty]).stdout);
    expect(
      files.map(({ path, statements }: { path: string; statements: { total: number } }) => [path, statements.total]),
    ).toEqual([
      [small, 3],
      [faulty, 5],
    ]);
    expect(total).toMatchObject({ statements: { total: 8, typed: 5, unknown: 3 }, invalidValues: 2 });
  });
});

describe('--stats', () => {
  test('counts by view and lists unknown first words by frequency', () => {
    const { status, stdout } = run(['parse', '--stats', faulty]);
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(1)).toEqual([
      '',
      'view                     lines  statements  typed  unknown',
      'interface                    2           2      1        1',
      'system                       2           2      1        1',
      '(below an unknown line)      1           1      0        1',
      'total                        5           5      2        3',
      '',
      'unknown, by first word:',
      '  below    1  in (below an unknown line)',
      '  mystery  1  in system',
      '  vrrp     1  in interface',
      '',
    ]);
  });
});

describe('input of every kind', () => {
  test('GB18030, byte order marks, UTF-16 and NUL are read', () => {
    const gbk = file(
      'gbk.cfg',
      Buffer.concat([
        Buffer.from('interface LoopBack0\r\n description '),
        Buffer.from([0xd7, 0xdc, 0xb2, 0xbf]),
        Buffer.from('\r\nreturn\0'),
      ]),
    );
    const wide = file('wide.cfg', Buffer.from('\ufeffsysname R1\n', 'utf16le'));
    const { status, stdout } = run(['parse', gbk, wide]);
    expect(status).toBe(0);
    expect(stdout).toContain('description=总部');
    expect(stdout).toContain('name=R1');
  });

  test('standard input is -', () => {
    expect(run(['parse', '-', '--stats'], { input: 'sysname R1\n' }).stdout).toContain(
      '<stdin>: R1, 1 line, 1 statement',
    );
  });

  test('a pattern that the shell left alone', () => {
    expect(run(['parse', '--stats', '*mall.c?g'], { cwd: folder }).stdout).toContain('small.cfg: R1, ');
  });

  test.each([`${small}/*`, `${small}/a[b`, 'x'.repeat(300), `${'x'.repeat(300)}*`, '{1..100000000}', '', '/dev/zero'])(
    'a path that is none costs one sentence, not the other files: %s',
    (path) => {
      const { status, stdout, stderr } = run(['parse', path, small]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^vrp-lint: [^\n]*; [^\n]*\n$/);
      expect(stdout).toContain('sysname R1');
    },
  );

  test('links that lead in a circle', () => {
    symlinkSync(join(folder, 'round'), join(folder, 'round'));
    expect(run(['parse', join(folder, 'round')]).stderr).toContain('links lead in a circle');
  });

  test('the same file twice is one file', () => {
    expect(run(['parse', '--stats', small, small]).stdout.split('\n')[1]).toBe('');
  });

  test('an empty file', () => {
    const { status, stdout } = run(['parse', file('empty.cfg', '')]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('0 statements') });
  });

  test('what cannot be read gets one line each, and the others are still read', () => {
    const binary = file(
      'image.bin',
      Uint8Array.from({ length: 2000 }, (_, index) => (index * 7) % 256),
    );
    const gone = join(folder, 'gone.cfg');
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const { status, stdout, stderr } = run(['parse', gone, empty, binary, small]);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `vrp-lint: ${empty}: no file of a configuration is there; check the path or the pattern`,
      `vrp-lint: ${gone}: no such file; check the path`,
      `vrp-lint: ${binary}: is a binary file, not a configuration; name a text file`,
    ]);
    expect(stdout).toContain('sysname R1');
  });

  // Root may read whatever it likes, but for what the system itself gives to nobody.
  const isRoot = process.getuid?.() === 0;
  const guarded = '/proc/sys/vm/drop_caches';
  test.skipIf(isRoot && !existsSync(guarded))('a file without permission', () => {
    const own = file('locked.cfg', 'sysname R1\n');
    chmodSync(own, 0);
    const locked = isRoot ? guarded : own;
    expect(run(['parse', locked])).toMatchObject({
      status: 2,
      stderr: `vrp-lint: ${locked}: permission denied; make the file readable\n`,
    });
  });

  test('hostile names and lines cannot speak to the terminal', () => {
    mkdirSync(join(folder, 'x'), { recursive: true });
    const hostile = file(
      'x/\u001b[31mred\n::error::no.cfg',
      'sysname \u009b31mX\u202e\ninterface LoopBack0\n description \u0007bell\n\u0007mystery\n',
    );
    for (const args of [[], ['--stats'], ['--format', 'json']]) {
      const { stdout } = run(['parse', hostile, ...args]);
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^::error/m);
    }
    expect(run(['parse', `${hostile}-gone`]).stderr.split('\n')).toHaveLength(2);
  });

  test('a file name is no command to a build server', () => {
    for (const name of ['::error title=x::y.cfg', ' ::error::z.cfg']) {
      file(name, 'sysname R1\n');
      for (const args of [[], ['--stats']]) {
        expect(run(['parse', name, ...args], { cwd: folder }).stdout).toMatch(/^\.\/ ?::error/);
      }
    }
  });

  test.runIf(process.platform === 'linux')('a full disk is said as such, on both streams', () => {
    const shell = (line: string) => spawnSync('sh', ['-c', line], { encoding: 'utf8' });
    const command = `"${process.execPath}" "${executable}"`;
    expect(shell(`${command} parse "${small}" >/dev/full`)).toMatchObject({
      status: 2,
      stderr: 'vrp-lint: the output cannot be written (ENOSPC)\n',
    });
    expect(shell(`${command} parse gone.cfg 2>/dev/full`).status).toBe(2);
  });

  test('a reader that closes the pipe is no fault', () => {
    const big = file('big.cfg', 'interface LoopBack0\n description text\n'.repeat(20_000));
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${executable}" parse "${big}" | head -n 1`],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('help and wrong use', () => {
  test('help names every option', () => {
    const { status, stdout } = run(['parse', '--help']);
    expect(status).toBe(0);
    for (const option of ['--format', '--stats', '--help']) expect(stdout).toContain(option);
    expect(run(['parse', '-h']).stdout).toBe(stdout);
    expect(run(['--help']).stdout).toContain('parse');
    expect(run(['-h']).stdout).toBe(run(['--help']).stdout);
  });

  test('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(run(['-V']).stdout).toBe(`${version}\n`);
  });

  test.each<[string[], string]>([
    [['prse', small], 'there is no command and no file "prse"; did you mean parse?'],
    [['--verison'], 'there is no option --verison; did you mean --version?'],
    [['parse'], 'parse needs at least one FILE'],
    [['parse', '--formt', 'json', small], 'there is no option --formt; did you mean --format?'],
    [['parse', '--format', 'yaml', small], '--format takes tree or json, not "yaml"'],
    [['parse', small, '--format'], '--format needs FORMAT behind it'],
    [['parse', '--format', '--stats'], '--format needs FORMAT behind it, not an option'],
    [['parse', '--stats=yes', small], '--stats takes no value; leave out what stands behind "="'],
  ])('%j', (args, message) => {
    expect(run(args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `vrp-lint: ${refused(message, args[0] === 'parse' ? 'parse' : '')}\n`,
    });
  });
});
