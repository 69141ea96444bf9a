import { Search } from 'lucide-react';
import { useId, useLayoutEffect } from 'react';
import { Dialog } from '@/ui/Dialog';
import type { OpenedDialogProps } from './openedDialog.ts';
import type { PaletteItem } from './paletteItems.ts';
import { PaletteList } from './PaletteList.tsx';
import { usePalette, type PaletteState } from './usePalette.ts';

/** Finds and does anything: the focus stays in the input, arrows choose, Enter does. */
export function Palette({ onClose }: OpenedDialogProps) {
  const listId = useId();
  const pick = (item: PaletteItem): void => {
    onClose();
    item.perform();
  };
  const palette = usePalette(pick);
  const { groups, count, active } = palette;
  useLayoutEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);
  return (
    <Dialog open bare title="Command palette" onClose={onClose}>
      <PaletteInput palette={palette} listId={listId} />
      <p role="status" className="sr-only">
        {count === 0 ? 'Nothing found' : `${count} found`}
      </p>
      <PaletteList id={listId} groups={groups} active={active} onPick={pick} onPoint={palette.choose} />
    </Dialog>
  );
}

interface PaletteInputProps {
  readonly palette: PaletteState;
  readonly listId: string;
}

const prompt = 'Find an action, a section, a task or a draft';

function PaletteInput({ palette: { wanted, active, want, onKeyDown }, listId }: PaletteInputProps) {
  return (
    <div className="flex items-center gap-2.5 border-b border-line px-4">
      <Search aria-hidden="true" className="size-4 shrink-0 text-muted" />
      <input
        type="text"
        dir="auto"
        role="combobox"
        aria-label={prompt}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={prompt}
        value={wanted}
        onChange={(event) => want(event.target.value)}
        onKeyDown={onKeyDown}
        className="bare min-h-12 min-w-0 grow text-md"
      />
    </div>
  );
}
