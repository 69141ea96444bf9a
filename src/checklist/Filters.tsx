import { ChevronDown } from 'lucide-react';
import { memo, useMemo, type ReactNode } from 'react';
import type { Plan } from '@/core/plan';
import { Chip } from '@/ui/Chip';
import { Menu } from '@/ui/Menu';
import type { MenuChoice } from '@/ui/menuEntry';
import { Pill, pillOff, pillShape } from '@/ui/Pill';
import { everything, isNarrow, withPart, type ChecklistQuery, type Grouping } from './checklistQuery.ts';
import { filterChoices, type Choice, type FilterChoices } from './filterChoices.ts';
import { FindTasks } from './FindTasks.tsx';
import { markerKinds, seriesKind } from './list/TaskChips.tsx';
import { itemsOf } from './taskItems.ts';
import { changeQuery } from './useChecklistQuery.ts';

export interface FiltersProps {
  readonly plan: Plan;
  readonly query: ChecklistQuery;
  /** Tasks that pass. */
  readonly shown: number;
}

/** What is shown, and how it is grouped. On a phone the pills are one row that scrolls sideways. */
export const Filters = memo(function Filters({ plan, query, shown }: FiltersProps) {
  const choices = useMemo(() => filterChoices(plan), [plan]);
  return (
    <div
      role="group"
      aria-label="Filter tasks"
      className="mb-4 flex flex-wrap items-center gap-x-1.5 gap-y-2"
    >
      <Scrolling>
        <StatePills choices={choices} query={query} />
        {choices.series.length + choices.markers.length > 0 && (
          <span aria-hidden="true" className="mx-1 h-4.5 w-px shrink-0 bg-line-2" />
        )}
        <SeriesPills plan={plan} choices={choices} query={query} />
        <MarkerPills choices={choices} query={query} />
      </Scrolling>
      <div className="flex grow flex-wrap items-center gap-1.5 max-sm:w-full">
        <PartMenu name="phase" label="Phase" all="All phases" choices={choices.phases} query={query} />
        <PartMenu name="story" label="Story" all="All stories" choices={choices.stories} query={query} />
        <GroupMenu group={query.group} hasStories={choices.stories.length > 0} />
        <FindTasks words={query.words} />
        <ShownCount plan={plan} query={query} shown={shown} />
      </div>
    </div>
  );
});

/** How many tasks are left to see, heard as it changes, and the way back to all of them. */
function ShownCount({ plan, query, shown }: FiltersProps) {
  const total = itemsOf(plan).length;
  const narrow = isNarrow(query);
  return (
    <div className="flex items-center gap-1">
      <p role="status" className="text-xs text-muted tabular-nums not-empty:ms-1.5">
        {narrow && `${shown} of ${total} ${total === 1 ? 'task' : 'tasks'} shown`}
      </p>
      {narrow && (
        <button
          type="button"
          onClick={() => changeQuery(({ group }) => ({ ...everything, group }))}
          className="min-h-7 rounded-control px-2 text-xs font-medium text-accent hover:bg-sunken pointer-coarse:min-h-10"
        >
          Show all
        </button>
      )}
    </div>
  );
}

/** Its pills hold words for those who listen, which would be laid out outside of it, were they not placed by it. */
function Scrolling({ children }: { readonly children: ReactNode }) {
  return (
    <div className="relative flex min-w-0 flex-wrap items-center gap-1.5 max-sm:-mx-3 max-sm:w-[calc(100%+1.5rem)] max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:px-3 max-sm:py-1 max-sm:[scrollbar-width:none]">
      {children}
    </div>
  );
}

interface PillsProps {
  readonly choices: FilterChoices;
  readonly query: ChecklistQuery;
}

function StatePills({ choices, query }: PillsProps) {
  return choices.states.map(({ value, label, count }) => (
    <Pill
      key={value}
      pressed={query.state === value}
      count={count}
      onPressedChange={(on) => changeQuery((now) => ({ ...now, state: on ? value : 'all' }))}
    >
      {label}
    </Pill>
  ));
}

function SeriesPills({ plan, choices, query }: PillsProps & { readonly plan: Plan }) {
  return choices.series.map(({ value, label }) => (
    <Pill
      key={value}
      pressed={query.series === value}
      onPressedChange={(on) => changeQuery((now) => withPart(now, 'series', on ? value : undefined))}
    >
      <Chip kind={seriesKind(plan.template.series, `${value}1`)} className="-ms-1 h-4.5!">
        {value}
      </Chip>
      {label}
    </Pill>
  ));
}

function MarkerPills({ choices, query }: PillsProps) {
  return choices.markers.map(({ value, label }) => (
    <Pill
      key={value}
      pressed={query.marker === value}
      onPressedChange={(on) => changeQuery((now) => withPart(now, 'marker', on ? value : undefined))}
    >
      <Chip kind={markerKinds[value] ?? 'neutral'} className="-ms-1 h-4.5!">
        {value}
      </Chip>
      {label === '' ? <span className="sr-only">marker</span> : label}
    </Pill>
  ));
}

interface PartMenuProps {
  readonly name: 'phase' | 'story';
  readonly label: string;
  readonly all: string;
  readonly choices: readonly Choice[];
  readonly query: ChecklistQuery;
}

function PartMenu({ name, label, all, choices, query }: PartMenuProps) {
  if (choices.length < 2) return null;
  const chosen = choices.find(({ value }) => value === query[name]);
  const entry = (value: string | undefined, words: string): MenuChoice => ({
    kind: 'choice',
    label: words,
    checked: query[name] === value,
    onSelect: () => changeQuery((now) => withPart(now, name, value)),
  });
  return (
    <PillMenu
      label={label}
      value={chosen ? chosen.label : 'all'}
      isOn={chosen !== undefined}
      entries={[entry(undefined, all), ...choices.map(({ value, label: words }) => entry(value, words))]}
    />
  );
}

function GroupMenu({ group, hasStories }: { readonly group: Grouping; readonly hasStories: boolean }) {
  const names = GROUPINGS.filter((name) => name !== 'story' || hasStories || group === 'story');
  return (
    <PillMenu
      label="Group"
      value={group}
      isOn={group !== 'phase'}
      entries={names.map((name) => ({
        kind: 'choice',
        label: `By ${name}`,
        checked: name === group,
        onSelect: () => changeQuery((now) => ({ ...now, group: name })),
      }))}
    />
  );
}

const GROUPINGS: readonly Grouping[] = ['phase', 'story', 'wave', 'file'];

interface PillMenuProps {
  readonly label: string;
  readonly value: string;
  readonly isOn: boolean;
  readonly entries: readonly MenuChoice[];
}

function PillMenu({ label, value, isOn, entries }: PillMenuProps) {
  return (
    <Menu
      label={label}
      entries={entries}
      renderTrigger={(trigger) => (
        <button
          type="button"
          {...trigger}
          className={`${pillShape} max-w-64 ${isOn ? 'border-accent bg-accent-soft text-accent' : pillOff}`}
        >
          <span className="truncate">
            {label}: {value}
          </span>
          <ChevronDown aria-hidden="true" />
        </button>
      )}
    />
  );
}
