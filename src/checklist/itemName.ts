import type { Plan } from '@/core/plan';
import { itemsOf } from './taskItems.ts';

/** What a task is called where it is named: its ID, else its first words. */
export function itemName(plan: Plan, key: string): string {
  const item = itemsOf(plan).find((each) => each.key === key);
  return item ? nameOf(item.id, item.words) : 'This task';
}

export function nameOf(id: string, words: string): string {
  const plain = words
    .replace(/[*_`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (id !== '') return id;
  return plain === ''
    ? 'this task'
    : plain.length > LONGEST
      ? `${plain.slice(0, LONGEST - 1).trimEnd()}…`
      : plain;
}

const LONGEST = 48;
