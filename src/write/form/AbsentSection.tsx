import { Plus } from 'lucide-react';
import { addAbsentSection } from '@/core/arrange/fields';
import type { SectionSpec } from '@/core/template';
import { session } from '@/session/session';
import { announce } from '@/ui/announcements';
import { Button } from '@/ui/Button';
import { Switch } from '@/ui/Switch';
import { act } from '../act.ts';
import { focusPath } from '../focusPath.ts';
import { specTitle } from './specTitle.ts';

export interface AbsentSectionProps {
  /** Path of the section that it would stand in. */
  readonly parent: string;
  readonly spec: SectionSpec;
}

/** A section that the template has and the plan has not: a switch when it is optional, else a button. */
export function AbsentSection({ parent, spec }: AbsentSectionProps) {
  const title = specTitle(spec);
  const path = pathOf(parent, spec);
  const add = () => putIn(parent, spec);
  return (
    <div data-path={path} className="border-t border-line pt-5">
      {spec.optional ? (
        <Switch checked={false} onChange={add} hint="Left out of the plan">
          {title}
        </Switch>
      ) : (
        <Button variant="accent" icon={<Plus />} onClick={add}>
          {`Add ${spec.repeat?.name ?? title}`}
        </Button>
      )}
    </div>
  );
}

/** Puts a section in: with what it held when it was switched off, else in the template's words. */
export function putIn(parent: string, spec: SectionSpec): void {
  const parked = session.getState().parked[pathOf(parent, spec)];
  const title = specTitle(spec);
  if (!act(`add ${title}`, (plan) => addAbsentSection(plan, parent, spec.id, parked))) return;
  announce(parked === undefined ? `${title} added` : `${title} is back as it was`);
  focusPath(pathOf(parent, spec));
}

export function pathOf(parent: string, spec: SectionSpec): string {
  const name = spec.repeat ? `${spec.id}.1` : spec.id;
  return parent === '' ? name : `${parent}/${name}`;
}
