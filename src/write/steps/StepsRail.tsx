import { Fragment, useDeferredValue } from 'react';
import type { Plan } from '@/core/plan';
import { filledOf } from '@/core/filled';
import { sectionsOf, stepsOf, type Step } from '@/core/steps';
import { useSession } from '@/session/useSession';
import { AddSectionMenu } from './AddSectionMenu.tsx';
import { AddStep } from './AddStep.tsx';
import { useCurrentStep } from './currentStep.ts';
import { StepItem } from './StepItem.tsx';
import { stepGroups } from './stepGroups.ts';
import { shortTitle } from './stepTitle.ts';

export interface StepsRailProps {
  /** A step, or a place in one, was opened. */
  readonly onOpened?: () => void;
}

/** The steps of the plan, each with how much of it is filled, and what can be added. */
export function StepsRail({ onOpened }: StepsRailProps) {
  const plan = useDeferredValue(useSession((state) => state.plan));
  const steps = stepsOf(plan);
  const current = useCurrentStep(steps);
  return (
    <nav aria-label="Steps" className="relative h-full overflow-y-auto px-2.5 py-3.5">
      {stepGroups(plan, steps).map((group, at) => (
        <div key={`${at} ${group.name ?? ''}`}>
          {group.name !== undefined && (
            <h2 className="mx-2 mt-3.5 mb-1.5 text-2xs font-semibold tracking-wide text-muted">
              {group.name}
            </h2>
          )}
          <ol role="list" aria-label={group.name ?? 'Basics'}>
            {group.steps.map((step, place) => (
              <Fragment key={step.path}>
                <StepItem
                  step={step}
                  title={shortTitle(plan, step)}
                  {...filledOf(plan, sectionsOf(plan, step))}
                  open={step.path === current.path ? plan : undefined}
                  onOpened={onOpened}
                />
                <AddAfter plan={plan} step={step} next={group.steps[place + 1]} onOpened={onOpened} />
              </Fragment>
            ))}
          </ol>
        </div>
      ))}
      <AddSectionMenu plan={plan} />
    </nav>
  );
}

interface AddAfterProps {
  readonly plan: Plan;
  readonly step: Step;
  readonly next: Step | undefined;
  readonly onOpened: (() => void) | undefined;
}

/** Behind the last of its kind a repeated section can have one more. */
function AddAfter({ plan, step, next, onOpened }: AddAfterProps) {
  const spec = plan.sections.get(step.path)?.spec;
  const isInside = next?.path.startsWith(`${step.path}/`);
  const isLast = !next || plan.sections.get(next.path)?.spec !== spec;
  if (!spec?.repeat || isInside || !isLast) return null;
  return <AddStep path={step.path} noun={spec.repeat.name} level={step.level} onOpened={onOpened} />;
}
