/**
 * What the list of drafts shows of a draft, so that it need not load the text. The caller derives it from the
 * text; the store keeps it and reads nothing into it but `updatedAt`, for the order.
 */
export interface About {
  readonly name: string;
  /** Whether its owner gave it the name; left out in drafts that were stored before this was. */
  readonly named?: boolean;
  /** Id of the template the text was read with, or null. */
  readonly template: string | null;
  /** Tasks done, tasks in all, findings. */
  readonly done: number;
  readonly total: number;
  readonly problems: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Name of the file that the text came from, extension included; left out where it came from none. */
  readonly file?: string;
}

export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly about: About;
}

/** A draft as it was found; `deletedAt` is null unless it lies in the bin. */
export interface StoredDraft extends Draft {
  readonly deletedAt: number | null;
}

/** One line of the list: everything but the text. */
export type DraftRecord = ListedDraft | DamagedDraft;

export interface ListedDraft {
  readonly id: string;
  readonly damaged: false;
  readonly about: About;
  readonly deletedAt: number | null;
}

export interface DamagedDraft {
  readonly id: string;
  readonly damaged: true;
  /** One sentence: what cannot be read. */
  readonly reason: string;
  /** Whether the text is still there, so that `load` gives it back. */
  readonly textKept: boolean;
  readonly deletedAt: number | null;
}
