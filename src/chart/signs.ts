import type { TaskState } from '@/core/task';
import type { Readiness } from '@/core/workflow/schedule';

/** What can be said of a task at a glance. */
export type ChartState = 'done' | 'doing' | 'ready' | 'blocked' | 'skipped';

export function chartState(state: TaskState, readiness: Readiness): ChartState {
  if (state === 'done' || state === 'doing' || state === 'skipped') return state;
  return readiness;
}

/** A state's word, and its sign as path data in a square of 16, so that colour never speaks alone. */
export const signs: Readonly<Record<ChartState, { readonly word: string; readonly d: string }>> = {
  done: { word: 'done', d: 'M3 8.5 6.5 12 13 4.5' },
  doing: { word: 'in progress', d: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 5v3l2.2 1.8' },
  ready: { word: 'ready', d: 'M5 3.2 12.5 8 5 12.8Z' },
  blocked: { word: 'blocked', d: 'M3.5 7.5h9v6h-9ZM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3' },
  skipped: { word: 'skipped', d: 'M3 8h10' },
};

export const states: readonly ChartState[] = ['done', 'doing', 'ready', 'blocked', 'skipped'];
