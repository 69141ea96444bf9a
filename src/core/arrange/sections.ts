import { applyEdits } from '../applyEdits.ts';
import { makeChange, refusal } from '../change.ts';
import type { Change, Plan, Refusal, Section } from '../plan.ts';
import type { Edit } from '../range.ts';
import { readPlan } from '../readPlan.ts';
import type { Counter } from '../template.ts';
import { composed, type Step } from './compose.ts';
import { followOrder, followerGone, followerNew } from './followers.ts';
import { freshLines, modelSection } from './freshLines.ts';
import { mentionEdits, type NumberMap } from './mentions.ts';
import { gapAt, numberedSections, reordered, roomAt } from './numbering.ts';
import { gapOf, insertAt, moved, permute, removeAt } from './sequence.ts';

/** The section above this one in the document; the root for those of the first level. */
export function parentOf(plan: Plan, section: Section): Section {
  for (const candidate of plan.sections.values()) if (candidate.sections.includes(section)) return candidate;
  return plan.root;
}

/** The sections that this one may change places with: those of its kind when it is numbered, else all beside it. */
export function peersOf(plan: Plan, section: Section): readonly Section[] {
  const { sections } = parentOf(plan, section);
  return section.spec?.repeat ? sections.filter(({ spec }) => spec?.id === section.spec?.id) : sections;
}

/** Moves a section to a place among its peers. Numbers, and the lines that follow them, move with it. */
export function moveSection(plan: Plan, path: string, place: number): Change | Refusal {
  const section = plan.sections.get(path);
  if (!section?.heading) return refusal('move this section');
  const peers = peersOf(plan, section);
  const from = peers.indexOf(section);
  if (from === place || !peers[place]) return { edits: [], plan };
  const order = moved(peers.length, from, place);
  return composed(plan, [
    (now) =>
      makeChange(
        now,
        permute(
          now.text,
          peers.map(({ part }) => part),
          order,
        ),
        'move this section',
        sameSize(now),
      ),
    ...countersOf(plan, section).map((counter): Step => {
      const map = movedNumbers(counter, peers, order);
      return (now) => renumbered(now, counter, map);
    }),
    ...countersOf(plan, section).map(
      (counter): Step =>
        (now) =>
          followOrder(now, counter.name),
    ),
  ]);
}

/** Takes a section out of the plan with all that is in it. */
export function removeSection(plan: Plan, path: string): Change | Refusal {
  const section = plan.sections.get(path);
  if (!section?.heading) return refusal('remove this section');
  const { sections } = parentOf(plan, section);
  const edit = removeAt(
    plan,
    sections.map(({ part }) => part),
    sections.indexOf(section),
  );
  return composed(plan, [
    ...countersOf(plan, section).map(
      (counter): Step =>
        (now) =>
          followerGone(now, counter.name, section.numbers[counter.name] ?? ''),
    ),
    (now) => removeNow(now, path, edit.to - edit.from),
    ...countersOf(plan, section).map((counter): Step => {
      const numbered = numberedSections(plan, counter.name);
      const map = gapAt(numbersFor(numbered, counter), numbered.indexOf(section));
      return (now) => renumbered(now, counter, map);
    }),
  ]);
}

function removeNow(plan: Plan, path: string, length: number): Change | Refusal {
  const section = plan.sections.get(path);
  if (!section) return refusal('remove this section');
  const { sections } = parentOf(plan, section);
  const edit = removeAt(
    plan,
    sections.map(({ part }) => part),
    sections.indexOf(section),
  );
  return edit.to - edit.from < length
    ? refusal('remove this section')
    : makeChange(plan, [edit], 'remove this section');
}

/** Puts in a section of the template's words, with fresh numbers and task IDs, behind or before one of its kind. */
export function addSection(plan: Plan, near: string, where: 'before' | 'after' = 'after'): Change | Refusal {
  const section = plan.sections.get(near);
  const model = section?.spec && modelSection(plan, section.spec, near);
  return section && model
    ? insertSection(plan, section, where, model.lines, model.numbers)
    : refusal('add a section');
}

/** The same section once more behind itself: its tasks open, with fresh numbers and task IDs. */
export function duplicateSection(plan: Plan, path: string): Change | Refusal {
  const section = plan.sections.get(path);
  if (!section?.heading) return refusal('duplicate this section');
  const lines = plan.text.slice(section.part.from, section.part.to);
  return insertSection(plan, section, 'after', lines, section.numbers);
}

function insertSection(
  plan: Plan,
  near: Section,
  where: 'before' | 'after',
  lines: string,
  numbers: Readonly<Record<string, string>>,
): Change | Refusal {
  const counters = countersOf(plan, near);
  const rooms = counters.map((counter) => {
    const numbered = numberedSections(plan, counter.name);
    const place = numbered.indexOf(near) + (where === 'after' ? 1 : 0);
    return { counter, ...roomAt(numbersFor(numbered, counter), place) };
  });
  const maps = rooms.map(({ counter, number }) => ({
    counter,
    from: numbers[counter.name] ?? '',
    to: number,
  }));
  const fresh = freshLines(plan, lines, maps);
  return composed(plan, [
    ...rooms.map(
      ({ counter, map }): Step =>
        (now) =>
          renumbered(now, counter, map),
    ),
    (now) => insertNow(now, near.path, where, fresh),
    ...rooms.map(
      ({ counter, number }): Step =>
        (now) =>
          followerNew(now, counter.name, number),
    ),
  ]);
}

function insertNow(plan: Plan, near: string, where: 'before' | 'after', lines: string): Change | Refusal {
  const section = plan.sections.get(near);
  if (!section) return refusal('add a section');
  const { sections } = parentOf(plan, section);
  const parts = sections.map(({ part }) => part);
  const place = sections.indexOf(section) + (where === 'after' ? 1 : 0);
  const count = plan.sections.size;
  const edits = insertAt(parts, place, lines, gapOf(plan, parts, place, '\n\n'));
  return makeChange(plan, edits, 'add a section', (after) => after.sections.size > count);
}

/** Counters whose number the section's place sets, and that it carries. */
function countersOf(plan: Plan, { spec, numbers }: Section): readonly Counter[] {
  return plan.template.counters.filter(
    ({ name }) => spec?.counts?.includes(name) && /^\d/.test(numbers[name] ?? ''),
  );
}

function movedNumbers(counter: Counter, peers: readonly Section[], order: readonly number[]): NumberMap {
  const numbered = peers.filter(({ numbers }) => /^\d/.test(numbers[counter.name] ?? ''));
  return numbered.length === peers.length ? reordered(numbersFor(peers, counter), order) : () => undefined;
}

function numbersFor(sections: readonly Section[], { name }: Counter): readonly string[] {
  return sections.map(({ numbers }) => numbers[name] ?? '');
}

function renumbered(plan: Plan, counter: Counter, map: NumberMap): Change | Refusal {
  const edits: readonly Edit[] = mentionEdits(plan.text, plan.blocks, counter, map);
  return { edits, plan: edits.length === 0 ? plan : readPlan(applyEdits(plan.text, edits), plan.template) };
}

function sameSize(before: Plan): (after: Plan) => boolean {
  return (after) =>
    after.sections.size === before.sections.size && after.values.length === before.values.length;
}
