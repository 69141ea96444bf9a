import type { Plan } from '@/core/plan';
import type { TaskRow } from '@/core/tasksOf';
import { scheduleOf } from '@/core/work/schedule';
import { stageOf } from '@/core/work/stages';
import { showView } from '@/session/route';
import { Button } from '@/ui/Button';
import { Chip } from '@/ui/Chip';
import { followersOf } from './followersOf.ts';
import { plainWords } from './plainWords.ts';
import { signs } from './signs.ts';
import { StateSign } from './StateSign.tsx';
import { shortName, taskFacts, type TaskFacts } from './taskFacts.ts';
import { whyWords } from './waitWords.ts';
import { Opened } from './Opened.tsx';

export interface OpenedTaskProps {
  readonly plan: Plan;
  readonly path: string;
  readonly focused: boolean;
  readonly onOpen: (path: string) => void;
  readonly onClose: () => void;
}

/** A task: what it says, what it waits for and why, what waits for it, and where it can be worked on. */
export function OpenedTask({ plan, path, focused, onOpen, onClose }: OpenedTaskProps) {
  const facts = taskFacts(plan);
  const task = facts.get(path);
  if (!task) return null;
  const stage = stageOf(plan, path);
  const unmet = scheduleOf(plan).unmet(path);
  const followers = followersOf(plan, path);
  const link = (row: TaskRow) => <TaskLink key={row.path} task={facts.get(row.path)} onOpen={onOpen} />;
  return (
    <Opened title={task.id || 'Task'} focused={focused} onClose={onClose}>
      <p dir="auto" className="break-words">
        {task.words || 'No words yet'}
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-1.5 text-xs text-ink-2">
        <span className="chart-tone inline-flex items-center gap-1 font-strong" data-state={task.state}>
          <StateSign state={task.state} />
          {signs[task.state].word}
        </span>
        {task.markers.map((name) => (
          <Chip key={name}>{name}</Chip>
        ))}
        {stage && <span dir="auto">{plainWords(stage.title)}</span>}
      </p>
      <Titled title="Waits for">
        {unmet.length === 0 && (
          <p>
            {task.state === 'done' || task.state === 'skipped'
              ? 'Nothing any more.'
              : 'Nothing: it can begin now.'}
          </p>
        )}
        {unmet.map(({ why, tasks }, at) => (
          <div key={at} className="mb-1.5">
            <p className="text-xs text-muted">{sentence(whyWords(plan, why))}</p>
            <ul role="list">
              {tasks.map((row) => (
                <li key={row.path}>{link(row)}</li>
              ))}
            </ul>
          </div>
        ))}
      </Titled>
      <Titled title="What waits for it">
        {followers.length === 0 ? (
          <p>Nothing.</p>
        ) : (
          <ul role="list">
            {followers.slice(0, MOST).map((row) => (
              <li key={row.path}>{link(row)}</li>
            ))}
          </ul>
        )}
        {followers.length > MOST && <p>… and {followers.length - MOST} more.</p>}
      </Titled>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={() => showView('checklist', { path })}>Show in checklist</Button>
        <Button onClick={() => showView('write', { path })}>Show in form</Button>
      </div>
    </Opened>
  );
}

const MOST = 12;

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}:`;
}

function Titled({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div className="mt-3">
      <h3 className="mb-0.5 text-sm font-semibold">{title}</h3>
      <div className="text-sm text-ink-2">{children}</div>
    </div>
  );
}

function TaskLink({
  task,
  onOpen,
}: {
  readonly task: TaskFacts | undefined;
  readonly onOpen: (path: string) => void;
}) {
  if (!task) return null;
  return (
    <button
      type="button"
      dir="auto"
      className="min-h-6 w-full truncate rounded text-start text-accent underline-offset-2 hover:underline pointer-coarse:min-h-10"
      onClick={() => onOpen(task.row.path)}
    >
      {task.id === '' ? shortName(task) : `${task.id} ${task.words}`}
    </button>
  );
}
