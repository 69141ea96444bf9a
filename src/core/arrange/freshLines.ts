import { applyEdits } from '../applyEdits.ts';
import { endingNear } from '../lines.ts';
import type { Plan, Section } from '../plan.ts';
import type { Range } from '../range.ts';
import { readPlan } from '../readPlan.ts';
import { tasksOf } from '../tasksOf.ts';
import type { Counter } from '../template.ts';
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
