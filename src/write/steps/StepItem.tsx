import { Ellipsis } from 'lucide-react';
import { memo, useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { Plan } from '@/core/plan';
import type { Step } from '@/core/steps';
import { joinClasses } from '@/ui/joinClasses';
import { Menu } from '@/ui/Menu';
import type { MenuEntry } from '@/ui/menuEntry';
import { Ring } from '@/ui/Ring';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { startDrag } from '@/ui/startDrag';
import { isLookOnly } from '../isLookOnly.ts';
import { goToStep } from './goTo.ts';
import { draggableSteps } from './draggableSteps.ts';
import { duplicateStep, moveStep, removeStep, stepButtonId } from './stepDeeds.ts';
import { StepPlaces } from './StepPlaces.tsx';
import { StepProblems } from './StepProblems.tsx';

export interface StepItemProps {
  readonly step: Step;
  readonly title: string;
  readonly filled: number;
  readonly total: number;
  /** Given to the step that is open, for the places inside it; the others stand still while a person types. */
  readonly open: Plan | undefined;
  readonly onOpened: (() => void) | undefined;
}

/**
 * A step in the list: opens it, says how much of it is filled, moves it where its kind can be moved. It comes into sight
 * when it is opened, wherever that was done.
 */
export const StepItem = memo(function StepItem(props: StepItemProps) {
  const { step, title, filled, total, open: plan, onOpened } = props;
  const current = plan !== undefined;
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current) head.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const lookOnly = isLookOnly();
  const movable = !lookOnly && (step.kind === 'repeated' || step.kind === 'unknown');
  const open = () => {
    onOpened?.();
    goToStep(step.path);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = movable && event.altKey ? STEPS[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    moveStep(step.path, by);
  };
  return (
    <li data-step={movable ? step.path : undefined}>
      <div
        ref={head}
        className={joinClasses(
          'group/step relative flex scroll-my-3.5 items-center rounded-control',
          current ? 'bg-accent-soft' : 'hover:bg-sunken',
        )}
      >
        <button
          type="button"
          id={stepButtonId(step.path)}
          aria-current={current ? 'step' : undefined}
          aria-keyshortcuts={movable ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
          onClick={open}
          onKeyDown={onKeyDown}
          onPointerDown={movable ? onPointerDown : undefined}
          className={joinClasses(
            'relative isolate flex min-h-8 min-w-0 grow items-center gap-2.25 rounded-control py-1 pr-2 text-left pointer-coarse:min-h-11',
            step.level === 1 ? 'pl-7' : 'pl-2',
            current ? 'font-strong text-ink' : 'text-ink-2',
          )}
        >
          {movable && <span className="absolute inset-0 -z-1" />}
          <Ring done={filled} total={total} />
          <span dir="auto" className="min-w-0 grow [overflow-wrap:anywhere]">
            {title}
          </span>
          <StepProblems sections={step.sections} />
          {total > 0 && (
            <span
              className={joinClasses(
                'font-mono text-2xs text-muted',
                movable &&
                  'pointer-fine:group-focus-within/step:invisible pointer-fine:group-hover/step:invisible',
              )}
            >
              <span aria-hidden="true">
                {filled}/{total}
              </span>
              <VisuallyHidden>{`, ${filled} of ${total} filled`}</VisuallyHidden>
            </span>
          )}
        </button>
        {movable && <StepMenu path={step.path} title={title} />}
      </div>
      {plan && <StepPlaces plan={plan} step={step} onOpened={onOpened} />}
    </li>
  );
}, isSame);

/** Steps are read anew with each plan: what matters is what they say. */
function isSame(before: StepItemProps, after: StepItemProps): boolean {
  return (
    before.step.path === after.step.path &&
    before.step.kind === after.step.kind &&
    before.step.level === after.step.level &&
    before.title === after.title &&
    before.filled === after.filled &&
    before.total === after.total &&
    before.open === after.open &&
    before.onOpened === after.onOpened
  );
}

function StepMenu({ path, title }: { readonly path: string; readonly title: string }) {
  const entries: readonly MenuEntry[] = [
    { kind: 'action', label: 'Move up', shortcut: 'Alt+ArrowUp', onSelect: () => moveStep(path, -1) },
    { kind: 'action', label: 'Move down', shortcut: 'Alt+ArrowDown', onSelect: () => moveStep(path, 1) },
    { kind: 'action', label: 'Duplicate', onSelect: () => duplicateStep(path) },
    {
      kind: 'group',
      items: [{ kind: 'action', label: 'Remove', danger: true, onSelect: () => removeStep(path) }],
    },
  ];
  return (
    <span className="absolute right-0.5 opacity-0 group-hover/step:opacity-100 focus-within:opacity-100 group-focus-within/step:opacity-100 has-aria-expanded:opacity-100 pointer-coarse:static pointer-coarse:opacity-100">
      <Menu label={`More for ${title}`} icon={<Ellipsis />} size="small" align="end" entries={entries} />
    </span>
  );
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

function onPointerDown({ currentTarget }: PointerEvent<HTMLElement>): void {
  startDrag(currentTarget, draggableSteps);
}
