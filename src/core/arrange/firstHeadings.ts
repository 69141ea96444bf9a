import { fillPattern, matchPattern } from '../pattern.ts';
import type { Change, Plan, Refusal, Section } from '../plan.ts';
import type { Edit } from '../range.ts';
import type { Counter } from '../template.ts';
import { numberedSections, reread } from './counted.ts';

/**
 * Some templates write the sub-headings of the first phase without its number: `Goal`, beside `Phase 2 Goal` from the
 * second on. Whether a plan keeps to that: its parts are in order, the first does so, and no other.
 */
export function keepsFirstHeadings(plan: Plan, counter: Counter): boolean {
  const sections = numberedSections(plan, counter.name);
  const [first, ...others] = sections;
  const numbers = sections.map((section) => Number(section.numbers[counter.name]));
  const isInOrder = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  return first !== undefined && isInOrder && isShort(first) && !others.some(isShort);
}

/** Writes the sub-headings of the first part without its number, those of all others with theirs. */
export function firstHeadings(plan: Plan, counter: Counter): Change | Refusal {
  const sections = numberedSections(plan, counter.name);
  return reread(
    plan,
    sections.flatMap((section, place) =>
      section.sections.flatMap((inner) => editOf(section, inner, place === 0)),
    ),
  );
}

function isShort({ sections }: Section): boolean {
  return sections.some((inner) => prefixOf(inner) !== undefined && isWithoutPrefix(inner));
}

function editOf({ numbers }: Section, inner: Section, isFirst: boolean): readonly Edit[] {
  const prefix = prefixOf(inner);
  if (prefix === undefined || !inner.heading) return [];
  const { from } = inner.heading.content;
  const written = fillPattern(prefix, numbers);
  if (isFirst && inner.title.toLowerCase().startsWith(written.toLowerCase()))
    return [{ from, to: from + written.length, insert: '' }];
  return !isFirst && isWithoutPrefix(inner) ? [{ from, to: from, insert: written }] : [];
}

/** `Phase {phase} `, of a section whose heading may stand without it. */
function prefixOf({ spec }: Section): string | undefined {
  const [long, short] = [spec?.heading[0], spec?.headingWhenFirst];
  return long !== undefined && short !== undefined && long.endsWith(short)
    ? long.slice(0, -short.length)
    : undefined;
}

/** Our heading with more words behind it counts too: `Acceptance Criteria (Phase Gate)`. */
function isWithoutPrefix({ spec, title }: Section): boolean {
  const short = spec?.headingWhenFirst;
  return (
    short !== undefined &&
    (matchPattern(short, title) !== undefined || matchPattern(`${short} {rest}`, title) !== undefined)
  );
}
