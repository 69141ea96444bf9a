import type { Step } from '@/core/steps';
import { PlaceFindings } from '@/findings/PlaceFindings';
import { session } from '@/session/session';
import { useSession } from '@/session/useSession';
import { isLookOnly } from '../isLookOnly.ts';
import { headingPath } from './headingPath.ts';
import { stepTitle } from '../steps/stepTitle.ts';

/** The step's name and what it is for. It takes the focus when the step opens. */
export function StepHeading({ step }: { readonly step: Step }) {
  const title = useSession(({ plan }) => stepTitle(plan, step));
  const help = session.getState().plan.sections.get(step.path)?.spec?.help;
  return (
    <header>
      <h1
        tabIndex={-1}
        data-path={headingPath(step)}
        dir="auto"
        className="text-xl font-title outline-offset-4"
      >
        {title}
      </h1>
      {help !== undefined && <p className="mt-1 text-muted">{help}</p>}
      <PlaceFindings path={step.path} readOnly={isLookOnly()} />
    </header>
  );
}
