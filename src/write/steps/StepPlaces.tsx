import type { Plan } from '@/core/plan';
import type { Step } from '@/core/steps';
import { joinClasses } from '@/ui/joinClasses';
import { focusPath } from '../focusPath.ts';
import { stepPlaces } from './stepPlaces.ts';

export interface StepPlacesProps {
  readonly plan: Plan;
  readonly step: Step;
  readonly onOpened: (() => void) | undefined;
}

/** The places inside the open step, to jump to. */
export function StepPlaces({ plan, step, onOpened }: StepPlacesProps) {
  const places = stepPlaces(plan, step);
  if (places.length < 2) return null;
  const open = (path: string) => {
    onOpened?.();
    focusPath(path);
  };
  return (
    <ul role="list" aria-label={`Inside ${step.title}`}>
      {places.map(({ path, name, note }) => (
        <li key={path}>
          <button
            type="button"
            onClick={() => open(path)}
            className={joinClasses(
              'flex min-h-7 w-full items-center gap-2 rounded-control py-0.5 pr-2 text-left text-sm hover:bg-sunken pointer-coarse:min-h-10',
              step.level === 1 ? 'pl-13' : 'pl-8',
              note === 'off' ? 'text-muted' : 'text-ink-2',
            )}
          >
            <span dir="auto" className="min-w-0 grow [overflow-wrap:anywhere]">
              {name}
            </span>
            {note !== undefined && <span className="font-mono text-2xs text-muted">{note}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
