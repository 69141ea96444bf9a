import { session } from '@/session/session';

/**
 * Whether the plan is only to look at: nothing in it is written, added, moved or removed. It is settled when the plan is
 * opened, so that no input has to follow it.
 */
export function isLookOnly(): boolean {
  return session.getState().readOnly;
}
