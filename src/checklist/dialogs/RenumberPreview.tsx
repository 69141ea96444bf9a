import { Check, Copy } from 'lucide-react';
import { useMemo, useState } from 'react';
import { copyText } from '@/share/clipboard';
import { announce } from '@/ui/announcements';
import { Button } from '@/ui/Button';
import { changedLines } from './textLines.ts';

export interface RenumberPreviewProps {
  readonly map: readonly { readonly from: string; readonly to: string }[];
  readonly before: string;
  readonly after: string;
}

/** The IDs that change, and every line of the plan that changes with them. */
export function RenumberPreview({ map, before, after }: RenumberPreviewProps) {
  const lines = useMemo(() => changedLines(before, after), [before, after]);
  return (
    <>
      <section aria-labelledby="new-ids">
        <div className="mb-1.5 flex flex-wrap items-center justify-between gap-2">
          <h3 id="new-ids" className="text-sm font-semibold">
            Old and new IDs
          </h3>
          <CopyMap map={map} />
        </div>
        <ul
          role="list"
          className="flex max-h-40 flex-wrap gap-x-5 gap-y-1 overflow-y-auto font-mono text-xs tabular-nums"
        >
          {map.map(({ from, to }, at) => (
            <li key={at}>
              {from} <span className="text-muted">→</span> {to}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="changed-lines">
        <h3 id="changed-lines" className="mb-1.5 text-sm font-semibold">
          {lines.length === 1 ? 'One line changes' : `${lines.length} lines change`}
        </h3>
        <ol role="list" className="rounded-box border border-line font-mono text-xs">
          {lines.map(({ number, before: was, after: is }) => (
            <li
              key={number}
              className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-2 border-line px-2 py-1.5 [contain-intrinsic-size:auto_48px] [content-visibility:auto] not-first:border-t"
            >
              <span className="text-end text-muted tabular-nums">{number}</span>
              <span className="min-w-0 [overflow-wrap:anywhere]">
                <del className="block rounded-sm bg-bad-soft px-1 text-bad no-underline">
                  <span aria-hidden="true">− </span>
                  {was}
                </del>
                <ins className="block rounded-sm bg-ok-soft px-1 text-ok no-underline">
                  <span aria-hidden="true">+ </span>
                  {is}
                </ins>
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** The dialog covers the place where notices appear, so that the button itself says what became of it. */
function CopyMap({ map }: Pick<RenumberPreviewProps, 'map'>) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(map.map(({ from, to }) => `${from} → ${to}\n`).join(''));
    setOutcome(isCopied ? 'copied' : 'refused');
    announce(isCopied ? 'Copied' : 'Not copied: the browser refused');
  };
  return (
    <Button size="small" icon={outcome === 'copied' ? <Check /> : <Copy />} onClick={() => void copy()}>
      {outcome === undefined
        ? 'Copy old → new'
        : outcome === 'copied'
          ? 'Copied'
          : 'Not copied: select it by hand'}
    </Button>
  );
}
