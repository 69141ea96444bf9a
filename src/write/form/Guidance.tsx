import { ChevronRight } from 'lucide-react';
import type { Range } from '@/core/range';
import { session } from '@/session/session';
import { plainComments } from './plainComment.ts';

export interface GuidanceProps {
  /** Comments of the plan. */
  readonly ranges: readonly Range[];
  readonly about: string;
}

/** What the template says about a section, folded away. */
export function Guidance({ ranges, about }: GuidanceProps) {
  const words = plainComments(session.getState().plan, ranges);
  if (words === '') return null;
  return (
    <details className="group/guidance text-sm">
      <summary
        aria-label={`Guidance about ${about}`}
        className="inline-flex min-h-6 list-none items-center gap-1 rounded text-xs font-medium text-accent hover:underline"
      >
        <ChevronRight
          aria-hidden="true"
          className="size-3.5 transition-transform group-open/guidance:rotate-90"
        />
        Guidance
      </summary>
      <p dir="auto" className="mt-1 border-l-2 border-line-2 pl-3 text-xs whitespace-pre-line text-ink-2">
        {words}
      </p>
    </details>
  );
}
