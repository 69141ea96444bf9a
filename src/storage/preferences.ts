/** Small things that may be forgotten: theme, pane sizes, the last step of a draft. */
export interface Preferences {
  /** What was set, by this tab or another; undefined when nothing was. */
  get(key: string): string | undefined;
  /** Keeps the value beyond this tab where the browser lets us, and in this tab always. */
  set(key: string, value: string): void;
}

const prefix = 'planform:';

/** Preferences in localStorage. Never throws: what the browser refuses to keep is held in memory. */
export function openPreferences(storage: () => Storage = () => globalThis.localStorage): Preferences {
  const unkept = new Map<string, string>();
  return {
    get: (key) => unkept.get(key) ?? attempt(() => storage().getItem(prefix + key)) ?? undefined,
    set: (key, value) => {
      unkept.set(key, value);
      attempt(() => {
        storage().setItem(prefix + key, value);
        unkept.delete(key);
      });
    },
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
