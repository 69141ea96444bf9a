import { ChevronRight } from 'lucide-react';
import { memo, useId, useMemo } from 'react';
import type { Plan } from '@/core/plan';
import { joinClasses } from '@/ui/joinClasses';
import { Ring } from '@/ui/Ring';
import { fold, useChecklist } from '../checklistState.ts';
import type { Group } from '../groupItems.ts';
import { countsOf, type Counts } from '../progress.ts';
import { isOpen, type Item } from '../taskItems.ts';
import { sharedPhases } from '../sharedPhases.ts';
import { counted } from '../taskDeeds.ts';
import { phasesWords } from '../waitsWords.ts';
import { GroupBody } from './GroupBody.tsx';
import { GroupMenu } from './GroupMenu.tsx';

export interface GroupSectionProps {
  readonly plan: Plan;
  readonly group: Group;
  /** The same group without a filter: progress is counted over all of it. */
  readonly whole: Group;
  /** Rows on screen above it. */
  readonly start: number;
  /** How the whole list is grouped and filtered. */
  readonly query: string;
  readonly readOnly: boolean;
  readonly isMovable: boolean;
  /** It can have done tasks: a wave has none. */
  readonly hasProgress: boolean;
}

/** A phase, story, wave or file with its progress, its tasks, and the gate behind them. */
export const GroupSection = memo(function GroupSection({
  plan,
  group,
  whole,
  start,
  query,
  readOnly,
  isMovable,
  hasProgress,
}: GroupSectionProps) {
  const isFolded = useChecklist(({ folded }) => folded.has(group.key));
  const heading = useId();
  const said = useId();
  const items = useMemo(() => whole.lists.flatMap((list) => list.items), [whole]);
  const phases = useMemo(() => sharedPhases(plan, items), [plan, items]);
  return (
    <section
      aria-labelledby={heading}
      className="mb-3 overflow-clip rounded-card border border-line bg-surface"
    >
      <header className="flex items-start gap-2 py-1.5 ps-1.5 pe-2">
        <div className="min-w-0 grow">
          <h2 className="text-md font-semibold">
            <button
              type="button"
              aria-expanded={!isFolded}
              onClick={() => fold(group.key, !isFolded)}
              className="flex min-h-8 w-full items-start gap-2 rounded-control px-1.5 py-1 text-start hover:bg-sunken/60 pointer-coarse:min-h-10 pointer-coarse:py-2"
            >
              <ChevronRight
                aria-hidden="true"
                className={joinClasses('mt-1 size-4 shrink-0 text-muted', !isFolded && 'rotate-90')}
              />
              <span id={heading} dir="auto" className="min-w-0 grow break-words">
                {group.title}
              </span>
            </button>
          </h2>
          {phases.length > 0 && (
            <p id={said} title={phases.join('\n')} className="ps-7.5 pb-1 text-xs text-pretty text-muted">
              {items.some((item) => !isOpen(item)) ? 'The rest waits' : 'Waits'} for {phasesWords(phases)}
            </p>
          )}
        </div>
        {hasProgress ? (
          <GroupFigures items={items} />
        ) : (
          <span className="flex min-h-8 shrink-0 items-center text-sm text-muted pointer-coarse:min-h-10">
            {counted(items.length)}
          </span>
        )}
        <GroupMenu group={whole} shownItems={group.lists.flatMap((list) => list.items)} readOnly={readOnly} />
      </header>
      {!isFolded && (
        <GroupBody
          plan={plan}
          group={group}
          start={start}
          query={query}
          readOnly={readOnly}
          isMovable={isMovable}
          waitsAbove={phases}
          waitsAboveId={said}
        />
      )}
    </section>
  );
});

function GroupFigures({ items }: { readonly items: readonly Item[] }) {
  const counts = countsOf(items);
  return (
    <span className="flex min-h-8 shrink-0 items-center gap-2 text-sm whitespace-nowrap text-muted tabular-nums pointer-coarse:min-h-10">
      {figures(counts)}
      <Ring done={counts.done} total={counts.total} />
    </span>
  );
}

function figures({ done, total, skipped }: Counts): string {
  if (total + skipped === 0) return 'no tasks yet';
  return skipped === 0 ? `${done} of ${total}` : `${done} of ${total}, ${skipped} skipped`;
}
