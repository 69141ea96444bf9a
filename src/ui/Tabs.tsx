import type { KeyboardEvent, ReactNode } from 'react';
import { joinClasses } from '@/ui/joinClasses';
import { stepFrom } from '@/ui/stepFrom';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
}

export interface TabsProps<Id extends string> {
  /** What the tabs are of: `Panes`. */
  readonly label: string;
  /** Prefix of the ids that tie each tab to its `TabPanel`. */
  readonly group: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  readonly className?: string;
}

/** A row of tabs: arrows select, Home and End go to the ends, one Tab stop. The panels are `TabPanel`s of the same group. */
export function Tabs<Id extends string>({
  label,
  group,
  tabs,
  selected,
  onSelect,
  className,
}: TabsProps<Id>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const target = tabs[stepFrom(event.key, at, tabs.length) ?? -1];
    if (!target) return;
    event.preventDefault();
    onSelect(target.id);
    document.getElementById(tabId(group, target.id))?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={label}
      className={joinClasses('flex border-b border-line bg-surface', className)}
    >
      {tabs.map(({ id, label: words }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(group, id)}
          aria-selected={id === selected}
          aria-controls={panelId(group, id)}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
          onKeyDown={onKeyDown}
          className={joinClasses(
            shape,
            id === selected
              ? 'border-accent text-ink forced-colors:border-[Highlight]'
              : 'border-transparent text-ink-2 hover:text-ink forced-colors:border-[Canvas]',
          )}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

const shape =
  'flex min-h-10 grow items-center justify-center gap-1.5 border-b-2 px-3 text-sm font-medium whitespace-nowrap outline-offset-[-3px] pointer-coarse:min-h-11 [&_svg]:size-4';

export interface TabPanelProps<Id extends string> {
  readonly group: string;
  readonly id: Id;
  readonly selected: Id;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Stays mounted while another tab is shown, so that its scroll and its carets survive. */
export function TabPanel<Id extends string>({ group, id, selected, className, children }: TabPanelProps<Id>) {
  return (
    <div
      role="tabpanel"
      id={panelId(group, id)}
      aria-labelledby={tabId(group, id)}
      hidden={id !== selected}
      className={className}
    >
      {children}
    </div>
  );
}

function tabId(group: string, id: string): string {
  return `${group}-tab-${id}`;
}

function panelId(group: string, id: string): string {
  return `${group}-panel-${id}`;
}
