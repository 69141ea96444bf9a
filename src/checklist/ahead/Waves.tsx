import { useState } from 'react';
import type { Plan } from '@/core/plan';
import type { TaskRow } from '@/core/tasksOf';
import { Button } from '@/ui/Button';
import { copyCommands, copyPrompt } from '../copyDeeds.ts';
import { TaskLinks } from './TaskLinks.tsx';

export interface WavesProps {
  readonly plan: Plan;
  readonly waves: readonly (readonly TaskRow[])[];
  readonly onLeave: (() => void) | undefined;
}

/** Open tasks by when they can be done: now, next, and so on. */
export function Waves({ plan, waves, onLeave }: WavesProps) {
  const [isLong, showAll] = useState(false);
  const shown = isLong ? waves : waves.slice(0, SHORT);
  const [first] = waves;
  if (!first) return null;
  return (
    <section aria-labelledby="waves-heading">
      <h2 id="waves-heading" className="mb-1 text-sm font-semibold">
        What can run now
      </h2>
      <p className="mb-2 text-xs text-pretty text-muted">
        The tasks of a wave wait for nothing but the waves before it, and can be done side by side.
      </p>
      <ol role="list" className="divide-y divide-line">
        {shown.map((tasks, at) => (
          <li key={at} className="grid grid-cols-[3.75rem_minmax(0,1fr)] items-baseline gap-2 py-1.5">
            <span className="text-xs font-strong text-ink-2">{WAVE_NAMES[at] ?? `Wave ${at + 1}`}</span>
            <WaveTasks plan={plan} tasks={tasks} onLeave={onLeave} />
          </li>
        ))}
      </ol>
      {!isLong && waves.length > SHORT && (
        <Button size="small" variant="ghost" onClick={() => showAll(true)}>
          Show all {waves.length} waves
        </Button>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" onClick={() => copyCommands(first.map(({ path }) => path))}>
          Copy wave 1 as commands
        </Button>
        <Button size="small" onClick={() => copyPrompt(first.map(({ path }) => path))}>
          As a prompt
        </Button>
      </div>
    </section>
  );
}

function WaveTasks(props: {
  readonly plan: Plan;
  readonly tasks: readonly TaskRow[];
  readonly onLeave: WavesProps['onLeave'];
}) {
  const { plan, tasks, onLeave } = props;
  const [isLong, showAll] = useState(false);
  const rows = isLong ? tasks : tasks.slice(0, MANY);
  return (
    <span className="flex min-w-0 flex-wrap gap-1">
      <TaskLinks plan={plan} rows={rows} onLeave={onLeave} />
      {rows.length < tasks.length && (
        <button
          type="button"
          onClick={() => showAll(true)}
          className="min-h-6 rounded-sm px-1 text-xs text-muted underline underline-offset-3 pointer-coarse:min-h-10"
        >
          and {tasks.length - rows.length} more
        </button>
      )}
    </span>
  );
}

const WAVE_NAMES = ['Now', 'Next'];
const SHORT = 6;
const MANY = 12;
