import { goToNextEmpty } from './steps/goTo.ts';

/** Alt+N, by the key's place: on a Mac the letter itself is a dead key. */
export function onViewKeyDown(event: KeyboardEvent): void {
  const { code, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  if (defaultPrevented || code !== 'KeyN' || !altKey || ctrlKey || metaKey || shiftKey) return;
  if (document.querySelector('dialog[open]')) return;
  event.preventDefault();
  goToNextEmpty();
}
