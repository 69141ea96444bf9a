import { useSyncExternalStore } from 'react';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type Theme = 'light' | 'dark';

/** Where the choice is kept between visits. Both may fail silently; the theme then lasts as long as the page. */
export interface ThemeMemory {
  readonly read: () => string | null | undefined;
  readonly write: (choice: ThemeChoice) => void;
}

interface Shown {
  readonly choice: ThemeChoice;
  readonly theme: Theme;
}

const darkSystem = '(prefers-color-scheme: dark)';
const listeners = new Set<() => void>();
let shown: Shown = { choice: 'system', theme: 'light' };
let memory: ThemeMemory | undefined;
let systemIsWatched = false;

/** Takes up the kept choice and keeps every later one. Called once, before the first paint. */
export function startTheme(keptIn: ThemeMemory): void {
  memory = keptIn;
  const kept = keptIn.read();
  show(kept === 'light' || kept === 'dark' ? kept : 'system');
}

/** Shows the choice at once, everywhere, and keeps it where `startTheme` said. */
export function applyTheme(choice: ThemeChoice): void {
  show(choice);
  memory?.write(choice);
}

/** The choice, and the theme that it comes to now. */
export function useTheme(): Shown {
  return useSyncExternalStore(subscribe, () => shown);
}

function show(choice: ThemeChoice): void {
  watchSystem();
  shown = { choice, theme: choice === 'system' ? systemTheme() : choice };
  document.documentElement.dataset['theme'] = shown.theme;
  for (const listener of listeners) listener();
}

function systemTheme(): Theme {
  return matchMedia(darkSystem).matches ? 'dark' : 'light';
}

function watchSystem(): void {
  if (systemIsWatched) return;
  systemIsWatched = true;
  matchMedia(darkSystem).addEventListener('change', () => {
    if (shown.choice === 'system') show('system');
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
