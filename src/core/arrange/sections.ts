import { makeChange, refusal } from '../change.ts';
import type { Change, Plan, Refusal, Section } from '../plan.ts';
import type { Edit } from '../range.ts';
import type { Counter } from '../template.ts';
import { composed, type Step } from './compose.ts';
import { wordsAt } from '../value.ts';
import { countersOf, numberedSections, numbersFor, renumbering } from './counted.ts';
import { firstHeadings, keepsFirstHeadings } from './firstHeadings.ts';
import { followOrder, followerGone, followerNew } from './followers.ts';
import { freshLines, type Renumbering } from './freshLines.ts';
import type { NumberMap } from './mentions.ts';
import { gapAt, reordered, roomAt } from './numbering.ts';
import { modelSection } from './sectionModel.ts';
import { sameShapes, shapesIn, shapesWith } from './sectionShapes.ts';
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
  const counters = countersOf(plan, section);
  return composed(plan, [
    (now) => movePeers(now, peers, order),
    ...counters.map((counter) => renumbering(counter, movedNumbers(counter, peers, order))),
    ...headingsKept(plan, counters),
    ...counters.map(
      ({ name }): Step =>
        (now) =>
          followOrder(now, name, plan),
    ),
  ]);
}

function movePeers(plan: Plan, peers: readonly Section[], order: readonly number[]): Change | Refusal {
  const [first] = peers;
  if (!first) return { edits: [], plan };
  const parent = parentOf(plan, first);
  const waiting = order.flatMap((at) => peers[at] ?? []);
  const sections = parent.sections.map((section) =>
    peers.includes(section) ? (waiting.shift() ?? section) : section,
  );
  const expected = shapesWith(
    plan.root,
    parent,
    sections.map((section) => shapesIn(section)),
  );
  const parts = peers.map(({ part }) => part);
  const edits = permute(plan.text, parts, order);
  return makeChange(
    plan,
    edits,
    'move this section',
    (after) => sameShapes(after, expected) && wordsOf(after) === wordsOf(plan),
  );
}

/** All that a plan says, in any order. */
function wordsOf(plan: Plan): string {
  return plan.values
    .map((value) => wordsAt(plan.text, value))
    .sort()
    .join('\n');
}

/** Takes a section out of the plan with all that is in it. */
export function removeSection(plan: Plan, path: string): Change | Refusal {
  const section = plan.sections.get(path);
  if (!section?.heading) return refusal('remove this section');
  const counters = countersOf(plan, section);
  return composed(plan, [
    (now) => removeNow(now, path),
    ...counters.map(
      ({ name }): Step =>
        (now) =>
          followerGone(now, name, section.numbers[name] ?? ''),
    ),
    ...counters.map((counter) => {
      const numbered = numberedSections(plan, counter.name);
      return renumbering(counter, gapAt(numbersFor(numbered, counter), numbered.indexOf(section)));
    }),
    ...headingsKept(plan, counters),
  ]);
}

function removeNow(plan: Plan, path: string): Change | Refusal {
  const section = plan.sections.get(path);
  if (!section) return refusal('remove this section');
  const parent = parentOf(plan, section);
  const left = parent.sections.filter((other) => other !== section).map((other) => shapesIn(other));
  const expected = shapesWith(plan.root, parent, left);
  const edit = removalOf(plan, section);
  return makeChange(plan, [edit], 'remove this section', (after) => sameShapes(after, expected));
}

/** What goes with a section: its lines and the gap that putting it in would bring. */
export function removalOf(plan: Plan, section: Section): Edit {
  const { sections } = parentOf(plan, section);
  return removeAt(
    plan,
    sections.map(({ part }) => part),
    sections.indexOf(section),
    'section',
  );
}

/** Puts in a section of the template's words, with fresh numbers and task IDs, behind or before one of its kind. */
export function addSection(plan: Plan, near: string, where: 'before' | 'after' = 'after'): Change | Refusal {
  const section = plan.sections.get(near);
  const model = section?.spec?.repeat && modelSection(plan, section);
  return section && model
    ? insertSection(plan, section, where, model.lines, (counter, number) =>
        aroundModel(counter, model.numbers[counter.name], number),
      )
    : refusal('add a section');
}

/** The same section once more behind itself: its tasks open, with fresh numbers and task IDs. */
export function duplicateSection(plan: Plan, path: string): Change | Refusal {
  const section = plan.sections.get(path);
  if (!section?.heading) return refusal('duplicate this section');
  if (section.spec?.counts && !section.spec.repeat)
    return { refused: `There is one “${section.title}” in a plan of this kind. Nothing was duplicated.` };
  const lines = plan.text.slice(section.part.from, section.part.to);
  return insertSection(plan, section, 'after', lines, (counter, to) => [
    { counter, from: section.numbers[counter.name] ?? '', to },
  ]);
}

/** In the template's words also the part before and the one behind are named: they become the new one's neighbours. */
function aroundModel(counter: Counter, model: string | undefined, to: string): readonly Renumbering[] {
  if (model === undefined || !/^\d+$/.test(model) || !/^\d+$/.test(to)) return [];
  return [-1, 0, 1].map((by) => ({ counter, from: String(Number(model) + by), to: String(Number(to) + by) }));
}

function insertSection(
  plan: Plan,
  near: Section,
  where: 'before' | 'after',
  lines: string,
  numbersOf: (counter: Counter, number: string) => readonly Renumbering[],
): Change | Refusal {
  const counters = countersOf(plan, near);
  const rooms = counters.map((counter) => {
    const numbered = numberedSections(plan, counter.name);
    const place = numbered.indexOf(near) + (where === 'after' ? 1 : 0);
    return { counter, ...roomAt(numbersFor(numbered, counter), place) };
  });
  const at = where === 'after' ? near.part.to : near.part.from;
  const numbers = rooms.flatMap(({ counter, number }) => numbersOf(counter, number));
  const fresh = freshLines(plan, lines, numbers, at);
  return composed(plan, [
    ...rooms.map(({ counter, map }) => renumbering(counter, map)),
    (now) => insertNow(now, near.path, where, fresh),
    ...headingsKept(plan, counters),
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
  const parent = parentOf(plan, section);
  const parts = parent.sections.map(({ part }) => part);
  const place = parent.sections.indexOf(section) + (where === 'after' ? 1 : 0);
  const edits = insertAt(parts, place, lines, gapOf(plan, parts, place, '\n\n'));
  return makeChange(plan, edits, 'add a section', (after) => {
    const added = after.sections.get(parent.path)?.sections[place];
    if (!added || !after.text.startsWith(lines, added.part.from)) return false;
    const sections = parent.sections.map((other) => shapesIn(other));
    const expected = sections.toSpliced(place, 0, shapesIn(added));
    return sameShapes(after, shapesWith(plan.root, parent, expected));
  });
}

/** Where the plan writes its first part's sub-headings without the number, it goes on doing so. */
function headingsKept(plan: Plan, counters: readonly Counter[]): readonly Step[] {
  return counters
    .filter((counter) => keepsFirstHeadings(plan, counter))
    .map(
      (counter): Step =>
        (now) =>
          firstHeadings(now, counter),
    );
}

function movedNumbers(counter: Counter, peers: readonly Section[], order: readonly number[]): NumberMap {
  const isNumbered = peers.every(({ numbers }) => /^\d/.test(numbers[counter.name] ?? ''));
  return isNumbered ? reordered(numbersFor(peers, counter), order) : () => undefined;
}
