import { addSection, duplicateSection, moveSection, peersOf, removeSection } from '@/core/arrange/sections';
import { linesOf } from '@/core/arrange/fields';
import type { Plan, Section } from '@/core/plan';
import { stepsOf } from '@/core/steps';
import { tasksOf } from '@/core/tasksOf';
import { LAST_CHANGE, tell } from '@/session/notices';
import { park, session, undo } from '@/session/session';
import { announce } from '@/ui/announcements';
import { act } from '../act.ts';
import { focusPath } from '../focusPath.ts';
import { headingPath } from '../form/headingPath.ts';
import { parkedKey } from '../form/parked.ts';
import { openStep } from './currentStep.ts';
import { idRanges } from './idRanges.ts';
import { writtenTitle } from './stepTitle.ts';

/** A new section of the same kind behind this one, in the template's words. It is opened. Answers whether it is there. */
export function addBehind(path: string, noun: string): boolean {
  if (!act(`add ${noun}`, (plan) => addSection(plan, path))) return false;
  openNewBehind(path, 'added');
  return true;
}

/** A section with all its words behind this one. Its tasks have IDs of their own, which may be far from those around them. */

export function duplicateStep(path: string): void {
  if (!act('duplicate section', (plan) => duplicateSection(plan, path))) return;
  const copy = openNewBehind(path, 'added as a copy');
  const ids = copy ? idRanges(taskIdsIn(session.getState().plan, copy.path)) : '';
  if (ids !== '') tell({ message: `New tasks got IDs ${ids}.`, about: 'new IDs' });
}

function taskIdsIn(plan: Plan, section: string): readonly string[] {
  return tasksOf(plan).flatMap(({ path, task }) =>
    task.id && path.startsWith(`${section}/`) ? [task.id.text] : [],
  );
}

/** Moves a section one place; `follow` opens it at its new place, and what has the focus in the list keeps it. */
export function moveStep(path: string, by: -1 | 1): void {
  const { plan } = session.getState();
  const section = plan.sections.get(path);
  const place = section ? peersOf(plan, section).indexOf(section) : -1;
  if (section) moveStepTo(path, place + by);
}

export function moveStepTo(path: string, place: number): void {
  const { plan } = session.getState();
  const section = plan.sections.get(path);
  if (!section) return;
  const peers = peersOf(plan, section);
  if (!peers[place]) return announce(`${writtenTitle(section)} is ${place < 0 ? 'first' : 'last'} already`);
  if (!act('move section', (now) => moveSection(now, path, place))) return;
  const now = peersAt(path)[place];
  if (!now) return;
  announce(`${writtenTitle(section)} moved to ${place + 1} of ${peers.length}. ${renamed(section, now)}`);
  openStep(now.path);
  focusStep(now.path);
}

/** Takes a section out. An optional one waits to be put back as it was; undo brings back any. */
export function removeStep(path: string): void {
  const { plan } = session.getState();
  const section = plan.sections.get(path);
  if (!section) return;
  const steps = stepsOf(plan);
  const at = steps.findIndex((step) => step.path === path);
  const lines = linesOf(plan, path);
  const key = parkedKey(plan, section);
  if (!act(`remove ${writtenTitle(section)}`, (now) => removeSection(now, path))) return;
  if (section.spec?.optional) park(key, lines);
  offerBack(`${writtenTitle(section)} removed`, path);
  const left = stepsOf(session.getState().plan);
  const next = left[Math.min(at, left.length - 1)];
  if (!next) return;
  openStep(next.path);
  focusPath(headingPath(next));
}

/** Says what went, with a way back as long as it is the last thing that was done. */
function offerBack(message: string, path: string): void {
  const perform = () => {
    undo();
    openStep(path);
  };
  tell({ message, about: LAST_CHANGE, action: { label: 'Undo', perform } });
}

/** The button of a step in the list of steps. */
export function stepButtonId(path: string): string {
  return `step:${path}`;
}

function focusStep(path: string): void {
  queueMicrotask(() => document.getElementById(stepButtonId(path))?.focus());
}

/** Opens what was put in behind a section, at the first place that is written there. */
function openNewBehind(path: string, how: string): Section | undefined {
  const peers = peersAt(path);
  const added = peers[peers.findIndex((peer) => peer.path === path) + 1];
  if (!added) return undefined;
  announce(`${writtenTitle(added)} ${how}`);
  openStep(added.path);
  focusPath(firstPlace(added), 'keep', headingPath(added));
  return added;
}

function firstPlace(section: Section): string {
  const field = section.fields.find(({ spec }) => !spec?.guidance);
  return section.holes[0]?.value.path ?? field?.path ?? headingPath(section);
}

function peersAt(path: string): readonly Section[] {
  const { plan } = session.getState();
  const section = plan.sections.get(path) ?? siblingOf(plan, path);
  return section ? peersOf(plan, section) : [];
}

function siblingOf(plan: Plan, path: string): Section | undefined {
  return plan.sections.get(path.replace(/\.\d+$/, '.1'));
}

/** The number that a section has now, where a move changed it. */
function renamed(before: Section, now: Section): string {
  const [was, is] = [writtenTitle(before), writtenTitle(now)];
  return was === is ? '' : `It is now “${is}”; the others are renumbered.`;
}
