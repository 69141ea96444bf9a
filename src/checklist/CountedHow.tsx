import type { Plan } from '@/core/plan';
import { Popover } from '@/ui/Popover';
import { countedHow } from './countedHow.ts';

/** Says what is counted as a task in this plan, and what is not. */
export function CountedHow({ plan }: { readonly plan: Plan }) {
  return (
    <Popover
      label="How tasks are counted"
      renderTrigger={(trigger) => (
        <button
          type="button"
          {...trigger}
          className="inline-flex min-h-6 items-center rounded-sm text-xs text-muted underline decoration-dotted underline-offset-3 hover:text-ink pointer-coarse:min-h-10"
        >
          How it is counted
        </button>
      )}
    >
      {() => (
        <div className="max-w-80 text-sm">
          <p className="mb-2 text-ink-2">
            A task is a line with a box: <code>- [ ]</code>. A task and each of its parts count as one each.
            Bullets without a box do not count, nor do boxes inside code.
          </p>
          <dl className="flex flex-col gap-1">
            {countedHow(plan).map(({ words, count }) => (
              <div key={words} className="flex justify-between gap-4 last:font-semibold">
                <dt>{words}</dt>
                <dd className="whitespace-nowrap tabular-nums">{count}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </Popover>
  );
}
