import { MoreHorizontal } from 'lucide-react';
import { Menu } from '@/ui/Menu';
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

/** What can be done with the tasks of one group. */
export function GroupMenu({ group, shownItems, readOnly }: GroupMenuProps) {
  return (
    <Menu
      label={`More for ${group.title}`}
      icon={<MoreHorizontal />}
      align="end"
      entries={entriesFor(group, shownItems, readOnly)}
    />
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
