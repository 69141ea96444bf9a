import { addAbsentSection } from '@/core/arrange/fields';
import type { SectionSpec } from '@/core/template';
import { session } from '@/session/session';
import { announce } from '@/ui/announcements';
import { act } from '../act.ts';
import { focusPath } from '../focusPath.ts';
import { findParked } from './parked.ts';
import { specTitle } from './specTitle.ts';

/** Puts a section in: with what it held when it was switched off, else in the template's words. */
export function putSectionIn(parent: string, spec: SectionSpec): void {
  const { plan: now, parked: kept } = session.getState();
  const parked = findParked(now, kept, parent, spec.id);
  const title = specTitle(spec);
  if (!act(`add ${title}`, (plan) => addAbsentSection(plan, parent, spec.id, parked))) return;
  announce(parked === undefined ? `${title} added` : `${title} is back as it was`);
  focusPath(absentPath(parent, spec));
}

/** The path that a section will have once it is put in. */
export function absentPath(parent: string, spec: SectionSpec): string {
  const name = spec.repeat ? `${spec.id}.1` : spec.id;
  return parent === '' ? name : `${parent}/${name}`;
}
