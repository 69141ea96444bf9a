import { indentRow, outdentRow } from '@/core/arrange/indentRow';
import type { Plan } from '@/core/plan';
import { scheduleOf } from '@/core/workflow/schedule';
import type { MenuEntry, MenuItem } from '@/ui/menuEntry';
import { act } from './act.ts';
import { addTaskBelow } from './addTask.ts';
import { askToRemove } from './askToRemove.ts';
import { checklist, edit, focusItem, openDialog } from './checklistState.ts';
import { copyCommands, copyPrompt } from './copyDeeds.ts';
import { markersFor } from './markersOf.ts';
import { moveBy } from './moveDeeds.ts';
import { openInForm } from './openInForm.ts';
import { toggleSelected } from './selection.ts';
import { shown } from './shownItems.ts';
import { markAll, setStates } from './taskDeeds.ts';
import type { Item } from './taskItems.ts';
import { reasonsOf } from './waitsWords.ts';

/** What can be done with one task. Headings and rows of tables are only led to; a plan that is only shown is only copied. */
export function taskEntries(plan: Plan, item: Item, readOnly: boolean): readonly MenuEntry[] {
  if (item.other) return [showItem(item, 'Show in the Markdown')];
  if (readOnly) return [...copies(item), showItem(item, 'Show in the form')];
  return [
    { kind: 'group', items: [editItem(item), addItem(item), selectItem(item)] },
    { kind: 'group', label: 'State', items: states(item) },
    ...markerGroup(plan, item),
    { kind: 'group', label: 'Move', items: moves(item) },
    ...copies(item),
    ...waitsGroup(plan, item),
    {
      kind: 'group',
      items: [
        showItem(item, 'Show in the form'),
        {
          kind: 'action',
          label: 'Delete',
          shortcut: 'Delete',
          danger: true,
          onSelect: () => askToRemove([item.key]),
        },
      ],
    },
  ];
}

function editItem({ key }: Item): MenuItem {
  return { kind: 'action', label: 'Edit', shortcut: 'E', onSelect: () => edit(key) };
}

function addItem({ key }: Item): MenuItem {
  return { kind: 'action', label: 'Add a task below', onSelect: () => addTaskBelow(key) };
}

function selectItem({ key }: Item): MenuItem {
  return {
    kind: 'action',
    label: checklist.getState().selected.has(key) ? 'Take out of the selection' : 'Select',
    shortcut: 'V',
    onSelect: () => toggleSelected(key),
  };
}

function showItem({ key }: Item, label: string): MenuItem {
  return { kind: 'action', label, shortcut: 'Enter', onSelect: () => openInForm(key) };
}

function states({ key, state }: Item): readonly MenuItem[] {
  const choice = (value: 'open' | 'doing' | 'done', label: string): MenuItem => ({
    kind: 'choice',
    label,
    checked: state === value,
    onSelect: () => setStates([key], value),
  });
  return [
    choice('open', 'Open'),
    choice('doing', 'In progress'),
    choice('done', 'Done'),
    {
      kind: 'choice',
      label: 'Skipped…',
      checked: state === 'skipped',
      onSelect: () => openDialog({ kind: 'skip', keys: [key] }),
    },
  ];
}

function markerGroup(plan: Plan, item: Item): readonly MenuEntry[] {
  const items = markersFor(plan, item).map(({ name, meaning }): MenuItem => ({
    kind: 'check',
    label: `${name}  ${meaning}`,
    checked: item.markers.includes(name),
    onSelect: () => markAll([item.key], name),
  }));
  return items.length === 0 ? [] : [{ kind: 'group', label: 'Markers', items }];
}

function moves({ key, row }: Item): readonly MenuItem[] {
  const disabled = !shown.getState().isTextOrder;
  const step = (by: -1 | 1, label: string, shortcut: string): MenuItem => ({
    kind: 'action',
    label,
    shortcut,
    disabled,
    onSelect: () => move(key, by),
  });
  return [
    step(-1, 'Up', 'Alt+ArrowUp'),
    step(1, 'Down', 'Alt+ArrowDown'),
    { kind: 'action', label: 'Into the task above', onSelect: () => nest(key, 'in') },
    ...(row?.parent === undefined
      ? []
      : ([{ kind: 'action', label: 'Out of its task', onSelect: () => nest(key, 'out') }] as const)),
    { kind: 'action', label: 'To another list…', onSelect: () => openDialog({ kind: 'move', keys: [key] }) },
  ];
}

function move(key: string, by: -1 | 1): void {
  checklist.setState({ cursor: key });
  moveBy([key], by);
}

function nest(key: string, way: 'in' | 'out'): void {
  checklist.setState({ cursor: key });
  const change = way === 'in' ? indentRow : outdentRow;
  if (act(way === 'in' ? 'indent task' : 'outdent task', (plan) => change(plan, key)))
    focusItem(checklist.getState().cursor);
}

function copies({ key }: Item): readonly MenuEntry[] {
  return [
    {
      kind: 'group',
      label: 'Copy',
      items: [
        { kind: 'action', label: 'As a command', shortcut: 'C', onSelect: () => copyCommands([key]) },
        { kind: 'action', label: 'As a prompt', onSelect: () => copyPrompt([key]) },
      ],
    },
  ];
}

/** All that it waits for; each leads to its first task. */
function waitsGroup(plan: Plan, { key, status }: Item): readonly MenuEntry[] {
  if (status !== 'blocked') return [];
  const items = reasonsOf(plan, scheduleOf(plan).unmet(key)).map(({ words, first }): MenuItem => ({
    kind: 'action',
    label: words,
    onSelect: () => focusItem(first?.path),
  }));
  return items.length === 0 ? [] : [{ kind: 'group', label: 'Waits for', items }];
}
