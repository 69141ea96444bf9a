import { applyEdits } from './applyEdits.ts';
import { nextLine } from './lines.ts';
import { fieldValues, isFilled } from './filled.ts';
import type { Plan, Section } from './plan.ts';
import type { Edit, Range } from './range.ts';

/** What a clean copy leaves out. */
export interface Omission extends Range {
  readonly kind: 'section' | 'comment' | 'guidance';
  /** The section's heading, or the first words of what goes. */
  readonly name: string;
}

export interface CleanChoice {
  readonly sections: boolean;
  readonly comments: boolean;
}

/**
 * What goes from a copy for others: optional sections in which nothing was filled in, comments, and the notes that say
 * when to keep a section. The plan itself stays as it is. Never overlapping, in order.
 */
export function omissions(plan: Plan, choice: CleanChoice): readonly Omission[] {
  const sections = choice.sections ? unfilledSections(plan) : [];
  const notes = choice.comments ? [...commentsOf(plan), ...guidanceOf(plan)] : [];
  const outside = notes.filter(
    (note) => !sections.some(({ from, to }) => note.from >= from && note.to <= to),
  );
  return [...sections, ...outside].sort((a, b) => a.from - b.from);
}

/** The copy's text: each omission is taken out with the gap behind it. */
export function cleanCopy(plan: Plan, choice: CleanChoice): string {
  const edits = omissions(plan, choice).map(({ from, to }): Edit => ({
    from,
    to: gapEnd(plan.text, from, to),
    insert: '',
  }));
  return applyEdits(plan.text, edits);
}

function unfilledSections(plan: Plan): readonly Omission[] {
  return [...plan.sections.values()]
    .filter((section) => section.spec?.optional && !holdsWords(plan, section))
    .map((section) => ({ ...withRule(plan, section), kind: 'section', name: section.title }));
}

function holdsWords(plan: Plan, section: Section): boolean {
  const values = [...section.holes.map(({ value }) => value), ...section.fields.flatMap(fieldValues)];
  return (
    values.some((value) => isFilled(plan, value)) || section.sections.some((inner) => holdsWords(plan, inner))
  );
}

/** A section of the document goes with the rule behind it; the rule before it then closes what is left. */
function withRule(plan: Plan, { part, heading }: Section): Range {
  const rule = plan.blocks.find((block) => block.from >= part.to);
  return heading?.depth === 2 && rule?.kind === 'break' ? { from: part.from, to: rule.to } : part;
}

function commentsOf(plan: Plan): readonly Omission[] {
  const sections = [...plan.sections.values()];
  const ranges = sections.flatMap(({ guidance, fields }) => [
    ...guidance,
    ...fields.flatMap((field) => field.guidance),
  ]);
  return ranges.map(({ from, to }) => ({
    from,
    to,
    kind: 'comment',
    name: firstWords(plan.text.slice(from + 4, to)),
  }));
}

function guidanceOf(plan: Plan): readonly Omission[] {
  return [...plan.fields.values()]
    .filter(({ spec }) => spec?.guidance)
    .map(({ part }) => ({
      ...part,
      kind: 'guidance',
      name: firstWords(plan.text.slice(part.from, part.to)),
    }));
}

function firstWords(text: string): string {
  return text
    .replace(/^[\s>]+/, '')
    .replace(/\s+/g, ' ')
    .slice(0, 60);
}

/** The blank lines behind it go too, so that one gap is left of two. */
function gapEnd(text: string, from: number, to: number): number {
  let end = nextLine(text, to);
  while (end < text.length && text.slice(end, nextLine(text, end)).trim() === '') end = nextLine(text, end);
  return text.slice(from, to).trim() === '' ? to : end;
}
