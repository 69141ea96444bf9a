import { applyEdits } from '../applyEdits.ts';
import { blankPlan } from '../blankPlan.ts';
import { endingNear } from '../lines.ts';
import type { Plan, Section } from '../plan.ts';
import type { Edit } from '../range.ts';
import { readPlan } from '../readPlan.ts';
import { tasksOf } from '../tasksOf.ts';
import type { Counter, SectionSpec } from '../template.ts';
import { mentionEdits } from './mentions.ts';
import { idSource } from './nextId.ts';

export interface Renumbering {
  readonly counter: Counter;
  readonly from: string;
  readonly to: string;
}

/**
 * Lines made ready to be put into a plan: the plan's line ending, the new numbers, tasks open and with the next free
 * IDs. References among the lines' own tasks follow.
 */
export function freshLines(plan: Plan, lines: string, numbers: readonly Renumbering[]): string {
  const renumbered = numbers.reduce((text, { counter, from, to }) => {
    const { blocks } = readPlan(text, plan.template);
    return applyEdits(
      text,
      mentionEdits(text, blocks, counter, (number) => (number === from ? to : undefined)),
    );
  }, lines);
  const fresh = withFreshIds(plan, renumbered);
  return fresh.replace(/\r\n|\n|\r/g, endingNear(plan.text, 0));
}

function withFreshIds(plan: Plan, lines: string): string {
  const tasks = tasksOf(readPlan(lines, plan.template));
  const source = idSource(plan);
  const renamed = new Map(
    tasks.flatMap(({ task }) => (task.id ? [[task.id.text, source.next(task.id.text)] as const] : [])),
  );
  const opened: readonly Edit[] = tasks.flatMap(({ task }) =>
    task.state === 'done' ? [{ ...task.mark, insert: ' ' }] : [],
  );
  const open = applyEdits(lines, opened);
  return renamed.size === 0
    ? open
    : open.replace(/(?<![\w-])[A-Z]+-?\d+[a-z]?(?!\w)/g, (id) => renamed.get(id) ?? id);
}

/** The template's own lines for a section of a kind, and the numbers that they carry. The nearest in place is the model. */
export function modelSection(
  plan: Plan,
  spec: SectionSpec,
  near: string,
): { lines: string; numbers: Readonly<Record<string, string>> } | undefined {
  const blank = blankPlan(plan.template);
  const same = [...blank.sections.values()].filter(
    (section) => section.spec?.id === spec.id && sameKind(section, spec),
  );
  const model = same.find(({ path }) => path === near) ?? same[same.length > 1 ? 1 : 0];
  return model && { lines: blank.text.slice(model.part.from, model.part.to), numbers: model.numbers };
}

function sameKind(section: Section, spec: SectionSpec): boolean {
  return section.spec === spec || section.spec?.heading[0] === spec.heading[0];
}
