import type { Plan } from '@/core/plan';
import type { TaskRow } from '@/core/tasksOf';
import { shortName, taskFacts } from './taskFacts.ts';

export interface TaskLinksProps {
  readonly plan: Plan;
  readonly rows: readonly TaskRow[];
  readonly onOpen: (path: string) => void;
}

/** Tasks, each a way to itself; of very many the first. */
export function TaskLinks({ plan, rows, onOpen }: TaskLinksProps) {
  const facts = taskFacts(plan);
  return (
    <>
      <ul role="list">
        {rows.slice(0, MOST).map(({ path }) => {
          const task = facts.get(path);
          return (
            <li key={path}>
              <button
                type="button"
                dir="auto"
                className="min-h-6 w-full truncate rounded text-start text-accent underline-offset-2 hover:underline pointer-coarse:min-h-10"
                onClick={() => onOpen(path)}
              >
                {task && (task.id === '' ? shortName(task) : `${task.id} ${task.words}`)}
              </button>
            </li>
          );
        })}
      </ul>
      {rows.length > MOST && <p>… and {rows.length - MOST} more.</p>}
    </>
  );
}

const MOST = 12;
