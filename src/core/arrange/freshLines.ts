import { applyEdits } from '../applyEdits.ts';
import { modelPlan } from '../blankPlan.ts';
import { endingNear, lineStart } from '../lines.ts';
import { readBlocks } from '../outline/readBlocks.ts';
import type { Plan, Section } from '../plan.ts';
import type { Edit, Range } from '../range.ts';
import { readPlan } from '../readPlan.ts';
import { tasksOf } from '../tasksOf.ts';
import type { Counter, SectionSpec } from '../template.ts';
import { freshTasks } from './freshTasks.ts';
import { mentionEdits } from './mentions.ts';
import { idSource } from './nextId.ts';

export interface Renumbering {
  readonly counter: Counter;
  readonly from: string;
  readonly to: string;
}

/**
 * Lines made ready to be put into a plan at an offset: the plan's line ending, the new numbers, tasks open and with the
 * next free IDs. References among the lines' own tasks follow.
 */
export function freshLines(plan: Plan, lines: string, numbers: readonly Renumbering[], at: number): string {
  const renumbered = plan.template.counters.reduce((text, counter) => {
    const own = new Map(
      numbers.filter((each) => each.counter === counter).map(({ from, to }) => [from, to] as const),
    );
    if (own.size === 0) return text;
    const { blocks } = readPlan(text, plan.template);
    return applyEdits(
      text,
      mentionEdits(text, blocks, counter, (number) => own.get(number)),
    );
  }, lines);
  const fresh = withFreshTasks(plan, renumbered, at);
  return fresh.replace(/\r\n|\n|\r/g, endingNear(plan.text, 0));
}

function withFreshTasks(plan: Plan, lines: string, at: number): string {
  const tasks = tasksOf(readPlan(lines, plan.template)).map(({ task }) => task);
  return applyEdits(lines, freshTasks(lines, { from: 0, to: lines.length }, tasks, idSource(plan, at)));
}

/** What stands for a new section: lines of the template, and the numbers that they carry. */
export interface SectionModel {
  readonly lines: string;
  readonly numbers: Readonly<Record<string, string>>;
}

/** The template's own lines for a section like this one, as deep as it stands. Of several the nearest in place is the model. */
export function modelSection({ template }: Plan, { path, spec, heading }: Section): SectionModel | undefined {
  if (!spec || !heading) return undefined;
  const shown = modelPlan(template, spec);
  const same = [...shown.sections.values()].filter(
    (section) => section.spec?.id === spec.id && sameKind(section, spec),
  );
  const model = same.find((section) => section.path === path) ?? same[same.length > 1 ? 1 : 0];
  if (!model?.heading) return undefined;
  const lines = shown.text.slice(model.part.from, model.part.to);
  return { lines: deeper(lines, heading.depth - model.heading.depth), numbers: model.numbers };
}

/** Lines of a template with all headings so many levels deeper; less for those that would be too deep to be headings. */
export function deeper(lines: string, by: number): string {
  const headings = readBlocks(lines).filter((block) => block.kind === 'heading');
  const edits = headings.map(({ content, depth }): Edit => {
    const from = lineStart(lines, content.from);
    return { from, to: from + depth, insert: '#'.repeat(Math.min(6, Math.max(1, depth + by))) };
  });
  return applyEdits(lines, edits);
}

function sameKind(section: Section, spec: SectionSpec): boolean {
  return section.spec === spec || section.spec?.heading[0] === spec.heading[0];
}

/** The numbers that a place in the template's lines carries, and those of the section that what stands there goes to. */
export function renumberings(plan: Plan, target: Section, shown: Plan, place: Range): readonly Renumbering[] {
  return plan.template.counters.flatMap((counter) => {
    const from = numberAround(shown, place, counter);
    const to = numberAround(plan, target.part, counter);
    return from !== undefined && to !== undefined ? [{ counter, from, to }] : [];
  });
}

function numberAround(plan: Plan, place: Range, { name }: Counter): string | undefined {
  const around = [...plan.sections.values()].filter(
    ({ part }) => part.from <= place.from && part.to >= place.to,
  );
  return around.map(({ numbers }) => numbers[name]).findLast((number) => number !== undefined);
}
