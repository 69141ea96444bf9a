import type { ReactNode } from 'react';
import { useCurrentStep, useSteps } from '../steps/currentStep.ts';
import { StepFooter } from './StepFooter.tsx';
import { StepForm } from './StepForm.tsx';

export interface FormPaneProps {
  /** Stands at the end of the row below the form. */
  readonly aside?: ReactNode;
  /** Nothing else on the screen says how much is filled. */
  readonly counted?: boolean;
}

/** The open step's form, and the way to the next. What stands in it goes by the width of the pane, not of the window. */
export function FormPane({ aside, counted = false }: FormPaneProps) {
  const steps = useSteps();
  const step = useCurrentStep(steps);
  return (
    <section aria-label="Form" className="@container flex h-full min-h-0 grow flex-col bg-surface">
      <StepForm step={step} />
      <StepFooter steps={steps} step={step} counted={counted} aside={aside} />
    </section>
  );
}
