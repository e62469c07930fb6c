// A name that nothing has: which one was probably meant, whatever the letter case.

import { nearest } from '../../grammar/expectation.ts';

export function meantName(name: string, names: Iterable<string>): string | undefined {
  const own = new Map([...names].map((each) => [each.toLowerCase(), each]));
  return own.get(name.toLowerCase()) ?? own.get(nearest(name, [...own.keys()]) ?? '');
}
