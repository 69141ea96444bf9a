import { GripVertical } from 'lucide-react';
import type { HTMLAttributes } from 'react';
import { Menu } from '@/ui/Menu';
import type { MenuEntry, MenuItem } from '@/ui/menuEntry';
import type { SortableGroup, Step } from '@/ui/sortable';
import { Tooltip } from '@/ui/Tooltip';

export interface SortableHandleProps {
  readonly name: string;
  readonly dragListeners: HTMLAttributes<HTMLElement> | undefined;
  readonly onStep: (step: Step) => void;
  /** The other lists that it can be sent to. */
  readonly groups: readonly SortableGroup[];
  readonly onSend: (group: SortableGroup) => void;
  readonly more: readonly MenuEntry[];
}

/** What a drag can do, a press can do too: the menu holds every move. */
export function SortableHandle({ name, dragListeners, onStep, groups, onSend, more }: SortableHandleProps) {
  const steps: readonly MenuItem[] = [
    { kind: 'action', label: 'Move up', shortcut: 'Alt+ArrowUp', onSelect: () => onStep('up') },
    { kind: 'action', label: 'Move down', shortcut: 'Alt+ArrowDown', onSelect: () => onStep('down') },
  ];
  const sends = groups.map((group): MenuItem => ({
    kind: 'action',
    label: group.name,
    onSelect: () => onSend(group),
  }));
  const entries: readonly MenuEntry[] = [
    { kind: 'group', items: steps },
    ...(sends.length > 0 ? [{ kind: 'group', label: 'Move to', items: sends } as const] : []),
    ...more,
  ];
  return (
    <Menu
      label={`Move ${name}`}
      entries={entries}
      renderTrigger={(trigger) => (
        <Tooltip text="Drag to move, press for more" names>
          <button
            type="button"
            {...trigger}
            {...dragListeners}
            aria-label={`Move ${name}`}
            className="grid min-h-6 w-6 shrink-0 cursor-grab! touch-none place-items-center rounded text-muted hover:bg-sunken hover:text-ink active:cursor-grabbing! aria-expanded:bg-sunken aria-expanded:text-ink pointer-coarse:min-h-10 pointer-coarse:w-9"
          >
            <GripVertical aria-hidden="true" className="size-4" />
          </button>
        </Tooltip>
      )}
    />
  );
}
