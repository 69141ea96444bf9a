import type { DraftRecord } from '@/storage/draft';

const DAY = 24 * 60 * 60 * 1000;
const KEPT = 30;

/** Whole days until a draft of the bin is deleted for good; 0 when that is today. `now` in milliseconds since 1970. */
export function daysLeft(record: DraftRecord, now: number): number {
  const edited = record.damaged ? 0 : record.about.updatedAt;
  const since = Math.max(record.deletedAt ?? now, edited);
  return Math.max(0, Math.floor((since + KEPT * DAY - now) / DAY));
}
