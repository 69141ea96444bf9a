import { ChevronDown, Copy, ListOrdered, MoveRight, Tags, Trash2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Plan } from '@/core/plan';
import { IconButton } from '@/ui/IconButton';
import { Button } from '@/ui/Button';
import { Menu } from '@/ui/Menu';
import type { MenuEntry } from '@/ui/menuEntry';
import { toastFloor } from '@/ui/toastFloor';
import { askToRemove } from './askToRemove.ts';
import { openDialog, useChecklist } from './checklistState.ts';
import { copyCommands, copyPrompt } from './copyDeeds.ts';
import { markersFor } from './markersOf.ts';
import { chosenKeys, clearSelection } from './selection.ts';
import { markAll, rowsFor, setStates, tickAll } from './taskDeeds.ts';
import { itemsOf, type Item } from './taskItems.ts';

export interface SelectionBarProps {
  readonly plan: Plan;
  readonly readOnly: boolean;
}

/** What can be done with the selected tasks together. */
export function SelectionBar({ plan, readOnly }: SelectionBarProps) {
  const selected = useChecklist((state) => state.selected);
  if (selected.size === 0) return null;
  const items = itemsOf(plan).filter(({ key }) => selected.has(key));
  const fixed = items.filter(({ row }) => !row).length;
  return (
    <div data-selection-bar className="pointer-events-none sticky bottom-0 z-20 px-2 pb-3 sm:bottom-1">
      <div
        ref={toastFloor}
        role="toolbar"
        aria-label="Selected tasks"
        className="pointer-events-auto mx-auto flex w-fit max-w-full flex-wrap items-center justify-center gap-1 rounded-card border border-line-2 bg-surface p-1.5 shadow-dialog"
      >
        <span className="flex items-center gap-1 max-sm:basis-full">
          <IconButton label="Clear the selection" icon={<X />} shortcut="Escape" onClick={clearSelection} />
          <p className="pe-2 text-sm font-semibold tabular-nums">
            {selected.size} selected
            {fixed > 0 && <span className="font-normal text-muted">, {fixed} only shown</span>}
          </p>
        </span>
        {!readOnly && <Changes plan={plan} items={items} />}
        <BarMenu label="Copy" icon={<Copy />} entries={copyEntries()} />
        {!readOnly && (
          <IconButton
            label="Delete"
            icon={<Trash2 />}
            shortcut="Delete"
            onClick={() => askToRemove(chosenKeys())}
          />
        )}
      </div>
    </div>
  );
}

function Changes({ plan, items }: { readonly plan: Plan; readonly items: readonly Item[] }) {
  const rows = items.filter(({ row }) => row);
  const isDone = rows.length > 0 && rows.every(({ state }) => state === 'done');
  const hasIds = rows.some(({ id }) => id !== '');
  return (
    <>
      <Button variant="accent" onClick={() => tickAll(chosenKeys())}>
        {isDone ? 'Untick' : 'Tick'}
      </Button>
      <BarMenu label="Mark" icon={<Tags />} entries={markEntries(plan, rows)} />
      <BarButton
        label="Move"
        icon={<MoveRight />}
        onClick={() => openDialog({ kind: 'move', keys: chosenKeys() })}
      />
      {hasIds && (
        <BarButton
          label="Renumber"
          icon={<ListOrdered />}
          onClick={() => openDialog({ kind: 'renumber', scope: 'selection' })}
        />
      )}
    </>
  );
}

/** Opens a dialog. */
function BarButton(props: {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
}) {
  const { label, icon, onClick } = props;
  return (
    <Button
      variant="ghost"
      icon={icon}
      title={label}
      aria-haspopup="dialog"
      onClick={onClick}
      className="max-sm:px-2!"
    >
      <span className="max-sm:sr-only">{label}…</span>
    </Button>
  );
}

function BarMenu(props: {
  readonly label: string;
  readonly icon: ReactNode;
  readonly entries: readonly MenuEntry[];
}) {
  const { label, icon, entries } = props;
  return (
    <Menu
      label={label}
      entries={entries}
      renderTrigger={(trigger) => (
        <Button {...trigger} variant="ghost" icon={icon} className="max-sm:px-2!">
          <span className="max-sm:sr-only">{label}</span>
          <ChevronDown aria-hidden="true" className="-mx-0.5 size-3.5! max-sm:hidden" />
        </Button>
      )}
    />
  );
}

function markEntries(plan: Plan, items: readonly Item[]): readonly MenuEntry[] {
  const names = new Map(
    items.flatMap((item) => markersFor(plan, item)).map(({ name, meaning }) => [name, meaning]),
  );
  const state = (value: 'open' | 'doing' | 'done', label: string) =>
    ({ kind: 'action', label, onSelect: () => setStates(chosenKeys(), value) }) as const;
  return [
    {
      kind: 'group',
      label: 'State',
      items: [
        state('open', 'Open'),
        state('doing', 'In progress'),
        state('done', 'Done'),
        {
          kind: 'action',
          label: 'Skipped…',
          onSelect: () => openDialog({ kind: 'skip', keys: chosenKeys() }),
        },
      ],
    },
    ...(names.size === 0
      ? []
      : [
          {
            kind: 'group',
            label: 'Markers',
            items: [...names].map(
              ([name, meaning]) =>
                ({
                  kind: 'check',
                  label: `${name}  ${meaning}`,
                  checked: items.every(({ markers }) => markers.includes(name)),
                  onSelect: () => markAll(chosenKeys(), name),
                }) as const,
            ),
          } as const,
        ]),
  ];
}

function copyEntries(): readonly MenuEntry[] {
  const keys = chosenKeys();
  const isNothing = rowsFor(keys).length === 0;
  return [
    {
      kind: 'action',
      label: 'As commands',
      shortcut: 'C',
      disabled: isNothing,
      onSelect: () => copyCommands(keys),
    },
    { kind: 'action', label: 'As a prompt', disabled: isNothing, onSelect: () => copyPrompt(keys) },
    {
      kind: 'action',
      label: 'As commands of my own…',
      disabled: isNothing,
      onSelect: () => openDialog({ kind: 'commands', keys }),
    },
  ];
}
