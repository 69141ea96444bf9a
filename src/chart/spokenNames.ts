import type { Plan } from '@/core/plan';
import type { Chart } from './chart.ts';
import { gateWords, progressWords, type FrameFacts } from './frameFacts.ts';
import { signs } from './signs.ts';
import type { TaskFacts } from './taskFacts.ts';
import { waitsInWords } from './waitWords.ts';

/** `T012 Train the staff: blocked, waits for T003, the phase “Till”`. */
export function taskName(plan: Plan, { row, id, words, markers, state }: TaskFacts): string {
  const waits = waitsInWords(plan, row.path);
  const named = [id, ...markers.map((name) => `[${name}]`), words || 'no words yet']
    .filter(Boolean)
    .join(' ');
  return `${named}: ${signs[state].word}${waits === '' ? '' : `, waits for ${waits}`}`;
}

/** `Phase 2: Staff: 1 of 4 done, Exit Gate: closed, behind Phase 1: Till`. */
export function frameName({ arrows }: Chart, id: string, frames: ReadonlyMap<string, FrameFacts>): string {
  const facts = frames.get(id);
  if (!facts) return '';
  const { title, progress, gate } = facts;
  const behind = arrows.flatMap(({ from, to }) => (to === id ? (frames.get(from)?.title ?? []) : []));
  return [
    `${title}: ${progressWords(progress)}`,
    ...(gate ? [gateWords(gate)] : []),
    ...(behind.length > 0 ? [`behind ${behind.join(', ')}`] : []),
  ].join(', ');
}
