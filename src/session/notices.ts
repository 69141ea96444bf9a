import { createStore } from 'zustand/vanilla';
import type { Refusal } from '../core/plan.ts';

/** Something to tell the person, whatever is on screen. The app shows it. */
export interface Notice {
  /** What happened, what was kept, and what to do next. */
  readonly message: string;
  readonly tone?: 'neutral' | 'ok' | 'warn' | 'bad';
  readonly action?: { readonly label: string; readonly perform: () => void };
  /** Interrupts, and stays until it is put away. */
  readonly urgent?: boolean;
  /** A later notice about the same thing takes the place of the earlier one. */
  readonly about?: string;
}

/** What has been told and not been shown yet. */
export const notices = createStore<{ readonly waiting: readonly Notice[] }>(() => ({ waiting: [] }));

export function tell(notice: Notice): void {
  notices.setState({ waiting: [...notices.getState().waiting, notice] });
}

/** Tells why a change was not made; nothing when it was: `tellRefusal(perform(…))`. */
export function tellRefusal(refusal: Refusal | undefined): void {
  if (refusal) tell({ message: refusal.refused, tone: 'warn', urgent: true, about: 'refusal' });
}

/** Hands over what waits to whoever shows it. */
export function takeNotices(): readonly Notice[] {
  const { waiting } = notices.getState();
  if (waiting.length > 0) notices.setState({ waiting: [] });
  return waiting;
}
