import type { Draft, DraftRecord, StoredDraft } from './draft.ts';

/**
 * Where drafts are kept: text in, the same text out. Every promise may reject, always with a `StorageError` whose
 * message can be shown as it is; a rejected write has changed nothing.
 */
export interface DraftStore {
  /** False when drafts live in this tab's memory alone and are gone with it. */
  readonly durable: boolean;
  /** One sentence to show when drafts are not durable. */
  readonly warning: string | undefined;
  /** Every draft outside the bin, newest first; the unreadable ones last, never left out. */
  list(): Promise<readonly DraftRecord[]>;
  /** Every draft in the bin, last deleted first. */
  bin(): Promise<readonly DraftRecord[]>;
  /** The draft, from the bin too; undefined when there is none. Figures that cannot be read come back as zeros. */
  load(id: string): Promise<StoredDraft | undefined>;
  /** Resolves when text and figures are stored, both or none. A draft in the bin stays there. */
  save(draft: Draft): Promise<void>;
  /** Puts the draft into the bin. */
  remove(id: string): Promise<void>;
  /** Takes the draft out of the bin, as it was. */
  restore(id: string): Promise<void>;
  /** Deletes a draft of the bin for good. A draft outside the bin is left alone. */
  erase(id: string): Promise<void>;
  /** Deletes for good what has lain in the bin, unedited, for 30 days. Resolves to the ids. */
  purge(): Promise<readonly string[]>;
}
