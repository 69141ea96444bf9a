import { useId, useState } from 'react';
import { isRefusal } from '@/core/change';
import type { Plan } from '@/core/plan';
import { conform, conformanceOf, type Conformance, type Missed } from '@/core/review/conformance';
import { readers } from '@/core/review/readers';

import { session } from '@/session/session';
import { Button } from '@/ui/Button';
import { joinClasses } from '@/ui/joinClasses';
import { toneIcons, toneText } from '@/ui/tone';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { ChangeDialog } from './ChangeDialog.tsx';
import { did, goToPlace } from './findingDeeds.ts';
import { lineOf } from './lineOf.ts';

export interface ReaderItemProps {
  readonly conformance: Conformance;
  readonly readOnly: boolean;
}

/** One tool: how many of the tasks it finds, the form that it looks for, and the lines that it passes over. */
export function ReaderItem({ conformance, readOnly }: ReaderItemProps) {
  const { reader, found, total, missed } = conformance;
  const [isShown, setShown] = useState(false);
  const [isChanging, setChanging] = useState(false);
  const id = useId();
  const tone = found === total ? 'ok' : found === 0 ? 'bad' : 'warn';
  const Icon = toneIcons[tone];
  const conforming = readOnly ? 0 : missed.filter(({ canConform }) => canConform).length;
  return (
    <section aria-labelledby={id} className="rounded-box border border-line px-3 py-2">
      <header className="flex items-start gap-2">
        <Icon aria-hidden="true" className={joinClasses('mt-0.5 size-4 shrink-0', toneText[tone])} />
        <h3 id={id} className="grow text-sm font-strong">
          {reader.name}
        </h3>
        <span className="pt-px text-xs whitespace-nowrap text-ink-2 tabular-nums">
          {found} of {total} read
        </span>
      </header>
      <p className="mt-1 text-xs text-muted">
        Looks for lines such as <code className="font-mono whitespace-nowrap text-ink-2">{reader.form}</code>
      </p>
      {missed.length > 0 && (
        <>
          <p className="mt-1 text-xs text-ink-2">
            {missed.length === 1
              ? 'One line is written otherwise. '
              : `${missed.length} lines are written otherwise. `}
            {reader.otherwise}
          </p>
          <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
            <Button
              variant="ghost"
              size="small"
              aria-expanded={isShown}
              aria-controls={`${id}-missed`}
              onClick={() => setShown(!isShown)}
            >
              {isShown ? 'Hide' : 'Show'} {lines(missed.length)}
              <VisuallyHidden> that {reader.name} does not read</VisuallyHidden>
            </Button>
            {conforming > 0 && (
              <Button size="small" aria-haspopup="dialog" onClick={() => setChanging(true)}>
                Rewrite {conforming === missed.length ? '' : `${conforming} of `}
                {lines(missed.length)}…
              </Button>
            )}
          </div>
        </>
      )}
      <div id={`${id}-missed`} hidden={!isShown}>
        {isShown && <MissedLines missed={missed} />}
      </div>
      {isChanging && <ConformDialog conformance={conformance} onClose={() => setChanging(false)} />}
    </section>
  );
}

function lines(count: number): string {
  return `${count} ${count === 1 ? 'line' : 'lines'}`;
}

/** So many lines are named; the rest is like them. */
const MOST = 100;

function MissedLines({ missed }: { readonly missed: readonly Missed[] }) {
  const { plan } = session.getState();
  return (
    <ul role="list" className="mt-1 divide-y divide-line border-t border-line">
      {missed.slice(0, MOST).map((line) => (
        <li key={line.path}>
          <button
            type="button"
            onClick={() => goToPlace(line)}
            className="block w-full py-1.5 text-start text-xs outline-offset-2 [overflow-wrap:anywhere] hover:text-accent"
          >
            <span dir="auto">{line.why}</span>{' '}
            <span className="text-muted tabular-nums">line {lineOf(plan, line.from)}</span>
          </button>
        </li>
      ))}
      {missed.length > MOST && <li className="py-1.5 text-xs text-muted">and {missed.length - MOST} more</li>}
    </ul>
  );
}

interface ConformDialogProps {
  readonly conformance: Conformance;
  readonly onClose: () => void;
}

function ConformDialog({ conformance: { reader }, onClose }: ConformDialogProps) {
  const [plan] = useState(() => session.getState().plan);
  const [result] = useState(() => conform(plan, reader));
  const [note] = useState(() => (isRefusal(result) ? undefined : lostWords(plan, result.plan)));
  return (
    <ChangeDialog
      title={`Rewrite lines for ${reader.name}`}
      before={plan}
      result={result}
      note={note}
      onClose={onClose}
      onDo={() => did(`rewrite lines for ${reader.name}`, (now) => conform(now, reader))}
    />
  );
}

/** Forms exclude each other: what one tool reads another may not. */
function lostWords(before: Plan, after: Plan): string | undefined {
  const lost = readers.flatMap((reader) => {
    const [was, is] = [conformanceOf(before, reader).found, conformanceOf(after, reader).found];
    return is < was ? [`${reader.name} ${is} in place of ${was}`] : [];
  });
  return lost.length === 0
    ? undefined
    : `Written so, other tools would read fewer lines: ${lost.join('; ')}.`;
}
