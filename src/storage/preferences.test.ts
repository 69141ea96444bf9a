import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPreferences } from './preferences.ts';

/** As much of a browser's Storage as preferences use. */
function storageOf(rows: Map<string, string>): Storage {
  return {
    get length() {
      return rows.size;
    },
    key: () => null,
    clear: () => rows.clear(),
    removeItem: (key) => void rows.delete(key),
    getItem: (key) => rows.get(key) ?? null,
    setItem: (key, value) => void rows.set(key, value),
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('preferences', () => {
  it('come back in another tab, under a name of our own', () => {
    const rows = new Map<string, string>();
    vi.stubGlobal('localStorage', storageOf(rows));
    openPreferences().set('theme', 'dark');
    expect(openPreferences().get('theme')).toBe('dark');
    expect([...rows.keys()]).toEqual(['planform:theme']);
    expect(openPreferences().get('panes')).toBeUndefined();
  });

  it('follow what another tab has set', () => {
    const rows = new Map<string, string>();
    const here = openPreferences(() => storageOf(rows));
    here.set('theme', 'dark');
    openPreferences(() => storageOf(rows)).set('theme', 'light');
    expect(here.get('theme')).toBe('light');
  });

  it('hold in this tab when the browser has no storage for us', () => {
    const preferences = openPreferences(() => {
      throw new DOMException('', 'SecurityError');
    });
    expect(preferences.get('theme')).toBeUndefined();
    preferences.set('theme', 'dark');
    expect(preferences.get('theme')).toBe('dark');
  });

  it('hold the new value, not the old one, when the storage is full', () => {
    const storage = storageOf(new Map());
    const preferences = openPreferences(() => storage);
    preferences.set('theme', 'dark');
    const keep = storage.setItem;
    storage.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    preferences.set('theme', 'light');
    expect(preferences.get('theme')).toBe('light');
    storage.setItem = keep;
    preferences.set('theme', 'dark');
    expect(preferences.get('theme')).toBe('dark');
  });
});
