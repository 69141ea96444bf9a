import { blankPlan } from '@/core/blankPlan';
import type { Template } from '@/core/template';
import { joinClasses } from '@/ui/joinClasses';
import { miniatureOf, type MiniatureLine } from './miniatureOf.ts';

/** The shape of a template's blank, too small to read. */
export function Miniature({ template }: { readonly template: Template }) {
  return (
    <div
      aria-hidden="true"
      className="flex h-28 shrink-0 flex-col gap-1.25 overflow-hidden rounded-box bg-sunken px-3.5 py-3 max-sm:h-16 max-sm:w-20 max-sm:gap-1 max-sm:px-2 max-sm:py-2"
    >
      {miniatureOf(blankPlan(template)).map((line, index) => (
        <Line key={index} line={line} />
      ))}
    </div>
  );
}

function Line({ line: { kind, indent, width } }: { readonly line: MiniatureLine }) {
  return (
    <span className="flex items-center gap-1.25" style={{ paddingInlineStart: `${indent * 0.75}rem` }}>
      {kind === 'task' && (
        <span className="size-1.75 shrink-0 rounded-[2px] border-[1.5px] border-edge opacity-70" />
      )}
      <span
        className={joinClasses(
          'rounded-full',
          kind === 'heading' ? 'h-1.75 bg-accent opacity-70' : 'h-1.25 bg-line-2',
        )}
        style={{ width: `${width}%` }}
      />
    </span>
  );
}
