import { structuredPatch } from 'diff';
import { useMemo } from 'react';
import { joinClasses } from '@/ui/joinClasses';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

export interface LineDiffProps {
  readonly before: string;
  readonly after: string;
  /** What the lines are of, for those who can't see them: `Lines that change`. */
  readonly label: string;
  /** At most so many stretches are drawn; how many more there are is said. */
  readonly most?: number;
}

/** The lines that differ between two texts, each stretch with its line number: what goes, then what comes. */
export function LineDiff({ before, after, label, most = 200 }: LineDiffProps) {
  const hunks = useMemo(() => hunksOf(before, after), [before, after]);
  const left = hunks.length - most;
  return (
    <>
      <ol
        role="list"
        aria-label={label}
        className="divide-y divide-line rounded-box border border-line font-mono text-xs"
      >
        {hunks.slice(0, most).map(({ oldStart, lines }) => (
          <li key={oldStart} className="py-1">
            <p className="px-3 text-2xs text-muted">Line {oldStart}</p>
            {lines.map((line, at) => (
              <Line key={at} line={line} />
            ))}
          </li>
        ))}
      </ol>
      {left > 0 && <p className="mt-2 text-xs text-muted">and {left} more places</p>}
    </>
  );
}

function Line({ line }: { readonly line: string }) {
  const Tag = line.startsWith('-') ? 'del' : 'ins';
  const isGoing = Tag === 'del';
  return (
    <Tag
      className={joinClasses(
        'flex gap-2 px-3 no-underline',
        isGoing ? 'bg-bad-soft text-bad' : 'bg-ok-soft text-ok',
      )}
    >
      <span aria-hidden="true" className="select-none">
        {isGoing ? '−' : '+'}
      </span>
      <VisuallyHidden>{isGoing ? 'Goes: ' : 'Comes: '}</VisuallyHidden>
      <span dir="auto" className="min-w-0 grow break-words whitespace-pre-wrap">
        {line.slice(1)}
      </span>
    </Tag>
  );
}

/** How long the comparison may take, in milliseconds; two texts with nothing in common could take minutes. */
const PATIENCE = 1000;

function hunksOf(before: string, after: string) {
  const patch = structuredPatch('', '', before, after, '', '', { context: 0, timeout: PATIENCE });
  return (patch?.hunks ?? []).map(({ oldStart, lines }) => ({
    oldStart,
    lines: lines.filter((line) => !line.startsWith('\\')),
  }));
}
