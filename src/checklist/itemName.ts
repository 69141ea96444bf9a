import type { Plan, Row } from '@/core/plan';
import { ownWords } from '@/core/rowFrame';
import { rowAt } from '@/core/valueAt';
import { plainWords } from '@/prose/view/plainWords';
import { itemsOf } from './taskItems.ts';

/** What a task is called where it is named: its ID, else its first words. */
export function itemName(plan: Plan, key: string): string {
  const row = rowAt(plan, key);
  if (row) return nameOf(row.task?.id?.text ?? '', wordsOf(plan, row));
  const item = itemsOf(plan).find((each) => each.key === key);
  return item ? nameOf(item.id, item.words) : 'This task';
}

function wordsOf({ text }: Plan, row: Row): string {
  const { from, to } = ownWords(row);
  return text.slice(from, to);
}

export function nameOf(id: string, words: string): string {
  if (id !== '') return id;
  const plain = plainWords(words);
  return plain === ''
    ? 'this task'
    : plain.length > LONGEST
      ? `${plain.slice(0, LONGEST - 1).trimEnd()}…`
      : plain;
}

const LONGEST = 48;
