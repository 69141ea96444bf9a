export type StorageFailure = 'full' | 'blocked' | 'closed' | 'newer' | 'damaged' | 'failed';

const sentences: Record<StorageFailure, string> = {
  full: 'This browser’s storage is full. Your text is still in this tab. Download the plan, or empty the bin to make room.',
  blocked:
    'This browser does not let the page keep anything. Your text is still in this tab. Download the plan before you close it.',
  closed:
    'The browser closed its storage for this page. Your text is still in this tab. Download the plan, then reload the page.',
  newer:
    'A newer version of Planform has been used in this browser. Your text is still in this tab. Download the plan, then reload the page.',
  damaged: 'This draft is damaged and its text cannot be read. Nothing was changed or deleted.',
  failed:
    'The browser could not use its storage. Your text is still in this tab. Download the plan to be safe.',
};

const failureByName: ReadonlyMap<string, StorageFailure> = new Map([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'blocked'],
  ['NotAllowedError', 'blocked'],
  ['InvalidStateError', 'closed'],
  ['AbortError', 'closed'],
  ['VersionError', 'newer'],
]);

/** A failure of the browser's storage. The message says what happened, what was kept and what to do next. */
export class StorageError extends Error {
  readonly reason: StorageFailure;

  constructor(reason: StorageFailure, cause?: unknown) {
    super(
      reason === 'failed' && cause !== undefined
        ? `${sentences.failed} (${nameOf(cause)})`
        : sentences[reason],
      {
        cause,
      },
    );
    this.name = 'StorageError';
    this.reason = reason;
  }
}

/** Any thrown value as a `StorageError`; the original is its `cause`. */
export function asStorageError(thrown: unknown): StorageError {
  if (thrown instanceof StorageError) return thrown;
  return new StorageError(failureByName.get(nameOf(thrown)) ?? 'failed', thrown);
}

/** The name of an error, as `QuotaExceededError`; of any other value, its words. */
export function nameOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : String(thrown);
}
