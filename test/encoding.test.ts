// Bytes come back as they went in, whatever they are.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../grammar/encoding.ts';

const gbk = Uint8Array.from([0xd7, 0xdc, 0xb2, 0xbf]); // two Chinese characters

describe('the encoding is recognised', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['ASCII', Buffer.from('sysname R1'), 'utf-8', 'sysname R1'],
    ['UTF-8', Buffer.from('description 总部'), 'utf-8', 'description 总部'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffsysname R1'), 'utf-8', '\ufeffsysname R1'],
    ['GB18030', gbk, 'gb18030', '总部'],
    [
      'GB18030 with four bytes',
      Uint8Array.from([0x81, 0x30, 0x84, 0x36, 0xd7, 0xdc, 0x90, 0x30, 0x81, 0x30]),
      'gb18030',
      '¥总𐀀',
    ],
    ['UTF-16', Buffer.from('\ufeffsysname R1', 'utf16le'), 'utf-16le', '\ufeffsysname R1'],
    ['no text at all', Uint8Array.from([0xff, 0x00, 0x80]), 'latin1', '\xff\0\x80'],
  ])('%s', (_, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ text, encoding });
    expect([...encode(text, decode(bytes).encoding)]).toEqual([...bytes]);
  });
});

test('any bytes survive', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { text, encoding } = decode(bytes);
      expect([...encode(text, encoding)]).toEqual([...bytes]);
    }),
    { numRuns: 500 },
  );
});
