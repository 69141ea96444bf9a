import { useMemo } from 'react';
import { progressOf } from '../core/tasksOf.ts';
import { setQuery, showView, useRoute } from '../session/route.ts';
import { useSession } from '../session/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Meter } from '../ui/Meter.tsx';
import { filterTasks, markersIn, readFilter, writeFilter } from './filterTasks.ts';
import { groupTasks } from './groupTasks.ts';
import { TaskFilters } from './TaskFilters.tsx';
import { TaskGroupSection } from './TaskGroupSection.tsx';
import { useRevealTask } from './useRevealTask.ts';

/** The whole plan as work: every task of the text, with progress by phase and in total. */
export function ChecklistView() {
  const plan = useSession((state) => state.plan);
  const readOnly = useSession((state) => state.readOnly);
  const route = useRoute();
  const query = 'query' in route ? route.query : '';
  const filter = useMemo(() => readFilter(query), [query]);
  const groups = useMemo(() => groupTasks(plan), [plan]);
  const rows = useMemo(() => groups.flatMap(({ lists }) => lists.flatMap((list) => list.rows)), [groups]);
  const shown = useMemo(() => filterTasks(plan, groups, filter), [plan, groups, filter]);
  const progress = progressOf(rows);
  useRevealTask();
  if (rows.length === 0) return <NoTasks />;
  return (
    <div className="relative h-full overflow-y-auto">
      <div className="mx-auto max-w-4xl px-4 py-5 sm:px-8">
        <h1 className="sr-only">Checklist</h1>
        <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4">
          <p className="font-semibold tabular-nums" role="status">
            {progress.done} of {progress.total} tasks done
          </p>
          {progress.doing > 0 && <p className="text-sm text-muted">{progress.doing} in progress</p>}
        </div>
        <Meter
          className="mb-4"
          label="Tasks"
          total={progress.total}
          segments={[
            { value: progress.done, tone: 'ok', name: 'done' },
            { value: progress.doing, tone: 'accent', name: 'in progress' },
          ]}
        />
        <TaskFilters
          filter={filter}
          progress={progress}
          markers={markersIn(rows)}
          onChange={(next) => setQuery(writeFilter(next))}
        />
        {shown.map((group) => (
          <TaskGroupSection
            key={group.path}
            plan={plan}
            group={group}
            whole={groups.find(({ path }) => path === group.path) ?? group}
            readOnly={readOnly}
          />
        ))}
        {shown.length === 0 && (
          <EmptyState
            title="No task passes this filter"
            actions={<Button onClick={() => setQuery('')}>Show all tasks</Button>}
          >
            The plan still holds {rows.length} tasks.
          </EmptyState>
        )}
      </div>
    </div>
  );
}

function NoTasks() {
  return (
    <EmptyState
      title="This plan has no tasks yet"
      actions={<Button onClick={() => showView('write')}>Write the plan</Button>}
    >
      A task is a line that begins with a box, such as “- [ ] Write the test”. Every one in the text is shown
      here.
    </EmptyState>
  );
}
