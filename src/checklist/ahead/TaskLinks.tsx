import type { Plan } from '@/core/plan';
import type { TaskRow } from '@/core/tasksOf';
import { showTarget } from '@/session/route';
import { Chip } from '@/ui/Chip';
import { seriesKind } from '../list/TaskChips.tsx';
import { shortName } from '../waitsWords.ts';

export interface TaskLinksProps {
  readonly plan: Plan;
  readonly rows: readonly TaskRow[];
  readonly onLeave?: (() => void) | undefined;
}

/** Tasks by their IDs; each leads to its row. */
export function TaskLinks({ plan, rows, onLeave }: TaskLinksProps) {
  return rows.map((row) => <TaskLink key={row.path} plan={plan} row={row} onLeave={onLeave} />);
}

export function TaskLink({ plan, row, onLeave }: Omit<TaskLinksProps, 'rows'> & { readonly row: TaskRow }) {
  const { from, to } = row.task.words;
  const id = row.task.id?.text;
  const name = shortName(plan, row);
  return (
    <button
      type="button"
      title={plan.text.slice(from, to)}
      onClick={() => {
        onLeave?.();
        showTarget({ path: row.path });
      }}
      className="inline-flex min-h-6 max-w-full items-center rounded-[5px] hover:brightness-95 pointer-coarse:min-h-10"
    >
      {id === undefined ? (
        <span
          dir="auto"
          className="truncate text-start text-xs text-ink-2 underline decoration-line-2 underline-offset-3"
        >
          {name}
        </span>
      ) : (
        <Chip kind={seriesKind(plan.template.series, id)}>{id}</Chip>
      )}
    </button>
  );
}
