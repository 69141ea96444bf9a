import { linesOf } from '@/core/arrange/fields';
import { removeSection } from '@/core/arrange/sections';
import type { Section } from '@/core/plan';
import { park, session } from '@/session/session';
import { announce } from '@/ui/announcements';
import { Switch } from '@/ui/Switch';
import { act } from '../act.ts';
import { focusPath } from '../focusPath.ts';

export interface SectionSwitchProps {
  readonly section: Section;
  readonly title: string;
}

/** Takes an optional section out of the plan. What it held waits, and comes back as it was. */
export function SectionSwitch({ section, title }: SectionSwitchProps) {
  const turnOff = () => {
    const { path } = section;
    const lines = linesOf(session.getState().plan, path);
    if (!act(`leave out ${title}`, (plan) => removeSection(plan, path))) return;
    park(path, lines);
    announce(`${title} left out. It comes back as it was when it is switched on.`);
    focusPath(path);
  };
  return (
    <h2 className="text-md">
      <Switch checked onChange={turnOff} hint="Optional">
        {title}
      </Switch>
    </h2>
  );
}
