import { useProblemCounts } from '@/findings/useFindingsAt';
import { joinClasses } from '@/ui/joinClasses';
import { toneGround } from '@/ui/tone';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** A dot with the number of problems in a step, in the colour of the gravest. */
export function StepProblems({ sections }: { readonly sections: readonly string[] }) {
  const { error, warning } = useProblemCounts(sections);
  const count = error + warning;
  if (count === 0) return null;
  const words = count === 1 ? '1 problem' : `${count} problems`;
  return (
    <span
      title={words}
      className={joinClasses(
        'inline-grid h-4 min-w-4 shrink-0 place-items-center rounded-full px-1 font-mono text-2xs leading-none forced-colors:border',
        toneGround[error > 0 ? 'bad' : 'warn'],
      )}
    >
      <span aria-hidden="true">{count}</span>
      <VisuallyHidden>, {words}</VisuallyHidden>
    </span>
  );
}
