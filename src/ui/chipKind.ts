/** What a chip says. The first five are the markers of a task and have a letter of their own. */
export type MarkerKind = 'test' | 'feature' | 'parallel' | 'migration' | 'doc';
export type ChipKind = MarkerKind | 'ok' | 'warn' | 'bad' | 'accent' | 'neutral';

export const chipColours: Readonly<Record<ChipKind, string>> = {
  test: 'bg-test-soft text-test',
  feature: 'bg-feature-soft text-feature',
  parallel: 'bg-parallel-soft text-parallel',
  migration: 'bg-migration-soft text-migration',
  doc: 'bg-doc-soft text-doc',
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
  accent: 'bg-accent-soft text-accent',
  neutral: 'bg-doc-soft text-doc',
};

export const markerLetters: Readonly<Record<MarkerKind, string>> = {
  test: 'T',
  feature: 'F',
  parallel: 'P',
  migration: 'M',
  doc: 'D',
};

export const markerNames: Readonly<Record<MarkerKind, string>> = {
  test: 'test',
  feature: 'feature',
  parallel: 'parallel',
  migration: 'migration',
  doc: 'docs',
};
