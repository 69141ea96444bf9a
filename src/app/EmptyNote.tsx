import { stepOf, stepsOf } from '@/core/steps';
import type { Plan, Value } from '@/core/plan';
import { showView } from '@/session/route';
import { Note } from '@/ui/Note';
import { NoteAction } from '@/ui/NoteAction';

export interface EmptyNoteProps {
  readonly plan: Plan;
  /** What waits for words in the copy. */
  readonly empty: readonly Value[];
  readonly onLeave: () => void;
}

/** How many places of the copy still wait for words, and the way to the first of them. It stops nobody. */
export function EmptyNote({ plan, empty, onLeave }: EmptyNoteProps) {
  const [first] = empty;
  if (!first) return <Note tone="ok">Every slot in the copy is filled.</Note>;
  const go = (): void => {
    onLeave();
    showView('write', { path: first.path });
  };
  return (
    <Note tone="neutral" action={<NoteAction onClick={go}>Go to it</NoteAction>}>
      {empty.length === 1 ? 'One slot is still empty' : `${empty.length} slots are still empty`}, the first in
      “{placeOf(plan, first)}”. Others will see what it asks for.
    </Note>
  );
}

/** Name of the step that a value is written in. */
function placeOf(plan: Plan, { path }: Value): string {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const step = stepOf(stepsOf(plan), path.slice(0, end));
    if (step) return step.title;
  }
  return 'Basics';
}
