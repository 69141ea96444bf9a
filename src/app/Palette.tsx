import { Search } from 'lucide-react';
import { useDeferredValue, useId, useLayoutEffect, useState, type KeyboardEvent } from 'react';
import { Dialog } from '@/ui/Dialog';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import type { OpenedDialogProps } from './openedDialog.ts';
import { matchPalette } from './matchPalette.ts';
import { paletteItems, type PaletteItem } from './paletteItems.ts';
import { PaletteList } from './PaletteList.tsx';

const MOST = 12;

/** Finds and does anything: the focus stays in the input, arrows choose, Enter does. */
export function Palette({ onClose }: OpenedDialogProps) {
  const listId = useId();
  const [items] = useState(paletteItems);
  const [wanted, setWanted] = useState('');
  const [active, setActive] = useState(0);
  const groups = matchPalette(items, useDeferredValue(wanted), MOST);
  const shown = groups.flatMap((group) => group.items);
  const at = Math.min(active, shown.length - 1);
  const perform = (item: PaletteItem): void => {
    onClose();
    item.perform();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = nextOf(event.key, at, shown.length);
    const chosen = event.key === 'Enter' ? shown[at] : undefined;
    if (next === undefined && !chosen) return;
    event.preventDefault();
    if (chosen) perform(chosen);
    else if (next !== undefined) setActive(next);
  };
  useLayoutEffect(() => {
    document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, at]);
  return (
    <Dialog open bare title="Command palette" onClose={onClose}>
      <div className="flex items-center gap-2.5 border-b border-line px-4">
        <Search aria-hidden="true" className="size-4 shrink-0 text-muted" />
        <input
          type="text"
          dir="auto"
          role="combobox"
          aria-label="Find an action, a section, a task or a draft"
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Find an action, a section, a task or a draft"
          value={wanted}
          onChange={(event) => {
            setWanted(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          className="bare min-h-12 min-w-0 grow text-md"
        />
      </div>
      <VisuallyHidden>
        <span role="status">{shown.length === 0 ? 'Nothing found' : `${shown.length} found`}</span>
      </VisuallyHidden>
      <PaletteList id={listId} groups={groups} active={at} onPick={perform} onPoint={setActive} />
    </Dialog>
  );
}

function nextOf(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'PageDown') return Math.min(count - 1, at + 8);
  if (key === 'PageUp') return Math.max(0, at - 8);
  return undefined;
}
