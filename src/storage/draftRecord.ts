import type { About, DraftRecord } from './draft.ts';

/** What stands beside a text in the store. Whatever is read back may have any other shape. */
export interface StoredRecord {
  readonly about: unknown;
  readonly deletedAt: number | null;
}

const daysInBin = 30;
const day = 24 * 60 * 60 * 1000;

/** The stored value as a record; a foreign shape becomes the `about` of one, so that it is kept as it was. */
export function asRecord(stored: unknown): StoredRecord {
  if (!isObject(stored) || !('about' in stored)) return { about: stored, deletedAt: null };
  const { about, deletedAt } = stored;
  return { about, deletedAt: typeof deletedAt === 'number' ? deletedAt : null };
}

/** The line of the list for what is stored under `key`. */
export function listed(key: unknown, stored: unknown, textKept: boolean): DraftRecord {
  const { about, deletedAt } = asRecord(stored);
  const id = String(key);
  if (!textKept)
    return { id, damaged: true, reason: 'The text of this draft is missing.', textKept, deletedAt };
  if (isAbout(about)) return { id, damaged: false, about, deletedAt };
  const reason =
    'The name and the figures of this draft cannot be read. Its text is there: open it to mend them.';
  return { id, damaged: true, reason, textKept, deletedAt };
}

/** The readable fields of an `about`, empty words and zeros for the others. Total. */
export function mendedAbout(about: unknown): About {
  const found = isObject(about) ? about : {};
  return {
    name: typeof found.name === 'string' ? found.name : '',
    template: typeof found.template === 'string' ? found.template : null,
    done: figure(found.done),
    total: figure(found.total),
    problems: figure(found.problems),
    createdAt: figure(found.createdAt),
    updatedAt: figure(found.updatedAt),
    ...(typeof found.named === 'boolean' ? { named: found.named } : {}),
    ...(typeof found.file === 'string' ? { file: found.file } : {}),
  };
}

/** Newest first, the damaged ones last. */
export function byLastEdit(one: DraftRecord, other: DraftRecord): number {
  return editedAt(other) - editedAt(one);
}

/** Last deleted first. */
export function byDeletion(one: DraftRecord, other: DraftRecord): number {
  return Number(other.deletedAt) - Number(one.deletedAt);
}

/** Whether a record has lain in the bin for 30 days, counted from the deletion or from a later edit. */
export function isExpired(record: DraftRecord, now: number): boolean {
  if (record.deletedAt === null) return false;
  return now - Math.max(record.deletedAt, editedAt(record)) >= daysInBin * day;
}

function editedAt(record: DraftRecord): number {
  return record.damaged ? -1 : record.about.updatedAt;
}

function isAbout(about: unknown): about is About {
  if (!isObject(about)) return false;
  const { name, template } = about;
  if (typeof name !== 'string' || (typeof template !== 'string' && template !== null)) return false;
  const figures = [about.done, about.total, about.problems, about.createdAt, about.updatedAt];
  return figures.every((value) => Number.isFinite(value));
}

function figure(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
