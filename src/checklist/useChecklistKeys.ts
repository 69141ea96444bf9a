import { useEffect } from 'react';
import { checklistDeeds } from './checklistDeeds.ts';
import { deedOf } from './checklistDeed.ts';

/** Listens for the checklist's keys while it is on screen. */
export function useChecklistKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  if (event.defaultPrevented || event.isComposing || isBusy(target)) return;
  const deed = deedOf(event, (target?.closest('[data-focus]') ?? null) !== null);
  if (deed && checklistDeeds[deed]()) event.preventDefault();
}

/** A person types, or a dialog, a menu or a panel has the keys. */
function isBusy(target: HTMLElement | undefined): boolean {
  if (!target) return false;
  if (target.closest('dialog, [popover], [role=menu]')) return true;
  const isBox = target instanceof HTMLInputElement && /^(?:checkbox|radio|button)$/.test(target.type);
  return !isBox && (target.isContentEditable || target.matches('input, textarea, select, [role=textbox]'));
}
