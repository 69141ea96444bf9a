import { memo } from 'react';
import { toggleTask } from '../core/toggleTask.ts';
import { tellRefusal } from '../session/notices.ts';
import { showView } from '../session/route.ts';
import { perform } from '../session/session.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Chip } from '../ui/Chip.tsx';
import type { ChipKind } from '../ui/chipKind.ts';
import { joinClasses } from '../ui/joinClasses.ts';
import { rowShape } from '../ui/Row.tsx';
import type { Task } from '../core/task.ts';
import { TaskWords } from './TaskWords.tsx';

export interface TaskLineProps {
  readonly path: string;
  readonly depth: number;
  readonly state: Task['state'];
  /** What stands in the box when it is none of the known marks. */
  readonly mark: string;
  readonly id: string;
  /** Joined by blanks, so that a line renders again only when they change. */
  readonly markers: string;
  readonly words: string;
  readonly readOnly: boolean;
}

/** One task: its box, ID and words as a label, its markers, and a way to its field in the form. */
export const TaskLine = memo(function TaskLine(props: TaskLineProps) {
  const { path, depth, state, mark, id, markers, words, readOnly } = props;
  const finished = state === 'done' || state === 'skipped';
  return (
    <li
      className={joinClasses(rowShape, 'group items-start py-1')}
      style={{ paddingInlineStart: `${10 + depth * 26}px` }}
    >
      <label className="flex min-w-0 grow cursor-pointer items-start gap-2">
        <Checkbox
          checked={state === 'done'}
          disabled={readOnly}
          data-task={path}
          onCheckedChange={() => tick(path, state)}
        />
        {id !== '' && (
          <span className="mt-0.5 pointer-coarse:mt-2.5">
            <Chip kind={seriesKind(id)}>{id}</Chip>
          </span>
        )}
        <span
          dir="auto"
          className={joinClasses(
            'min-w-0 grow py-0.5 break-words pointer-coarse:pt-2.5',
            finished && 'text-muted line-through decoration-line-2',
          )}
        >
          {words === '' ? <span className="text-muted">No words yet</span> : <TaskWords words={words} />}
        </span>
      </label>
      <span className="mt-0.5 flex shrink-0 flex-wrap items-center gap-1">
        {STATE_WORDS[state] !== undefined && <Chip kind="warn">{STATE_WORDS[state] ?? mark}</Chip>}
        {state === 'unknown' && <Chip kind="warn">[{mark}]</Chip>}
        {markers !== '' &&
          markers.split(' ').map((name) => (
            <Chip key={name} kind={MARKER_KINDS[name] ?? 'neutral'}>
              {name}
            </Chip>
          ))}
        <button
          type="button"
          className="min-h-6 rounded px-1.5 text-xs font-medium text-accent underline-offset-2 hover:underline pointer-coarse:min-h-10"
          aria-label={`${readOnly ? 'Show' : 'Edit'} ${id || words.slice(0, 60) || 'this task'} in the form`}
          onClick={() => showView('write', { path })}
        >
          {readOnly ? 'Show' : 'Edit'}
        </button>
      </span>
    </li>
  );
});

function tick(path: string, state: Task['state']): void {
  tellRefusal(
    perform({ name: state === 'done' ? 'untick' : 'tick', path }, (plan) => toggleTask(plan, path)),
  );
}

function seriesKind(id: string): ChipKind {
  if (id.startsWith('T')) return 'test';
  return id.startsWith('F') ? 'feature' : 'neutral';
}

const MARKER_KINDS: Readonly<Record<string, ChipKind>> = {
  P: 'parallel',
  M: 'migration',
  D: 'doc',
  T: 'test',
};
const STATE_WORDS: Partial<Record<Task['state'], string>> = { doing: 'in progress', skipped: 'skipped' };
