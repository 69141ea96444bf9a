import type { DraftRecord } from '@/storage/draft';
import { templateById } from '@/templates/registry';

/** The drafts of which name or template hold every word that is looked for, in their order. */
export function findDrafts(records: readonly DraftRecord[], wanted: string): readonly DraftRecord[] {
  const words = plain(wanted).split(' ').filter(Boolean);
  return records.filter((record) => {
    const place = plain(
      record.damaged ? record.reason : `${record.about.name} ${templateName(record.about.template)}`,
    );
    return words.every((word) => place.includes(word));
  });
}

/** What a draft's template is called; a draft without one is any plan. */
export function templateName(id: string | null): string {
  return templateById(id)?.name ?? 'Any plan';
}

/** Without case and accents, so that `resume` finds `Résumé`. */
function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
