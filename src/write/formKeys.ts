import type { KeyGroup } from '@/ui/KeyList';
import { nextEmptyShortcut } from './steps/goTo.ts';

/** The keys of the form. */
export const formKeys: readonly KeyGroup[] = [
  {
    name: 'Form',
    keys: [
      [[nextEmptyShortcut], 'Go to the next field that waits for words'],
      [['Alt+ArrowUp', 'Alt+ArrowDown'], 'In the list of steps: move the phase, story or section'],
    ],
  },
  {
    name: 'Rows and tasks',
    keys: [
      [['Enter'], 'Go on to the next empty row, or add one below'],
      [['Backspace'], 'Remove the row when it is empty'],
      [['Alt+ArrowUp', 'Alt+ArrowDown'], 'Move the row, at the end of a list on into the next list'],
      [['ArrowUp', 'ArrowDown'], 'Go to the row above or below'],
      [['Tab', 'Shift+Tab'], 'Indent, outdent: at the start of the words, after typing in the row'],
      [['Escape', 'Tab'], 'One after the other: leave the row, wherever the caret is'],
      [['Mod+Enter'], 'Tick the task'],
      [['[P]'], 'Typed before the words: set the marker. A backtick or a slash suggests paths of the plan'],
    ],
  },
  {
    name: 'Tables, file trees, variables',
    keys: [
      [['Enter'], 'Go down in a table; add a line below in the others'],
      [['Alt+ArrowUp', 'Alt+ArrowDown'], 'Move the row'],
      [['Alt+ArrowLeft', 'Alt+ArrowRight'], 'Move the column of a table; outdent or indent in a tree'],
    ],
  },
];
