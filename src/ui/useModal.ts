import { useEffectEvent, useLayoutEffect, useRef } from 'react';

/**
 * Shows the dialog that carries the returned ref as long as it is mounted, gives the focus to what it is for, and
 * afterwards back to what had it. `returnTo` says who takes it when that is gone.
 */
export function useModal(returnTo: (() => HTMLElement | null) | undefined) {
  const dialog = useRef<HTMLDialogElement>(null);
  const giveBack = useEffectEvent((before: Element | null) => {
    const alive = before instanceof HTMLElement && before.isConnected && before !== document.body;
    (alive ? before : returnTo?.())?.focus();
  });
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const before = document.activeElement;
    element.showModal();
    letKeysScroll(element);
    firstField(element)?.focus();
    return () => {
      element.close();
      giveBack(before);
    };
  }, []);
  return dialog;
}

function firstField(dialog: HTMLElement): HTMLElement | null {
  const wished = dialog.querySelector<HTMLElement>('[data-autofocus]');
  const fields = 'input:not([type=hidden]), textarea, select, [contenteditable=true]';
  const others = 'a[href], button:not([data-dialog-close])';
  return wished ?? dialog.querySelector<HTMLElement>(fields) ?? dialog.querySelector<HTMLElement>(others);
}

/** A long text with nothing to focus in it would be out of reach of the keyboard. */
function letKeysScroll(dialog: HTMLElement): void {
  const body = dialog.querySelector<HTMLElement>('[data-dialog-body]');
  if (!body || body.scrollHeight <= body.clientHeight) return;
  if (!body.querySelector('a[href], button, input, select, textarea, [tabindex]')) body.tabIndex = 0;
}
