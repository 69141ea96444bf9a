import { hear, useReview } from '@/session/review';
import { NoteAction } from '@/ui/NoteAction';
import { onFirstClick } from '@/ui/secondClick';
import { kindName } from './kindName.ts';

/** Kinds that this person wants to hear nothing of, and the way back. */
export function SilentKinds() {
  const off = useReview((state) => state.off);
  if (off.size === 0) return null;
  return (
    <section aria-label="Silent kinds" className="mt-2 border-t border-line pt-3 text-xs text-ink-2">
      <p className="text-muted">Silent in all your plans:</p>
      <ul role="list" className="mt-1 grid gap-1">
        {[...off].sort().map((code) => (
          <li key={code} className="flex items-baseline justify-between gap-3">
            <span>{kindName(code)}</span>
            <NoteAction
              aria-label={`Show again: ${kindName(code)}`}
              onClick={onFirstClick(() => hear(code, true))}
            >
              Show again
            </NoteAction>
          </li>
        ))}
      </ul>
    </section>
  );
}
