import { Ellipsis } from 'lucide-react';
import { Menu } from '@/ui/Menu';
import type { MenuEntry } from '@/ui/menuEntry';
import { isLookOnly } from '../isLookOnly.ts';

export interface LineMenuProps {
  readonly name: string;
  readonly entries: readonly MenuEntry[];
}

/** What can be done with a line of a tree, a file of variables or a table. */
export function LineMenu({ name, entries }: LineMenuProps) {
  const lookOnly = isLookOnly();
  if (lookOnly) return null;
  return (
    <Menu
      label={`Move or change ${name}`}
      entries={entries}
      renderTrigger={(trigger) => (
        <button
          type="button"
          {...trigger}
          aria-label={`Move or change ${name}`}
          title="Move, add, remove"
          className="grid min-h-7 w-6 shrink-0 place-items-center rounded text-muted outline-offset-[-2px] hover:bg-sunken hover:text-ink aria-expanded:bg-sunken pointer-coarse:min-h-10 pointer-coarse:w-8"
        >
          <Ellipsis aria-hidden="true" className="size-4" />
        </button>
      )}
    />
  );
}
