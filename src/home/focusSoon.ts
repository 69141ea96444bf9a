/** Gives the focus to an element by its id, once what was asked for is on screen. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
