import type { Field, Plan, Section } from '@/core/plan';

export interface MiniatureLine {
  readonly kind: 'heading' | 'text' | 'task';
  /** Steps to the right. */
  readonly indent: number;
  /** Percent of the room. */
  readonly width: number;
}

const LINES = 8;
const MOST_IN_A_SECTION = 3;

/**
 * A plan as a few bars: the title and what stands below it, then the first of the parts that repeat, with its tasks. How
 * much there is of each is as in the plan.
 */
export function miniatureOf(plan: Plan): readonly MiniatureLine[] {
  const sections = [...plan.sections.values()].filter((section) => section !== plan.root);
  const firstPart = sections.findIndex(({ spec }) => spec?.repeat && spec.counts);
  const before = firstPart < 0 ? sections : sections.slice(0, firstPart);
  const share = (sections[firstPart]?.part.from ?? plan.text.length) / Math.max(1, plan.text.length);
  const opening = firstPart < 0 ? LINES : Math.min(LINES - 4, Math.max(2, Math.round(LINES * share)));
  const lines = [
    bar('heading', 0, plan.root.title.length),
    ...bodyOf(plan, plan.root),
    ...before.flatMap((section) => linesOf(plan, section)),
  ].slice(0, opening);
  const parts = firstPart < 0 ? [] : sections.slice(firstPart).filter(isWork);
  return [...lines, ...parts.flatMap((section) => linesOf(plan, section))].slice(0, LINES);
}

/** Repeated parts, and what holds their tasks. */
function isWork({ spec, fields }: Section): boolean {
  return spec?.repeat !== undefined || fields.some((field) => field.kind === 'tasks');
}

function linesOf(plan: Plan, section: Section): readonly MiniatureLine[] {
  return [bar('heading', 0, section.title.length * 0.8), ...bodyOf(plan, section)];
}

/** A section's tasks, or else the first of its words. */
function bodyOf(plan: Plan, section: Section): readonly MiniatureLine[] {
  const bars = section.fields.flatMap((field) => barsOf(plan, field));
  const tasks = bars.filter(({ kind }) => kind === 'task');
  return tasks.length > 0 ? tasks.slice(0, MOST_IN_A_SECTION) : bars.slice(0, section.spec?.repeat ? 1 : 2);
}

function barsOf(plan: Plan, field: Field): readonly MiniatureLine[] {
  if (field.spec?.guidance) return [];
  if (field.shape === 'value') return [bar('text', 0, field.part.to - field.part.from)];
  if (field.shape === 'table') return field.cells.slice(0, 2).map(() => bar('text', 0, 90));
  return field.rows.map(({ depth, task, value }) =>
    bar(task ? 'task' : 'text', depth, plan.text.slice(value.from, value.to).length),
  );
}

function bar(kind: MiniatureLine['kind'], indent: number, length: number): MiniatureLine {
  const most = kind === 'heading' ? 80 : 94 - indent * 12 - (kind === 'task' ? 14 : 0);
  return { kind, indent, width: Math.round(Math.min(most, 24 + length * 0.75)) };
}
