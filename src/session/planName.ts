import { findSlots, wholeSlot } from '../core/findSlots.ts';
import type { Plan } from '../core/plan.ts';

/** What a plan without a name is called. */
export const untitled = 'Untitled plan';

/**
 * The plan's title as a name: without markup, at most 200 characters. Where a part of it is still a slot, the name is
 * what has been written of it. Undefined while nothing has.
 */
export function titleOf(plan: Plan): string | undefined {
  const { holes, title } = plan.root;
  const words = holes.map(({ value }) => plan.text.slice(value.from, value.to));
  const written = words.filter((hole) => hole.trim() !== '' && wholeSlot(hole) === undefined);
  if (written.length === 0) return undefined;
  const name = written.length === words.length ? title : written.join(' – ');
  return plainWords(withoutSlotBrackets(name)) || undefined;
}

/** A slot inside words: its words stay. */
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
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(plain.slice(0, 400)).slice(0, 200).join('');
}
