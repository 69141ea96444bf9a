import { nextEmpty } from '@/core/filled';
import type { Plan } from '@/core/plan';
import { session } from '@/session/session';
import { announce } from '@/ui/announcements';
import type { Shortcut } from '@/ui/shortcut';
import { focusPath, formId, showPath, type Caret } from '../focusPath.ts';
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

/** Opens the step that shows a value, row, field or section, and brings it into sight. The focus stays where it is. */
export function lookAtPath(path: string): void {
  const step = stepShowing(session.getState().plan, path);
  if (!step) return;
  if (step.path !== currentStep().path) openStep(step.path);
  showPath(path);
}

/**
 * The next place that waits for words, whatever step it is in: behind the one that was written last. From the menu of a
 * field, the box of a task or a heading it is that place itself, if it waits, or the first one in it.
 */
export function goToNextEmpty(): void {
  const { plan, lastPath } = session.getState();
  const path = writtenPath.getState().path ?? lastPath;
  const after = path === undefined || isPassed(plan, path) ? path : placeBefore(plan, path);
  const value = nextEmpty(plan, after);
  if (value) goToPath(value.path);
  else announce('Everything is filled');
}

/** A value whose words have the caret, or had it before the focus left the form. */
function isPassed(plan: Plan, path: string): boolean {
  const { activeElement } = document;
  if (!plan.valueByPath.has(path)) return false;
  return activeElement?.closest(`#${formId}`) ? activeElement.matches(WRITABLE) : true;
}

const WRITABLE = 'input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=textbox]';

/** Path of the last value before a field, row or section; undefined where that is the first. */
function placeBefore({ values }: Plan, path: string): string | undefined {
  const first = values.findIndex((value) => value.path === path || value.path.startsWith(`${path}/`));
  return first < 0 ? path : values[first - 1]?.path;
}
