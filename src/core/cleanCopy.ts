import { applyEdits } from './applyEdits.ts';
import { isBlankLine, lineStart, nextLine } from './lines.ts';
import { fieldValues, isFilled } from './filled.ts';
import type { Block } from './block.ts';
import { isComment } from './isComment.ts';
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
  const all = [...sections, ...notes];
  const outermost = all.filter(
    (omission) => !all.some((other) => other !== omission && isInside(omission, other)),
  );
  return outermost.sort((a, b) => a.from - b.from);
}

/** The copy's text: each omission is taken out in whole lines, and of the two gaps around it one is left. */
export function cleanCopy(plan: Plan, choice: CleanChoice): string {
  return applyEdits(
    plan.text,
    omissions(plan, choice).map((omission) => wholeLines(plan.text, omission)),
  );
}

function isInside(inner: Range, outer: Range): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
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
  return commentBlocks(plan.text, plan.blocks).map(({ from, to }) => ({
    from,
    to,
    kind: 'comment',
    name: firstWords(plan.text.slice(plan.text.indexOf('<!--', from) + 4, to).replace(/-->\s*$/, '')),
  }));
}

/** Comments that stand by themselves, in lists and quotes too. */
function commentBlocks(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return commentBlocks(text, block.items);
    if ('children' in block) return commentBlocks(text, block.children);
    return block.kind === 'html' && isComment(text, block) ? [block] : [];
  });
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
  const words = text
    .replace(/^[\s>]+/, '')
    .replace(/\s+/g, ' ')
    .trimEnd();
  return words.length > 60 ? `${words.slice(0, 60).replace(/\s\S*$/, '')}…` : words;
}

/** The omission's lines; the blank lines behind them go too where blank lines, or nothing, stand before. */
function wholeLines(text: string, { from, to }: Range): Edit {
  const start = lineStart(text, from);
  const first = text.slice(start, from).trim() === '' ? start : from;
  const gapBefore = first === 0 || isBlankLine(text, lineStart(text, first - 1));
  let end = nextLine(text, to);
  while (gapBefore && end < text.length && isBlankLine(text, end)) end = nextLine(text, end);
  return { from: first, to: end, insert: '' };
}
