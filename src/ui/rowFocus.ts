import type { MovedFocus, SortablePlace } from '@/ui/sortable';

const focusable =
  'a[href], button, input, select, textarea, [contenteditable=true], [tabindex]:not([tabindex="-1"])';

/** What in the row has the focus now, if anything has. */
export function focusIn(rowId: string, place: SortablePlace): MovedFocus | undefined {
  const element = document.activeElement;
  const row = element?.closest<HTMLElement>('[data-sortable-row]');
  if (!(element instanceof HTMLElement) || row?.dataset['sortableRow'] !== rowId) return undefined;
  return { place, element, nth: focusablesIn(row).indexOf(element), selection: selectionOf(element) };
}

/** Gives the focus back in the row's new place: to the same element when it lives on, else to its counterpart there. */
export function restoreFocus(row: HTMLElement, { element, nth, selection }: MovedFocus): void {
  const target = row.contains(element) ? element : (focusablesIn(row)[nth] ?? focusablesIn(row)[0]);
  if (!target || target === document.activeElement) return;
  target.focus();
  if (selection && isText(target)) target.setSelectionRange(...selection);
}

function focusablesIn(row: HTMLElement): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(focusable)];
}

function selectionOf(element: HTMLElement): readonly [number, number] | undefined {
  if (!isText(element) || element.selectionStart === null) return undefined;
  return [element.selectionStart, element.selectionEnd ?? element.selectionStart];
}

function isText(element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && element.type === 'text';
}
