import { useSyncExternalStore } from 'react';

export interface Announcement {
  readonly key: number;
  readonly message: string;
}

/** Long enough for a screen reader to have taken the words up; their leaving is not read. */
const stays = 7_000;
const listeners = new Set<() => void>();
let current: readonly Announcement[] = [];
let lastKey = 0;

/**
 * Says something to a screen reader when it has finished what it is reading. The same message twice is said twice.
 * What the eye must see too is a toast.
 */
export function announce(message: string): void {
  const announcement = { key: ++lastKey, message };
  change([...current, announcement]);
  setTimeout(() => change(current.filter((other) => other !== announcement)), stays);
}

export function useAnnouncements(): readonly Announcement[] {
  return useSyncExternalStore(subscribe, () => current);
}

function change(next: readonly Announcement[]): void {
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
