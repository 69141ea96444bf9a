import { useLayoutEffect, useMemo } from 'react';
import type { Plan } from '@/core/plan';
import { setQuery, showView } from '@/session/route';
import { useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { AheadPane } from './ahead/AheadPane.tsx';
import { CursorKeeper } from './CursorKeeper.ts';
import { everything, isNarrow, writeQuery } from './checklistQuery.ts';
import { useChecklist } from './checklistState.ts';
import { ChecklistDialogs } from './dialogs/ChecklistDialogs.tsx';
import { Filters } from './Filters.tsx';
import { filterGroups, passesQuery } from './filterItems.ts';
import { groupItems } from './groupItems.ts';
import { chunksOf, rowsOf, sizeOf } from './list/drawing.ts';
import { GroupChunk } from './list/GroupChunk.tsx';
import { listEvents } from './list/listEvents.ts';
import { ProgressHead } from './ProgressHead.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { shown, visibleKeys } from './shownItems.ts';
import { startsOf } from './startsOf.ts';
import { itemsOf } from './taskItems.ts';
import { TaskMenu } from './TaskMenu.tsx';
import { useChecklistKeys } from './useChecklistKeys.ts';
import { useChecklistQuery } from './useChecklistQuery.ts';
import { useFollowPlan } from './useFollowPlan.ts';
import { useSettledPlan } from './useSettledPlan.ts';

/** The whole plan as work: every task of the text, with progress, what it waits for, and what can be done with it. */
export function ChecklistView() {
  const plan = useSettledPlan();
  useFollowPlan();
  return itemsOf(plan).length === 0 ? <NoTasks /> : <Checklist plan={plan} />;
}

function Checklist({ plan }: { readonly plan: Plan }) {
  const readOnly = useSession((state) => state.readOnly);
  const query = useChecklistQuery();
  const editing = useChecklist((state) => state.editing);
  const folded = useChecklist((state) => state.folded);
  const groups = useMemo(() => groupItems(plan, query.group), [plan, query.group]);
  const passing = useMemo(() => {
    const passes = passesQuery(query);
    return filterGroups(groups, (item) => item.key === editing || passes(item), isNarrow(query));
  }, [groups, query, editing]);
  const keys = useMemo(() => visibleKeys(passing, folded), [passing, folded]);
  const isTextOrder = query.group === 'phase';
  useLayoutEffect(() => shown.setState({ keys, isTextOrder }), [keys, isTextOrder]);
  useChecklistKeys();
  const whole = useMemo(() => new Map(groups.map((group) => [group.key, group])), [groups]);
  const starts = startsOf(passing.map(rowsOf));
  return (
    <div className="grid h-full min-h-0 grow xl:grid-cols-[minmax(0,1fr)_21rem]">
      <div data-checklist-scroll className={`relative h-full min-h-0 overflow-y-auto ${aboveBar}`}>
        <div className="mx-auto max-w-5xl px-3 pt-4 pb-24 sm:px-8 sm:pt-5">
          <h1 className="sr-only">Checklist</h1>
          <ProgressHead plan={plan} readOnly={readOnly} />
          <Filters plan={plan} query={query} shown={passing.reduce((sum, group) => sum + sizeOf(group), 0)} />
          <div
            role="presentation"
            data-long={keys.length > LONG ? '' : undefined}
            className="group/list"
            {...listEvents}
          >
            {chunksOf(passing, GROUPS).map((some, at) => (
              <GroupChunk
                key={at}
                plan={plan}
                groups={some}
                whole={whole}
                start={starts[at * GROUPS] ?? 0}
                query={writeQuery(query)}
                readOnly={readOnly}
                isMovable={isTextOrder && !readOnly}
                hasProgress={query.group !== 'wave'}
              />
            ))}
          </div>
          {passing.length === 0 && <NothingPasses tasks={itemsOf(plan).length} />}
        </div>
        <SelectionBar plan={plan} readOnly={readOnly} />
      </div>
      <AheadPane plan={plan} />
      <CursorKeeper keys={keys} />
      <TaskMenu />
      <ChecklistDialogs />
    </div>
  );
}

/** What is brought into sight, an editor of a task above all, comes to stand above the bar of the selection. */
const aboveBar = 'has-[>[data-selection-bar]]:scroll-pb-20 max-sm:has-[>[data-selection-bar]]:scroll-pb-32';
/** From so many rows on, those off screen are not even styled. */
const LONG = 300;
/** Groups that are drawn together. */
const GROUPS = 6;

function NothingPasses({ tasks }: { readonly tasks: number }) {
  return (
    <EmptyState
      title="No task passes this filter"
      actions={<Button onClick={() => setQuery(writeQuery(everything))}>Show all tasks</Button>}
    >
      {tasks === 1 ? 'The plan still holds one task.' : `The plan still holds ${tasks} tasks.`}
    </EmptyState>
  );
}

function NoTasks() {
  return (
    <EmptyState
      title="This plan has no tasks yet"
      actions={<Button onClick={() => showView('write')}>Write the plan</Button>}
    >
      A task is a line that begins with a box, such as “- [ ] Write the test”. Every one in the text is shown
      here, whatever section it stands in.
    </EmptyState>
  );
}
