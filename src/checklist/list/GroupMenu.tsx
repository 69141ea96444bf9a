import { MoreHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import { MenuPopup } from '@/ui/MenuPopup';
import type { MenuEntry } from '@/ui/menuEntry';
import { openDialog } from '../checklistState.ts';
import { copyCommands, copyPrompt } from '../copyDeeds.ts';
import { isOpen, type Item } from '../taskItems.ts';
import type { Group } from '../groupItems.ts';
import { selectAll } from '../selection.ts';

export interface GroupMenuProps {
  readonly group: Group;
  /** Those of its tasks that pass the filter. */
  readonly shownItems: readonly Item[];
  readonly readOnly: boolean;
}

/** What can be done with the tasks of one group. Nothing of the menu is there before it is opened: groups may be many. */
export function GroupMenu({ group, shownItems, readOnly }: GroupMenuProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = `More for ${group.title}`;
  return (
    <>
      <button
        type="button"
        aria-label={label}
        title="More"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        onClick={({ currentTarget }) => setAnchor(anchor ? null : currentTarget)}
        className="inline-flex min-h-8 w-8 shrink-0 items-center justify-center rounded-control text-ink-2 hover:bg-sunken hover:text-ink pointer-coarse:min-h-10 pointer-coarse:w-10"
      >
        <MoreHorizontal aria-hidden="true" className="size-4" />
      </button>
      {anchor && (
        <MenuPopup
          id={id}
          label={label}
          entries={entriesFor(group, shownItems, readOnly)}
          startAt="first"
          align="end"
          anchor={anchor}
          onClose={() => setAnchor(null)}
        />
      )}
    </>
  );
}

function entriesFor({ stage }: Group, items: readonly Item[], readOnly: boolean): readonly MenuEntry[] {
  const rows = items.filter(({ row }) => row);
  const open = rows.filter(isOpen);
  const meant = (open.length > 0 ? open : rows).map(({ key }) => key);
  const what = open.length > 0 ? `${open.length} open` : 'all';
  const isNothing = meant.length === 0;
  return [
    { kind: 'action', label: 'Select all', onSelect: () => selectAll(items.map(({ key }) => key)) },
    {
      kind: 'group',
      label: `Copy ${what}`,
      items: [
        { kind: 'action', label: 'As commands', disabled: isNothing, onSelect: () => copyCommands(meant) },
        { kind: 'action', label: 'As a prompt', disabled: isNothing, onSelect: () => copyPrompt(meant) },
        {
          kind: 'action',
          label: 'As commands of my own…',
          disabled: isNothing,
          onSelect: () => openDialog({ kind: 'commands', keys: meant }),
        },
      ],
    },
    ...(readOnly || !stage || !rows.some(({ id }) => id !== '')
      ? []
      : [
          {
            kind: 'action',
            label: 'Renumber…',
            onSelect: () => openDialog({ kind: 'renumber', scope: { stage: stage.path } }),
          } as const,
        ]),
  ];
}
