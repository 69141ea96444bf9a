import { nextEmpty } from '@/core/filled';
import { session } from '@/session/session';
import { announce } from '@/ui/announcements';
import type { Shortcut } from '@/ui/shortcut';
import { focusPath, type Caret } from '../focusPath.ts';
import { headingPath } from '../form/headingPath.ts';
import { writtenPath } from '../form/writtenPath.ts';
import { currentStep, openStep, stepShowing } from './currentStep.ts';

export const nextEmptyShortcut: Shortcut = 'Alt+N';

/** Opens a step and gives its heading the focus. */
export function goToStep(path: string): void {
  openStep(path);
  focusPath(headingPath({ path }));
}

/** Opens the step that shows a value, row, field or section, and gives it the focus. */
export function goToPath(path: string, caret: Caret = 'keep'): void {
  const step = stepShowing(session.getState().plan, path);
  if (!step) return;
  if (step.path !== currentStep().path) openStep(step.path);
  focusPath(path, caret, headingPath(step));
}

/** The next place behind the focus that waits for words, whatever step it is in. */
export function goToNextEmpty(): void {
  const { plan } = session.getState();
  const value = nextEmpty(plan, writtenPath.getState().path);
  if (value) goToPath(value.path);
  else announce('Everything is filled');
}
