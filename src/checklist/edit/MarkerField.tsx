import type { TaskRow } from '@/core/tasksOf';
import { stageOf } from '@/core/workflow/stages';
import { session } from '@/session/session';
import { chipColours } from '@/ui/chipKind';
import { chipShape } from '@/ui/Chip';
import { Field } from '@/ui/Field';
import { joinClasses } from '@/ui/joinClasses';
import { markerKinds } from '../list/TaskChips.tsx';
import { markersFor } from '../markersOf.ts';
import { markAll } from '../taskDeeds.ts';

/** The markers that a task has and could have. */
export function MarkerField({ row: { path, task } }: { readonly row: TaskRow }) {
  const { plan } = session.getState();
  const present = task.markers.map(({ name }) => name);
  const story = stageOf(plan, path)?.story;
  const known = markersFor(plan, { markers: present, ...(story === undefined ? {} : { story }) });
  if (known.length === 0) return null;
  return (
    <Field label="Markers" group className="max-sm:col-span-2">
      {() => (
        <div className="flex flex-wrap gap-1">
          {known.map(({ name, meaning }) => (
            <button
              key={name}
              type="button"
              aria-pressed={present.includes(name)}
              aria-label={`${name}: ${meaning}`}
              title={meaning}
              onClick={() => markAll([path], name)}
              className="grid min-h-9 min-w-8 place-items-center rounded-control pointer-coarse:min-h-10 pointer-coarse:min-w-10"
            >
              <span
                className={joinClasses(
                  chipShape,
                  'h-6 min-w-6 px-1.75',
                  present.includes(name)
                    ? chipColours[markerKinds[name] ?? 'neutral']
                    : 'border border-dashed border-edge text-muted',
                )}
              >
                {name}
              </span>
            </button>
          ))}
        </div>
      )}
    </Field>
  );
}
