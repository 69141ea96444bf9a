import type { Plan } from '@/core/plan';
import type { Link } from '@/core/workflow/links';
import { Note } from '@/ui/Note';
import { shortName, whyWords } from '../waitsWords.ts';
import { TaskLink } from './TaskLinks.tsx';

export interface CyclesProps {
  readonly plan: Plan;
  readonly cycles: readonly (readonly Link[])[];
  readonly onLeave: (() => void) | undefined;
}

/** Tasks that wait for themselves, edge by edge: none of them can ever begin. */
export function Cycles({ plan, cycles, onLeave }: CyclesProps) {
  if (cycles.length === 0) return null;
  return (
    <section aria-labelledby="cycles-heading">
      <h2 id="cycles-heading" className="mb-2 text-sm font-semibold">
        {cycles.length === 1 ? 'A circle' : `${cycles.length} circles`}
      </h2>
      {cycles.map((links, at) => (
        <Note key={at} tone="bad" className="mb-2">
          <p className="mb-1">These wait for one another, so none can begin. Take one edge away.</p>
          <ol role="list" className="flex flex-col gap-1">
            {links.map(({ task, on, why }, edge) => (
              <li key={edge} className="flex flex-wrap items-center gap-x-1.5">
                <TaskLink plan={plan} row={task} onLeave={onLeave} />
                <span>
                  waits for {typeof on === 'string' ? on : shortName(plan, on)} ({whyWords(why)})
                </span>
              </li>
            ))}
          </ol>
        </Note>
      ))}
    </section>
  );
}
