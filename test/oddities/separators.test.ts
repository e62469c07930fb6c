// Oddities of real files: remarks, separators, and what a terminal leaves.

import { describe, expect, test } from 'vitest';
import { walk } from '../../grammar/ast.ts';
import { outline, read, readText } from '../support/outline.ts';

describe('separators and remarks', () => {
  test('11 and 12: a separator glued to the command behind it', () => {
    expect(outline(read('# interface NULL0 ', '#', '#sysname R1'))).toEqual([
      'system: interface NULL0',
      'system: sysname R1',
    ]);
  });

  test('a block that somebody commented out is not read', () => {
    expect(outline(read('#interface LoopBack0', '# description x', '# ip address 10.0.0.1 32'))).toEqual([]);
  });

  test('13 and 14: a separator glued to the end, unless it belongs to a cipher', () => {
    const config = read(
      'interface LoopBack0',
      ' ip address 10.0.0.1 255.255.255.255#',
      ' isis authentication-mode md5 8^b{EW"Z+#',
    );
    expect(outline(config)).toEqual([
      'system: interface LoopBack0',
      'interface: ip address 10.0.0.1 255.255.255.255',
      'interface: isis authentication-mode md5 8^b{EW"Z+#',
    ]);
  });

  test('15, 16, 17: remarks and separators within a view, padded and repeated', () => {
    expect(
      outline(
        read(
          'ip pool home bas local',
          ' # LOCAL   ',
          ' gateway 192.0.2.1 24',
          ' #',
          '  #',
          '#' + ' '.repeat(79),
          '#',
          'sysname R1',
        ),
      ),
    ).toEqual(['system: ip pool home bas local', 'ip-pool: gateway 192.0.2.1 24', 'system: sysname R1']);
  });

  test('18 and 19: `//` begins a remark, but not within an address', () => {
    expect(
      outline(
        read(
          'license',
          ' active bas slot 1 //for the first board',
          'aaa',
          ' domain web',
          '  web-server url http://192.0.2.8/login',
        ),
      ),
    ).toEqual([
      'system: license',
      'license: active bas slot 1',
      'system: aaa',
      'aaa: domain web',
      'aaa-domain: web-server url http://192.0.2.8/login',
    ]);
  });

  test('20, 21, 22, 57: header lines, a version that looks like a prompt, a time, remarks of people', () => {
    const config = read(
      '!Software Version V200R005',
      '!CfgFileCrc:8491cf7b',
      '[V200R003C00]',
      '2026-09-19 19:50:59.320 ',
      '# Golden configuration, do not edit.',
      'sysname R1',
    );
    expect(config.statements).toEqual({ total: 1, typed: 1, unknown: 0 });
  });
});

describe('what a terminal leaves', () => {
  test('23: the prompt with the typed command, and the prompt behind', () => {
    const config = read('<R2>display current-configuration ', '#', 'sysname R2', '#', 'return', '<R2>');
    expect(config.devices.map(({ name }) => name)).toEqual(['R2']);
    expect(config.statements.total).toBe(1);
  });

  test('24: output of another command in the same capture is kept and counted', () => {
    const config = read('Total Peer(s): 2', 'sysname R1');
    expect(outline(config)).toEqual(['?: Total Peer(s): 2', 'system: sysname R1']);
  });

  test('25: a line that the terminal broke in the middle of a word', () => {
    const whole = ' local-user admin password irreversible-cipher $1a$' + 'x'.repeat(40) + '$9end$';
    const config = read('aaa', whole.slice(0, 80), whole.slice(80), ' local-user admin service-type ssh');
    expect(outline(config)).toEqual(['system: aaa', `aaa: ${whole.trim()}`, 'aaa: local-user admin service-type ssh']);
    expect([...walk(config)][1]).toMatchObject({ line: 1, lineCount: 2 });
  });

  test('25: a description that the terminal broke, and what stands behind it', () => {
    const whole = ` description ${'to the other device, '.repeat(5)}`.trimEnd();
    const config = read('interface LoopBack0', whole.slice(0, 80), whole.slice(80), ' shutdown', 'sysname R1');
    expect(outline(config)).toEqual([
      'system: interface LoopBack0',
      `interface: ${whole.trim()}`,
      'interface: shutdown',
      'system: sysname R1',
    ]);
  });

  test('25: a padded line of 80 columns is not broken', () => {
    const config = read('interface LoopBack0', ' shutdown'.padEnd(80), 'mysterious words', 'sysname R1');
    expect(outline(config)).toEqual([
      'system: interface LoopBack0',
      'interface: shutdown',
      '?: mysterious words',
      'system: sysname R1',
    ]);
  });

  test('26, 27, 28: NUL behind the last line, an empty first line, empty lines within, CRLF', () => {
    const config = readText('\r\n#\r\nsysname R1\r\n\r\n   \r\ninterface LoopBack0\r\n#\r\nreturn\0');
    expect(outline(config)).toEqual(['system: sysname R1', 'system: interface LoopBack0']);
  });

  test.each([
    ['escapes', '  ---- More ----\u001b[42D' + ' '.repeat(42) + '\u001b[42D'],
    ['backspaces', '---- More ----' + '\b'.repeat(14) + ' '.repeat(14) + '\b'.repeat(14)],
  ])('behind a pager a line is as deep as it says: %s', (_, residue) => {
    const config = read(
      'bgp 1',
      ' ipv4-family unicast',
      `${residue}  import-route unr`,
      `${residue} router-id 192.0.2.1`,
    );
    expect(outline(config)).toEqual([
      'system: bgp 1',
      'bgp: ipv4-family unicast',
      'bgp-family: import-route unr',
      'bgp: router-id 192.0.2.1',
    ]);
  });

  test('pager residue, colours, lone carriage returns', () => {
    const residue = '  ---- More ----\u001b[42D' + ' '.repeat(42) + '\u001b[42D';
    const config = readText(
      `interface LoopBack0\r${residue} description one\rinterface LoopBack1\r \u001b[32mshutdown\u001b[0m\r`,
    );
    expect(outline(config)).toEqual([
      'system: interface LoopBack0',
      'interface: description one',
      'system: interface LoopBack1',
      'interface: shutdown',
    ]);
  });
});
