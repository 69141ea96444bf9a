import type { Plan } from '@/core/plan';
import type { MenuEntry } from '@/ui/menuEntry';
import { foldAll, openDialog } from './checklistState.ts';
import { copyCommands, copyPrompt } from './copyDeeds.ts';
import { groupItems } from './groupItems.ts';
import { currentQuery } from './useChecklistQuery.ts';
import { selectAll } from './selection.ts';
import { shownKeys } from './shownItems.ts';
import { isOpen, itemsOf } from './taskItems.ts';

/** What can be done with all tasks of the plan. */
export function planEntries(plan: Plan, readOnly: boolean): readonly MenuEntry[] {
  const keys = openOf(plan);
  const groups = (): readonly string[] => groupItems(plan, currentQuery().group).map(({ key }) => key);
  const hasIds = itemsOf(plan).some(({ row }) => row?.task.id);
  return [
    {
      kind: 'group',
      items: [
        { kind: 'action', label: 'Select all that are shown', onSelect: () => selectAll(shownKeys()) },
        { kind: 'action', label: 'Fold all', onSelect: () => foldAll(groups(), true) },
        { kind: 'action', label: 'Unfold all', onSelect: () => foldAll(groups(), false) },
      ],
    },
    {
      kind: 'group',
      label: 'Open tasks',
      items: [
        { kind: 'action', label: 'Copy as commands', onSelect: () => copyCommands(keys) },
        { kind: 'action', label: 'Copy as a prompt', onSelect: () => copyPrompt(keys) },
        {
          kind: 'action',
          label: 'Command pattern…',
          onSelect: () => openDialog({ kind: 'commands', keys }),
        },
      ],
    },
    ...(readOnly || !hasIds
      ? []
      : [
          {
            kind: 'action',
            label: 'Renumber…',
            onSelect: () => openDialog({ kind: 'renumber', scope: 'plan' }),
          } as const,
        ]),
  ];
}

function openOf(plan: Plan): readonly string[] {
  return itemsOf(plan)
    .filter((item) => item.row && isOpen(item))
    .map(({ key }) => key);
}
