// What is understood of a whole is understood once, and leaves no trace that anybody could see.

import { expect, test } from 'vitest';
import { remember } from '../src/model/remember.ts';

test('it is understood once, also when it is nothing', () => {
  const asked: string[] = [];
  const sizeOf = remember((list: readonly string[]): number | undefined => {
    asked.push('size');
    return list.length > 0 ? list.length : undefined;
  });
  const firstOf = remember((list: readonly string[]) => list[0]);
  const full = ['a', 'b'];
  const empty: string[] = [];
  expect([sizeOf(full), sizeOf(full), firstOf(full), sizeOf(empty), sizeOf(empty)]).toEqual([
    2,
    2,
    'a',
    undefined,
    undefined,
  ]);
  expect(asked.length).toBe(2);
});

test('a copy is another whole', () => {
  const countOf = remember((whole: { readonly items: readonly number[] }) => whole.items.length);
  const whole = { items: [1, 2] };
  expect(countOf(whole)).toBe(2);
  expect(countOf({ ...whole, items: [] })).toBe(0);
});

test('nobody sees it', () => {
  const nameOf = remember(({ name }: { readonly name: string }) => name);
  const whole = { name: 'A' };
  nameOf(whole);
  expect(whole).toStrictEqual({ name: 'A' });
  expect(JSON.stringify(whole)).toBe('{"name":"A"}');
  expect(structuredClone(whole)).toStrictEqual({ name: 'A' });
});
