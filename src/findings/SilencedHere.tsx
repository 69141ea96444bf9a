import { useMemo } from 'react';
import type { Plan } from '@/core/plan';
import { silencesOf, type Silence } from '@/core/review/silences';
import { useReview } from '@/session/review';
import { NoteAction } from '@/ui/NoteAction';
import { onFirstClick } from '@/ui/secondClick';
import { goToPlace, showAgain } from './findingDeeds.ts';
import { kindName } from './kindName.ts';
import { lineOf } from './lineOf.ts';

/** What comments in the plan silence, where, how much that hides, and the way back. */
export function SilencedHere({ readOnly }: { readonly readOnly: boolean }) {
  const plan = useReview((state) => state.plan);
  const silences = useMemo(() => (plan ? silencesOf(plan) : []), [plan]);
  if (!plan || silences.length === 0) return null;
  return (
    <section aria-labelledby="silenced-here" className="mt-2 border-t border-line pt-3 text-xs text-ink-2">
      <h3 id="silenced-here" className="text-xs font-normal text-muted">
        Silenced in this plan
      </h3>
      <ul role="list" className="mt-1 grid gap-1.5">
        {silences.map((silence) => (
          <li
            key={`${silence.directive.comment.from} ${silence.code}`}
            className="flex items-baseline justify-between gap-3"
          >
            <button
              type="button"
              onClick={() => goToPlace(silence.directive.comment)}
              className="min-h-6 text-start outline-offset-2 [overflow-wrap:anywhere] hover:text-accent"
            >
              {kindName(silence.code)}
              <span className="block text-muted tabular-nums">{whatItDoes(plan, silence)}</span>
            </button>
            {!readOnly && (
              <NoteAction
                aria-label={`Show again: ${kindName(silence.code)}`}
                onClick={onFirstClick(() => showAgain(silence))}
              >
                Show again
              </NoteAction>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function whatItDoes(plan: Plan, { directive: { comment, over }, hides }: Silence): string {
  const where = over ? `line ${lineOf(plan, over.from)}` : 'whole plan';
  const what = hides === 0 ? 'nothing now' : hides === 1 ? '1 finding' : `${hides} findings`;
  return `${where}${over && comment.from < over.from ? ' and what follows' : ''} · hides ${what}`;
}
