import type { Plan } from '@/core/plan';
import { showView } from '@/session/route';
import { Button } from '@/ui/Button';
import { workBefore } from '@/core/workflow/gates';
import type { Frame } from './chart.ts';
import { frameFacts, gateWords, progressWords } from './frameFacts.ts';
import { Opened } from './Opened.tsx';

export interface OpenedPhaseProps {
  readonly plan: Plan;
  readonly frame: Frame;
  /** Titles of the phases that come first. */
  readonly behind: readonly string[];
  readonly focused: boolean;
  /** Undefined where its tasks are drawn already. */
  readonly onShowTasks: (() => void) | undefined;
  readonly onClose: () => void;
}

/** A phase: how far it is, its gate, and what comes first. */
export function OpenedPhase({ plan, frame, behind, focused, onShowTasks, onClose }: OpenedPhaseProps) {
  const { title, progress, gate } = frameFacts(plan, frame.stage);
  const { path } = frame.stage;
  const [first] = frame.stage.tasks;
  return (
    <Opened title={title} focused={focused} onClose={onClose}>
      <p>{progressWords(progress)}</p>
      {gate && (
        <p className="mt-1">
          {gateWords(gate)}
          {gate.state === 'closed' && `, with ${counted(workBefore(gate).length)} before it`}
        </p>
      )}
      <p className="mt-1">
        {behind.length === 0 ? 'No phase comes before it.' : `Comes behind ${behind.join(', ')}.`}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        {onShowTasks && <Button onClick={onShowTasks}>Show its tasks</Button>}
        {first && (
          <Button onClick={() => showView('checklist', { path: first.path })}>Show in checklist</Button>
        )}
        <Button onClick={() => showView('write', { path })}>Show in form</Button>
      </div>
    </Opened>
  );
}

function counted(tasks: number): string {
  return tasks === 1 ? '1 open task' : `${tasks} open tasks`;
}
