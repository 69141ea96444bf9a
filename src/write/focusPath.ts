/** Where the caret goes in a text input: `keep` leaves it to the browser. */
export type Caret = 'start' | 'end' | 'keep' | number;

/** The element in which paths are looked for; the preview beside it has places of its own. */
export const formId = 'plan-form';

/**
 * Gives the focus to the field, row, section or cell at a path once it is on the page: after a change has been drawn,
 * a step opened, an editor loaded. Where that never happens, `otherwise` gets it. A later request takes the place of
 * an earlier one; a focus that moved meanwhile ends it.
 */
export function focusPath(path: string, caret: Caret = 'keep', otherwise?: string): void {
  latest += 1;
  const request = latest;
  const before = document.activeElement;
  let tries = 0;
  const attempt = (): void => {
    if (request !== latest || focusNow(path, caret)) return;
    tries += 1;
    const movedOn = document.activeElement !== before && document.activeElement !== document.body;
    if (movedOn) return;
    if (tries < MOST_TRIES) requestAnimationFrame(attempt);
    else if (otherwise !== undefined) focusNow(otherwise, 'keep');
  };
  queueMicrotask(attempt);
}

/** Brings what stands at a path into sight once it is on the page. The focus stays where it is. */
export function showPath(path: string): void {
  let tries = 0;
  const attempt = (): void => {
    tries += 1;
    const place = [...formElements(`[data-path="${CSS.escape(path)}"]`)].at(-1);
    if (place) place.scrollIntoView({ block: 'center' });
    else if (tries < MOST_TRIES) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}

let latest = 0;
/** Frames to wait for what is on its way to the page. */
const MOST_TRIES = 30;

function focusNow(path: string, caret: Caret): boolean {
  const target = focusableAt(path);
  if (!target) return false;
  target.focus();
  placeCaret(target, caret);
  target.scrollIntoView({ block: 'nearest' });
  return true;
}

/** What shows a path: the innermost element that carries it, or the first thing in it that can be focused. */
function focusableAt(path: string): HTMLElement | undefined {
  const places = [...formElements(`[data-path="${CSS.escape(path)}"]`)];
  const place = places.at(-1);
  if (!place || place.matches(FOCUSABLE)) return place;
  return (
    place.querySelector<HTMLElement>(WRITABLE) ?? place.querySelector<HTMLElement>(FOCUSABLE) ?? undefined
  );
}

function formElements(selector: string): Iterable<HTMLElement> {
  return document.getElementById(formId)?.querySelectorAll<HTMLElement>(selector) ?? [];
}

function placeCaret(target: HTMLElement, caret: Caret): void {
  if (caret === 'keep') return;
  if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
  if (target instanceof HTMLInputElement && target.type !== 'text') return;
  const at = caret === 'start' ? 0 : caret === 'end' ? target.value.length : caret;
  target.setSelectionRange(at, at);
}

const WRITABLE = 'input[type=text], textarea, select, [contenteditable=true]';
const FOCUSABLE = `${WRITABLE}, button, input, a[href], [tabindex]`;
