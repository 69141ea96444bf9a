import { expect, test } from 'vitest';
import type { DraftRecord } from '@/storage/draft';
import { templates } from '@/templates/registry';
import { findDrafts } from './findDrafts.ts';

const [template] = templates;

function draft(name: string, templateId: string | null = null): DraftRecord {
  const figures = { done: 0, total: 0, problems: 0, createdAt: 0, updatedAt: 0 };
  return { id: name, damaged: false, deletedAt: null, about: { name, template: templateId, ...figures } };
}

const records: readonly DraftRecord[] = [
  draft('Webhook delivery retries', template?.id),
  draft('Résumé des travaux'),
  { id: 'x', damaged: true, reason: 'The text of this draft is missing.', textKept: false, deletedAt: null },
];

test.each([
  ['', ['Webhook delivery retries', 'Résumé des travaux', 'x']],
  ['RETRIES web', ['Webhook delivery retries']],
  ['resume', ['Résumé des travaux']],
  ['any plan', ['Résumé des travaux']],
  ['missing', ['x']],
  ['nothing like it', []],
])('%j finds %j', (wanted, ids) => {
  expect(findDrafts(records, wanted).map(({ id }) => id)).toEqual(ids);
});

test('a draft is found by its template', () => {
  expect(findDrafts(records, template?.name ?? '').map(({ id }) => id)).toEqual(['Webhook delivery retries']);
});
