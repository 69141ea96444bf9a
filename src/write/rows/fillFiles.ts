import { addRows } from '@/core/arrange/addRows';
import { composed, type Step } from '@/core/arrange/compose';
import type { Change, Plan, Refusal } from '@/core/plan';
import { setValue } from '@/core/setValue';
import { writeFileWords } from './fileWords.ts';
import { emptyRows } from './unlistedPaths.ts';

/** Paths put into a list of files: first into the rows that wait for words, then into new ones. Their purpose waits. */
export function fillFiles(plan: Plan, fieldPath: string, paths: readonly string[]): Change | Refusal {
  const field = plan.fields.get(fieldPath);
  if (field?.shape !== 'rows') return { refused: 'This list is no longer in the plan. Nothing was added.' };
  const purpose = field.spec?.fill === 'oldPaths' ? '[What changes in it]' : '[What it is for]';
  const words = paths.map((path) => writeFileWords({ path, purpose, dash: ' – ' }));
  const waiting = emptyRows(plan, field);
  const last = field.rows.findLast(({ depth }) => depth === 0);
  const added = words.slice(waiting.length);
  const steps: readonly Step[] = [
    ...waiting.slice(0, words.length).map(
      ({ path }, at): Step =>
        (now) =>
          setValue(now, path, words[at] ?? ''),
    ),
    ...(last && added.length > 0 ? [(now: Plan) => addRows(now, last.path, added)] : []),
  ];
  return composed(plan, steps);
}
