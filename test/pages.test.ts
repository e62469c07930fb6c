// The pages of rules as they are read and explained, rules as a list, and how texts are wrapped.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explanation } from '../src/report/explain.ts';
import { readPage } from '../src/report/page.ts';
import { plain } from '../src/report/paint.ts';
import { ruleList, ruleListJson } from '../src/report/rule-list.ts';
import { wrap } from '../src/report/width.ts';

describe('pages', () => {
  const markdown = readFileSync('test/support/page.md', 'utf8');

  test('are read', () => {
    expect(readPage(markdown)).toEqual({
      id: 'backup-id-matches-peer',
      summary: 'A profile has the same backup ID on both devices.',
      why: 'The two devices find the users of each other by this number.',
      do: 'Type the same `backup-id` on both.',
      options: '',
      examples: [
        {
          title: 'Two numbers',
          text: ['As it happens.'],
          files: [
            { name: 'a.cfg', lines: ['remote-backup-profile users', ' backup-id 10', '#~         ^^ error: 10 here'] },
            { name: 'b.cfg', lines: ['remote-backup-profile users', ' backup-id 11', '#~ note: 11 there'] },
          ],
        },
        { title: 'One number', text: [], files: [{ name: 'a.cfg', lines: ['sysname A'] }] },
      ],
    });
  });

  test('however little they say', () => {
    expect(readPage('')).toEqual({ id: '', summary: '', why: '', do: '', options: '', examples: [] });
    expect(readPage('# x\r\n\r\nSummary.\r\n\r\n## Title').examples).toEqual([{ title: 'Title', text: [], files: [] }]);
  });

  test('are explained', () => {
    const explained = { page: readPage(markdown), severity: 'error' as const, source: 'The manual' };
    expect([...explanation(explained, { paint: plain, width: 50 })].join('').split('\n')).toEqual([
      'backup-id-matches-peer  error',
      '',
      'A profile has the same backup ID on both devices.',
      '',
      'Why',
      'The two devices find the users of each other by',
      'this number.',
      '',
      'Do',
      'Type the same `backup-id` on both.',
      '',
      'Source',
      'The manual',
      '',
      'Two numbers',
      '',
      'As it happens.',
      '',
      '  a.cfg:',
      '    remote-backup-profile users',
      '     backup-id 10',
      '               ^^ error: 10 here',
      '',
      '  b.cfg:',
      '    remote-backup-profile users',
      '     backup-id 11',
      '     ^^^^^^^^^^^^ note: 11 there',
      '',
      'One number',
      '',
      '  a.cfg:',
      '    sysname A',
      '',
      '',
    ]);
  });
});

test('rules as a table and as JSON', () => {
  const rules = [
    { id: 'long-name', severity: 'warning' as const, summary: 'One holds.', source: 'here', check: 1 },
    { id: 'short', severity: 'info' as const, summary: 'Two holds.', source: 'there', check: 2 },
  ];
  expect([...ruleList(rules, plain)].join('')).toBe('long-name  warning  One holds.\nshort      info     Two holds.\n');
  const listed = rules.map(({ id, severity, summary, source }) => ({
    id,
    severity,
    summary,
    source,
    optIn: false,
    options: {},
  }));
  expect(JSON.parse([...ruleListJson(rules)].join(''))).toEqual(listed);
  expect(JSON.parse([...ruleListJson([])].join(''))).toEqual([]);
});

test('texts are wrapped at the width that they take', () => {
  expect(wrap('one two  three\nfour', 9)).toEqual(['one two', 'three', 'four']);
  expect(wrap('总部 总部', 8)).toEqual(['总部', '总部']);
  expect(wrap(`a ${'x'.repeat(20)} b`, 9)).toEqual(['a', 'x'.repeat(20), 'b']);
  expect(wrap('', 9)).toEqual([]);
});
