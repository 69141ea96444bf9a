import { describe, expect, test } from 'vitest';
import { matchPalette } from './matchPalette.ts';

const items = [
  { group: 'Actions', name: 'Download as .md' },
  { group: 'Actions', name: 'Copy the markdown' },
  { group: 'Actions', name: 'Dark theme' },
  { group: 'Sections', name: 'Phase 2: Retry worker' },
  { group: 'Tasks', name: 'T012 Redelivers exactly once' },
  { group: 'Tasks', name: 'T120 Backoff of the retry worker' },
  { group: 'Drafts', name: 'Résumé des travaux' },
];

function found(wanted: string): readonly string[] {
  return matchPalette(items, wanted, 10).flatMap(({ items: matched }) => matched.map(({ name }) => name));
}

describe('what is typed finds', () => {
  test.each([
    ['a start', 'downl', ['Download as .md']],
    ['a word inside, before letters inside a word', 'mark', ['Copy the markdown']],
    ['an ID', 't012', ['T012 Redelivers exactly once']],
    [
      'several words in any order',
      'worker retry',
      ['Phase 2: Retry worker', 'T120 Backoff of the retry worker'],
    ],
    ['first letters of words', 'dam', ['Download as .md']],
    ['words without their accents', 'resume', ['Résumé des travaux']],
    ['nothing where a word is missing', 'retry banana', []],
    ['nothing by letters from here and there', 'dlkw', []],
  ])('%s: %s', (_case, wanted, names) => {
    expect(found(wanted)).toEqual(names);
  });
});

describe('the order', () => {
  test('puts the group of the best first', () => {
    const groups = matchPalette(items, 'retry', 10).map(({ name }) => name);
    expect(groups).toEqual(['Sections', 'Tasks']);
    expect(matchPalette(items, 't1', 10)[0]?.name).toBe('Tasks');
  });

  test('is as given while nothing is typed', () => {
    expect(found('  ')).toEqual(items.map(({ name }) => name));
  });

  test('says how many more there are', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({ group: 'Tasks', name: `T${index} Do it` }));
    const [tasks] = matchPalette(many, 'do', 12);
    expect(tasks?.items.map(({ name }) => name)).toEqual(many.slice(0, 12).map(({ name }) => name));
    expect(tasks?.more).toBe(988);
  });
});
