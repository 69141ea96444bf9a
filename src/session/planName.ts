import { findSlots, wholeSlot } from '../core/findSlots.ts';
import type { Plan } from '../core/plan.ts';

/** What a plan without a name is called. */
export const untitled = 'Untitled plan';

/**
 * The plan's title as a name: without markup and without the brackets of slots, at most 200 characters. Undefined while
 * the title is missing, or still the template's own words.
 */
export function titleOf(plan: Plan): string | undefined {
  const { holes, title } = plan.root;
  const words = holes.map(({ value }) => plan.text.slice(value.from, value.to));
  if (!words.some((hole) => hole.trim() !== '' && wholeSlot(hole) === undefined)) return undefined;
  return plainWords(withoutSlotBrackets(title)) || undefined;
}

function withoutSlotBrackets(title: string): string {
  let words = '';
  let at = 0;
  for (const { from, to, hint } of findSlots(title)) {
    words += title.slice(at, from) + hint;
    at = to;
  }
  return words + title.slice(at);
}

function plainWords(title: string): string {
  const plain = title
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`+|\*\*|~~|__/g, '')
    .replace(/(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(plain.slice(0, 400)).slice(0, 200).join('');
}
