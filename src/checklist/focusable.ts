/** What of a task takes the focus: its box, else the way to its place. */
export function focusable(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`);
}
