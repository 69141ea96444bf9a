import { Keyboard } from 'lucide-react';
import { useState } from 'react';
import { Dialog } from '@/ui/Dialog';
import { IconButton } from '@/ui/IconButton';
import { Kbd } from '@/ui/Kbd';
import type { Shortcut } from '@/ui/shortcut';
import { nextEmptyShortcut } from '../steps/goTo.ts';

/** The keys of the form, for who wants to leave the mouse alone. */
export function KeysHelp() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        label="Keys of the form"
        icon={<Keyboard />}
        onClick={() => setOpen(true)}
        className="max-sm:hidden"
      />
      <Dialog open={open} onClose={() => setOpen(false)} title="Keys of the form" size="medium">
        <div className="grid gap-4">
          {GROUPS.map(({ name, keys }) => (
            <section key={name} aria-label={name}>
              <h3 className="mb-1 text-sm font-semibold">{name}</h3>
              <dl className="grid grid-cols-[minmax(9rem,auto)_1fr] items-baseline gap-x-4 gap-y-1 text-sm">
                {keys.map(([shortcuts, words]) => (
                  <div key={words} className="contents">
                    <dt className="flex flex-wrap gap-1">
                      {shortcuts.map((shortcut) => (
                        <Kbd key={shortcut} keys={shortcut} />
                      ))}
                    </dt>
                    <dd className="text-ink-2">{words}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </Dialog>
    </>
  );
}

interface KeyGroup {
  readonly name: string;
  readonly keys: readonly (readonly [shortcuts: readonly Shortcut[], words: string])[];
}

const GROUPS: readonly KeyGroup[] = [
  {
    name: 'Everywhere',
    keys: [
      [[nextEmptyShortcut], 'Go to the next field that waits for words'],
      [['Mod+Z', 'Mod+Shift+Z'], 'Undo, redo'],
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
  {
    name: 'Steps',
    keys: [[['Alt+ArrowUp', 'Alt+ArrowDown'], 'Move the phase, story or section that has the focus']],
  },
];
