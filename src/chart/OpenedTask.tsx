import type { ReactNode } from 'react';
import type { Plan } from '@/core/plan';
import { scheduleOf } from '@/core/workflow/schedule';
import { stageOf } from '@/core/workflow/stages';
import { showView } from '@/session/route';
import { Button } from '@/ui/Button';
import { Chip } from '@/ui/Chip';
import { followersOf } from './followersOf.ts';
import { Opened } from './Opened.tsx';
import { plainWords } from '@/prose/view/plainWords';
import { signs } from './signs.ts';
import { StateSign } from './StateSign.tsx';
import { taskFacts } from './taskFacts.ts';
import { TaskLinks } from './TaskLinks.tsx';
import { whyWords } from './waitWords.ts';

export interface OpenedTaskProps {
  readonly plan: Plan;
  readonly path: string;
  readonly focused: boolean;
  readonly onOpen: (path: string) => void;
  readonly onClose: () => void;
}

/** A task: what it says, what it waits for and why, what waits for it, and where it can be worked on. */
export function OpenedTask({ plan, path, focused, onOpen, onClose }: OpenedTaskProps) {
  const task = taskFacts(plan).get(path);
  if (!task) return null;
  const { id, words, state, markers } = task;
  const stage = stageOf(plan, path);
  const unmet = scheduleOf(plan).unmet(path);
  const followers = followersOf(plan, path);
  return (
    <Opened title={id || 'Task'} focused={focused} onClose={onClose}>
      <p dir="auto" className="break-words">
        {words || 'No words yet'}
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-1.5 text-xs text-ink-2">
        <span className="chart-tone inline-flex items-center gap-1 font-strong" data-state={state}>
          <StateSign state={state} />
          {signs[state].word}
        </span>
        {markers.map((name) => (
          <Chip key={name}>{name}</Chip>
        ))}
        {stage && <span dir="auto">{plainWords(stage.title)}</span>}
      </p>
      <Titled title="Waits for">
        {unmet.length === 0 && <p>{state === 'ready' ? 'Nothing: it can begin now.' : 'No open task.'}</p>}
        {unmet.map(({ why, tasks }, at) => (
          <div key={at} className="mb-1.5">
            <p className="text-xs text-muted">{sentence(whyWords(plan, why))}</p>
            <TaskLinks plan={plan} rows={tasks} onOpen={onOpen} />
          </div>
        ))}
      </Titled>
      <Titled title="What waits for it">
        {followers.length === 0 && <p>No open task.</p>}
        <TaskLinks plan={plan} rows={followers} onOpen={onOpen} />
      </Titled>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={() => showView('checklist', { path })}>Show in checklist</Button>
        <Button onClick={() => showView('write', { path })}>Show in form</Button>
      </div>
    </Opened>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}:`;
}

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="mt-3">
      <h3 className="mb-0.5 text-sm font-semibold">{title}</h3>
      <div className="text-sm text-ink-2">{children}</div>
    </div>
  );
}
