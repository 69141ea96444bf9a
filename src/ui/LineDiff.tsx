import { useMemo } from 'react';
import { joinClasses } from '@/ui/joinClasses';
import { lineChanges, type DiffLine } from '@/ui/lineChanges';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { wordMarks } from '@/ui/wordMarks';

export interface LineDiffProps {
  readonly before: string;
  readonly after: string;
  /** What the lines are of, for those who can't see them: `Lines that change`. */
  readonly label: string;
  /** At most so many stretches are drawn; how many more there are is said. */
  readonly most?: number;
}

/**
 * The lines that differ between two texts, with their numbers: each old line above what it becomes, the words marked that
 * are not in the other. Where a line only comes or goes, the lines around it show where.
 */
export function LineDiff({ before, after, label, most = 400 }: LineDiffProps) {
  const stretches = useMemo(() => lineChanges(before, after), [before, after]);
  const left = stretches.length - most;
  if (stretches.length === 0) return <p className="text-sm text-muted">Only line endings change.</p>;
  return (
    <>
      <ol
        role="list"
        aria-label={label}
        className="divide-y divide-line overflow-hidden rounded-box border border-line font-mono text-xs [font-variant-ligatures:none]"
      >
        {stretches.slice(0, most).map((stretch, index) => (
          <li key={index} className="py-1 [contain-intrinsic-size:auto_48px] [content-visibility:auto]">
            {stretch.map((line, at) => (
              <Line key={at} line={line} />
            ))}
          </li>
        ))}
      </ol>
      {left > 0 && <p className="mt-2 text-xs text-muted">and {left} more places</p>}
    </>
  );
}

const LOOKS = {
  goes: {
    Tag: 'del',
    sign: '−',
    word: 'Goes',
    ground: 'bg-bad-soft',
    signTone: 'text-bad',
    mark: 'bg-bad/25',
  },
  comes: {
    Tag: 'ins',
    sign: '+',
    word: 'Comes',
    ground: 'bg-ok-soft',
    signTone: 'text-ok',
    mark: 'bg-ok/25',
  },
  stays: { Tag: 'p', sign: ' ', word: 'Stays', ground: '', signTone: '', mark: '' },
} as const;

function Line({ line }: { readonly line: DiffLine }) {
  const { Tag, sign, word, ground, signTone } = LOOKS[line.kind];
  const number = line.kind === 'comes' ? undefined : line.number;
  return (
    <Tag
      className={joinClasses(
        'grid grid-cols-[2.25rem_0.75rem_minmax(0,1fr)] gap-x-1 pe-2 no-underline',
        ground,
        line.kind === 'stays' ? 'text-muted' : 'text-ink',
      )}
    >
      <span aria-hidden="true" className="text-end text-muted tabular-nums select-none">
        {number}
      </span>
      <span aria-hidden="true" className={joinClasses('select-none', signTone)}>
        {sign}
      </span>
      <span dir="auto" className="min-w-0 whitespace-pre-wrap [overflow-wrap:anywhere]">
        <VisuallyHidden>
          {word}
          {number !== undefined && `, line ${number}`}:{' '}
        </VisuallyHidden>
        <Words line={line} />
      </span>
    </Tag>
  );
}

function Words({ line }: { readonly line: DiffLine }) {
  if (line.words.trim() === '') return <i className="text-muted">blank line</i>;
  if (line.kind === 'stays' || line.pair === undefined) return line.words;
  return wordMarks(line.words, line.pair).map(({ words, isNew }, at) =>
    isNew ? (
      <b
        key={at}
        className={joinClasses(
          'rounded-xs font-semibold underline decoration-1 underline-offset-2',
          LOOKS[line.kind].mark,
        )}
      >
        {words}
      </b>
    ) : (
      words
    ),
  );
}
