import type { FocusEvent } from 'react';
import { createStore } from 'zustand/vanilla';
import { session, stayAt } from '@/session/session';
import { fieldOfLine } from '../fields/linePath.ts';
import { pathOfHeading } from './headingPath.ts';

/** The value, row, field or section that has the focus in the form, for the preview to show. */
export const writtenPath = createStore<{ readonly path?: string | undefined }>(() => ({}));

/** For the form's focus events, which bubble. What has no path, such as a menu, leaves it where it was. */
export function followFocus({ target }: FocusEvent<HTMLElement>): void {
  const place = target.closest<HTMLElement>('[data-row], [data-path]')?.dataset;
  const path = place?.['row'] ?? place?.['path'];
  if (path === undefined) return;
  const written = pathOfHeading(fieldOfLine(path));
  writtenPath.setState({ path: written });
  stayAt({ path: written });
}

/** Forgets the place when the history is travelled: what was undone is what matters then. Returns what ends it. */
export function followHistory(): () => void {
  return session.subscribe(({ history }, before) => {
    if (history.future.length !== before.history.future.length) writtenPath.setState({ path: undefined });
  });
}
