import { useSyncExternalStore } from 'react';

export interface ToastAction {
  readonly label: string;
  readonly perform: () => void;
}

export interface ToastRequest {
  readonly message: string;
  readonly tone?: 'neutral' | 'ok' | 'warn' | 'bad';
  /** What can be done about it: `Undo`. Performing it puts the toast away. */
  readonly action?: ToastAction;
  /** Interrupts a screen reader and stays until it is put away. For losses only. */
  readonly urgent?: boolean;
  /** A later toast about the same thing takes the place of the earlier one. */
  readonly about?: string;
}

export interface Toast extends ToastRequest {
  readonly key: number;
}

interface Clock {
  readonly left: number;
  readonly running?: { readonly since: number; readonly timer: ReturnType<typeof setTimeout> };
}

/** With an action there is more to read and to reach. */
const stays = { plain: 8_000, withAction: 12_000 };
const listeners = new Set<() => void>();
const clocks = new Map<number, Clock>();
let toasts: readonly Toast[] = [];
let paused = false;
let lastKey = 0;

/** Shows a message for at least 8 seconds of not being paused. Returns what puts it away earlier. */
export function showToast(request: ToastRequest): () => void {
  const toast = { ...request, key: ++lastKey };
  if (request.about !== undefined) dismissAll(({ about }) => about === request.about);
  change([...toasts, toast]);
  if (!toast.urgent) {
    clocks.set(toast.key, { left: toast.action ? stays.withAction : stays.plain });
    if (!paused) run(toast.key);
  }
  return () => dismissToast(toast.key);
}

export function dismissToast(key: number): void {
  dismissAll((toast) => toast.key === key);
}

/** While someone reads or reaches for a toast, and while the page is hidden, no toast runs out. */
export function pauseToasts(pause: boolean): void {
  if (pause === paused) return;
  paused = pause;
  for (const key of clocks.keys()) (pause ? hold : run)(key);
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, () => toasts);
}

function run(key: number): void {
  const clock = clocks.get(key);
  if (!clock) return;
  const timer = setTimeout(() => dismissToast(key), clock.left);
  clocks.set(key, { left: clock.left, running: { since: Date.now(), timer } });
}

function hold(key: number): void {
  const clock = clocks.get(key);
  if (!clock?.running) return;
  clearTimeout(clock.running.timer);
  clocks.set(key, { left: clock.left - (Date.now() - clock.running.since) });
}

function dismissAll(isMeant: (toast: Toast) => boolean): void {
  for (const { key } of toasts.filter(isMeant)) {
    clearTimeout(clocks.get(key)?.running?.timer);
    clocks.delete(key);
  }
  change(toasts.filter((toast) => !isMeant(toast)));
}

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
