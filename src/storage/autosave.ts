import { StorageError } from './storageError.ts';

/** `saved` is said only while the last text handed over is the one that is stored. */
export type SaveState =
  /** `at` is undefined until this autosave has stored something itself. */
  | { readonly kind: 'saved'; readonly at: number | undefined }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved'; readonly reason: string };

export interface AutosaveOptions {
  /** Stores one text; resolves when it is stored. Never called again before it has settled. */
  readonly save: (text: string) => Promise<void>;
  /** Told every change of state. After a failure it stays `unsaved` until a text is stored. */
  readonly onState: (state: SaveState) => void;
  /** The text that is stored already, if one is. */
  readonly stored?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Milliseconds between the starts of two saves while the text keeps changing. */
  readonly delay?: number;
}

export interface Autosave {
  /** Hands over the text as it is now. Cheap: may be called at every key. */
  change(text: string): void;
  /** Saves now what is not saved, behind a save that runs. Resolves to whether the last text is stored; never rejects. */
  flush(): Promise<boolean>;
  state(): SaveState;
  /** Flushes, then tells and retries nothing more. */
  close(): Promise<boolean>;
}

/** How soon after the first change a save starts: long enough to gather one gesture's changes. */
const firstDelay = 20;
const retryDelay = 10_000;
/** After this long a save is no longer called saving. */
const patience = 2000;
const slow = 'Saving takes unusually long. Your text is still in this tab.';

/** Saves a text as it changes: one save at a time, the latest text wins, a failed save is tried again. */
export function createAutosave(options: AutosaveOptions): Autosave {
  const { save, onState, now = Date.now, delay = 250 } = options;
  let latest = options.stored;
  let stored = options.stored;
  let state: SaveState = { kind: 'saved', at: undefined };
  let running: Promise<void> | undefined;
  let startedAt = -Infinity;
  let closed = false;
  let storedAt: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let appointment: 'none' | 'soon' | 'retry' = 'none';

  function tell(next: SaveState): void {
    if (isSameState(state, next)) return;
    state = next;
    if (!closed) onState(next);
  }

  function cancel(): void {
    clearTimeout(timer);
    appointment = 'none';
  }

  function arrange(kind: 'soon' | 'retry'): void {
    cancel();
    appointment = kind;
    timer = setTimeout(() => void flush(), kind === 'soon' ? nextDelay() : retryDelay);
  }

  /** Between `firstDelay` and `delay`, even when the clock is set back. */
  function nextDelay(): number {
    return Math.min(Math.max(startedAt + delay - now(), firstDelay), delay);
  }

  function start(text: string): Promise<void> {
    cancel();
    startedAt = now();
    running = attempt(text);
    return running;
  }

  async function attempt(text: string): Promise<void> {
    const watch = setTimeout(() => tell({ kind: 'unsaved', reason: slow }), patience);
    const reason = await outcome(save, text);
    clearTimeout(watch);
    running = undefined;
    if (reason === undefined) succeed(text);
    else fail(reason, text);
  }

  function succeed(text: string): void {
    stored = text;
    storedAt = now();
    if (latest === stored) return tell({ kind: 'saved', at: storedAt });
    tell({ kind: 'saving' });
    arrange('soon');
  }

  function fail(reason: string, text: string): void {
    // Nobody knows what is stored now, so that even a text that was stored once is written again.
    stored = undefined;
    tell({ kind: 'unsaved', reason });
    if (latest !== text) arrange('soon');
    else if (!closed) arrange('retry');
  }

  async function flush(): Promise<boolean> {
    while (running) await running;
    if (latest !== undefined && latest !== stored) await start(latest);
    return latest === stored;
  }

  return {
    change: (text) => {
      latest = text;
      if (!running && latest === stored) {
        cancel();
        return tell({ kind: 'saved', at: storedAt });
      }
      if (state.kind === 'saved') tell({ kind: 'saving' });
      if (!running && appointment !== 'soon') arrange('soon');
    },
    flush,
    state: () => state,
    close: () => {
      closed = true;
      return flush();
    },
  };
}

/** Undefined when the text is stored, else the reason in words. */
async function outcome(save: AutosaveOptions['save'], text: string): Promise<string | undefined> {
  try {
    await save(text);
    return undefined;
  } catch (error) {
    if (error instanceof StorageError) return error.message;
    const detail = error instanceof Error ? error.message : String(error);
    return `Saving failed: ${detail}. Your text is still in this tab.`;
  }
}

function isSameState(one: SaveState, other: SaveState): boolean {
  if (one.kind === 'unsaved' && other.kind === 'unsaved') return one.reason === other.reason;
  if (one.kind === 'saved' && other.kind === 'saved') return one.at === other.at;
  return one.kind === other.kind;
}
