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

/** What a notice is about that offers to undo the last change: it goes when that is no longer the last one. */
export const LAST_CHANGE = 'last change';

/** What has been told and not been shown yet, in order; and what is no longer so. */
export const notices = createStore<{ readonly waiting: readonly (Notice | Withdrawal)[] }>(() => ({
  waiting: [],
}));

/** Ends the notices about a thing. */
export interface Withdrawal {
  readonly withdrawn: string;
}

export function tell(notice: Notice): void {
  wait(notice);
}

/** Takes back what was told about a thing that is no longer so. */
export function withdraw(about: string): void {
  wait({ withdrawn: about });
}

/** Tells why a change was not made; nothing when it was: `tellRefusal(perform(…))`. */
export function tellRefusal(refusal: Refusal | undefined): void {
  if (refusal) tell({ message: refusal.refused, tone: 'warn', urgent: true, about: 'refusal' });
}

/** Hands over what waits to whoever shows it. */
export function takeNotices(): readonly (Notice | Withdrawal)[] {
  const { waiting } = notices.getState();
  if (waiting.length > 0) notices.setState({ waiting: [] });
  return waiting;
}

function wait(next: Notice | Withdrawal): void {
  notices.setState({ waiting: [...notices.getState().waiting, next] });
}
