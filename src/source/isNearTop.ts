import type { Text } from '@codemirror/state';

/** Whether a place stands among the first rows, so that the top of the text and the place are seen together. */
export function isNearTop(text: Text, at: number): boolean {
  return at <= FIRST_CHARACTERS && text.lineAt(at).number <= FIRST_LINES;
}

/** Together less than a phone's screen, where long lines are broken. */
const FIRST_LINES = 12;
const FIRST_CHARACTERS = 600;
