// Addresses of both families as numbers: what is near, what is in a subnet, what is free.

const hextets = (part) => (part === '' ? [] : part.split(':'));

/** @param {string} ip @returns {bigint} */
export function valueOf(ip) {
  if (!ip.includes(':')) return ip.split('.').reduce((sum, byte) => (sum << 8n) + BigInt(byte), 0n);
  const [head, tail] = ip.split('::');
  const left = hextets(head);
  const right = tail === undefined ? [] : hextets(tail);
  const all = [...left, ...Array(tail === undefined ? 0 : 8 - left.length - right.length).fill('0'), ...right];
  return all.reduce((sum, part) => (sum << 16n) + BigInt(`0x${part}`), 0n);
}

function format(value, bits) {
  const step = bits === 32 ? 8 : 16;
  const parts = Array.from(
    { length: bits / step },
    (_, index) => (value >> BigInt(bits - step * (index + 1))) & ((1n << BigInt(step)) - 1n),
  );
  return bits === 32 ? parts.join('.') : parts.map((part) => part.toString(16).toUpperCase()).join(':');
}

const bitsOf = (ip) => (ip.includes(':') ? 128 : 32);

/** The address so many further. */
export const shifted = (ip, by) => format(valueOf(ip) + BigInt(by), bitsOf(ip));

/** A mask as length. */
export function lengthOf(mask) {
  if (/^\d+$/.test(mask)) return Number(mask);
  return valueOf(mask).toString(2).replaceAll('0', '').length;
}

/** A mask of this length, dotted where the sample is. */
export function maskLike(sample, length) {
  if (/^\d+$/.test(sample)) return String(length);
  return format(((1n << BigInt(length)) - 1n) << BigInt(32 - length), 32);
}

export const network = (ip, length) => valueOf(ip) >> BigInt(bitsOf(ip) - length);
export const sameSubnet = (ip, other, length) =>
  bitsOf(ip) === bitsOf(other) && network(ip, length) === network(other, length);
export const sameAddress = (ip, other) => bitsOf(ip) === bitsOf(other) && valueOf(ip) === valueOf(other);

/** Host addresses of the subnet of this one that none of the texts has, the nearest first. */
export function* freeAround(ip, length, ...texts) {
  const bits = bitsOf(ip);
  const [value, first] = [valueOf(ip), network(ip, length) << BigInt(bits - length)];
  const last = first + (1n << BigInt(bits - length)) - 1n;
  for (let by = 1n; by < 4000n; by++)
    for (const near of [value + by, value - by].filter((host) => first < host && host < last)) {
      const text = format(near, bits);
      if (!texts.some((other) => other.includes(text))) yield text;
    }
}

/** The nearest of them, where there is one. */
export const freeNear = (ip, length, ...texts) => freeAround(ip, length, ...texts).next().value;

/** An address of the same family far from every other. */
export const foreign = (ip) => (ip.includes(':') ? '2001:DB8:7777::77' : '198.18.77.77');
