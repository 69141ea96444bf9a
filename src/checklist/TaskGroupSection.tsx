import type { Plan } from '../core/plan.ts';
import { ownWords } from '../core/rowFrame.ts';
import { progressOf, type TaskRow } from '../core/tasksOf.ts';
import { Ring } from '../ui/Ring.tsx';
import type { TaskGroup, TaskList } from './groupTasks.ts';
import { TaskLine } from './TaskLine.tsx';

export interface TaskGroupSectionProps {
  readonly plan: Plan;
  readonly group: TaskGroup;
  /** The same group without a filter: progress is counted over all of it. */
  readonly whole: TaskGroup;
  readonly readOnly: boolean;
}

/** A phase, story or section with its progress and its tasks. Off screen it costs nothing to lay out. */
export function TaskGroupSection({ plan, group, whole, readOnly }: TaskGroupSectionProps) {
  const { total, done } = progressOf(whole.lists.flatMap(({ rows }) => rows));
  const heading = `tasks-${group.path}`;
  return (
    <section
      aria-labelledby={heading}
      className="mb-3 overflow-hidden rounded-card border border-line bg-surface [contain-intrinsic-size:auto_320px] [content-visibility:auto]"
    >
      <header className="flex items-center gap-3 px-3.5 py-2.5">
        <Ring done={done} total={total} />
        <h2 id={heading} dir="auto" className="min-w-0 grow text-md font-semibold break-words">
          {group.title}
        </h2>
        <span className="shrink-0 text-sm text-muted tabular-nums">
          {done} of {total}
        </span>
      </header>
      {group.lists.map((list) => (
        <Tasks key={list.path} plan={plan} list={list} title={group.title} readOnly={readOnly} />
      ))}
    </section>
  );
}

interface TasksProps {
  readonly plan: Plan;
  readonly list: TaskList;
  readonly title: string;
  readonly readOnly: boolean;
}

function Tasks({ plan, list, title, readOnly }: TasksProps) {
  return (
    <div className="border-t border-line">
      {list.title !== '' && (
        <h3 dir="auto" className="px-3.5 pt-2.5 pb-1 text-xs font-semibold text-muted">
          {list.title}
        </h3>
      )}
      <ul role="list" aria-label={list.title || title}>
        {list.rows.map((row) => (
          <TaskLine key={row.path} {...lineOf(plan, row)} readOnly={readOnly} />
        ))}
      </ul>
    </div>
  );
}

function lineOf({ text }: Plan, row: TaskRow) {
  const { path, depth, task } = row;
  const { from, to } = ownWords(row);
  return {
    path,
    depth,
    state: task.state,
    mark: text.slice(task.mark.from, task.mark.to),
    id: task.id?.text ?? '',
    markers: task.markers.map(({ name }) => name.replaceAll(' ', '\u00a0')).join(' '),
    words: text.slice(from, to),
  };
}
