import { Check, Copy } from 'lucide-react';
import { useMemo, useState } from 'react';
import { copyText } from '@/share/clipboard';
import { announce } from '@/ui/announcements';
import { Button } from '@/ui/Button';
import { LineDiff } from '@/ui/LineDiff';
import { countChanged } from './textLines.ts';

export interface RenumberPreviewProps {
  readonly map: readonly { readonly from: string; readonly to: string }[];
  readonly before: string;
  readonly after: string;
}

/** The IDs that change, and every line of the plan that changes with them. */
export function RenumberPreview({ map, before, after }: RenumberPreviewProps) {
  const count = useMemo(() => countChanged(before, after), [before, after]);
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
          {count === 1 ? 'One line changes' : `${count} lines change`}
        </h3>
        <LineDiff label="Lines that change" before={before} after={after} />
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
