import { move } from './rows/rowDeeds.ts';
import { goToNextEmpty } from './steps/goTo.ts';

/** Keys of the whole view. Alt+N is told by the key's place: on a Mac the letter itself is a dead key. */
export function onViewKeyDown(event: KeyboardEvent): void {
  const { code, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  if (defaultPrevented || !altKey || ctrlKey || metaKey || shiftKey) return;
  if (document.querySelector('dialog[open]')) return;
  const deed = code === 'KeyN' ? goToNextEmpty : moveDeed(event);
  if (!deed) return;
  event.preventDefault();
  deed();
}

/** Alt+arrows move a row from its box and its markers as they do from its words. */
function moveDeed({ key, target }: KeyboardEvent): (() => void) | undefined {
  const by = MOVES[key];
  const row = target instanceof Element ? target.closest<HTMLElement>('#plan-form [data-row]') : null;
  const path = row?.dataset['row'];
  return by === undefined || path === undefined ? undefined : () => move(path, by);
}

const MOVES: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };
