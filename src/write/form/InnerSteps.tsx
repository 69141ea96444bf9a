import { ChevronRight, Plus } from 'lucide-react';
import type { Section } from '@/core/plan';
import type { Step } from '@/core/steps';
import { session } from '@/session/session';
import { Button } from '@/ui/Button';
import { isLookOnly } from '../isLookOnly.ts';
import { goToStep } from '../steps/goTo.ts';
import { addBehind } from '../steps/stepDeeds.ts';
import { sectionTitle } from '../steps/stepTitle.ts';

export interface InnerStepsProps {
  readonly section: Section;
  readonly step: Step;
}

/** Sections inside this one that are steps of their own: the way there, and one more of them. */
export function InnerSteps({ section, step }: InnerStepsProps) {
  const lookOnly = isLookOnly();
  if (section.path === '') return null;
  const { plan } = session.getState();
  const inner = section.sections.filter(({ path }) => !step.sections.includes(path));
  const last = inner.at(-1);
  const noun = last?.spec?.repeat?.name;
  if (!last) return null;
  return (
    <ul role="list" aria-label={`In ${sectionTitle(plan, section)}`} className="grid gap-1">
      {inner.map((child) => (
        <li key={child.path}>
          <Button onClick={() => goToStep(child.path)} className="w-full justify-between! text-left">
            <span dir="auto">{sectionTitle(plan, child)}</span>
            <ChevronRight />
          </Button>
        </li>
      ))}
      {noun !== undefined && !lookOnly && (
        <li>
          <Button variant="accent" size="small" icon={<Plus />} onClick={() => addBehind(last.path, noun)}>
            {`Add ${noun}`}
          </Button>
        </li>
      )}
    </ul>
  );
}
