import { useProblemCount } from '@/findings/useFindingsAt';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** A dot with the number of problems in a step. */
export function StepProblems({ sections }: { readonly sections: readonly string[] }) {
  const count = useProblemCount(sections);
  if (count === 0) return null;
  const words = count === 1 ? '1 problem' : `${count} problems`;
  return (
    <span
      title={words}
      className="inline-grid h-4 min-w-4 shrink-0 place-items-center rounded-full bg-warn-soft px-1 font-mono text-2xs leading-none text-warn forced-colors:border"
    >
      <span aria-hidden="true">{count}</span>
      <VisuallyHidden>, {words}</VisuallyHidden>
    </span>
  );
}
