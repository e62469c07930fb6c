// Bytes to text and back, without loss: the first step of reading, the last of printing.

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be' | 'latin1';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Never fails: what is neither Unicode nor GB18030 is read as Latin-1, where every byte is a character. */
export function decode(bytes: Uint8Array): Decoded {
  for (const encoding of candidates(bytes)) {
    const text = read(bytes, encoding);
    if (text !== undefined && sameBytes(encode(text, encoding), bytes)) return { text, encoding };
  }
  return { text: Buffer.from(bytes).toString('latin1'), encoding: 'latin1' };
}

export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'latin1':
      return Buffer.from(text, 'latin1');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'gb18030':
      return encodeGb18030(text);
  }
}

function candidates(bytes: Uint8Array): Encoding[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

function read(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}

// The platform decodes GB18030 but does not encode it, so its tables are turned around once, when first needed.
let gb18030: Map<string, readonly number[]> | undefined;

function encodeGb18030(text: string): Uint8Array {
  gb18030 ??= new Map([...twoByteCharacters(), ...fourByteCharacters()]);
  // Room for the worst case, four bytes for each character; what is left over is cut off.
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    const coded = code >= 0x10000 ? fourBytes(SUPPLEMENTARY + code - 0x10000) : (gb18030.get(character) ?? []);
    bytes.set(coded, length);
    length += coded.length;
  }
  return bytes.subarray(0, length);
}

/** Four-byte codes count up from here for the characters beyond the basic plane. */
const SUPPLEMENTARY = 189_000;
const FOUR_BYTE_BASIC_PLANE = 39_420;

function twoByteCharacters(): [string, readonly number[]][] {
  const codes: number[][] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) codes.push([lead, trail]);
  }
  return charactersOf(codes);
}

function fourByteCharacters(): [string, readonly number[]][] {
  return charactersOf(Array.from({ length: FOUR_BYTE_BASIC_PLANE }, (_, index) => fourBytes(index)));
}

function charactersOf(codes: readonly number[][]): [string, readonly number[]][] {
  const characters = [...new TextDecoder('gb18030').decode(Uint8Array.from(codes.flat()))];
  if (characters.length !== codes.length) return [];
  return codes.map((code, index) => [characters[index] ?? '', code]);
}

function fourBytes(index: number): number[] {
  return [
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1_260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}
