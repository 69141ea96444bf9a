import { linesOf } from '@/core/arrange/fields';
import { removeSection } from '@/core/arrange/sections';
import type { Section } from '@/core/plan';
import { stepsOf } from '@/core/steps';
import { park, session } from '@/session/session';
import { announce } from '@/ui/announcements';
import { Switch } from '@/ui/Switch';
import { act } from '../act.ts';
import { isLookOnly } from '../isLookOnly.ts';
import { focusPath } from '../focusPath.ts';
import { goToStep } from '../steps/goTo.ts';
import { parkedKey } from './parked.ts';

export interface SectionSwitchProps {
  readonly section: Section;
  readonly title: string;
}

/** Takes an optional section out of the plan. What it held waits, and comes back as it was. */
export function SectionSwitch({ section, title }: SectionSwitchProps) {
  const lookOnly = isLookOnly();
  const turnOff = () => leaveOut(section, title);
  return (
    <h2 className="text-md">
      <Switch checked disabled={lookOnly} onChange={turnOff} hint="Optional">
        {title}
      </Switch>
    </h2>
  );
}

/** The switch that takes its place gets the focus; where the whole step went with it, the next step does. */
function leaveOut(section: Section, title: string): void {
  const { plan } = session.getState();
  const { path } = section;
  const place = stepsOf(plan).findIndex((step) => step.path === path);
  const lines = linesOf(plan, path);
  const key = parkedKey(plan, section);
  if (!act(`leave out ${title}`, (now) => removeSection(now, path))) return;
  park(key, lines);
  announce(`${title} left out. It comes back as it was when it is switched on.`);
  const next = place < 0 ? undefined : stepsOf(session.getState().plan)[place];
  if (next) goToStep(next.path);
  else focusPath(path);
}
