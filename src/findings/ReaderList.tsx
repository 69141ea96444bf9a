import { useDeferredValue, useMemo } from 'react';
import { conformanceOf } from '@/core/review/conformance';
import { readers } from '@/core/review/readers';
import { useSession } from '@/session/useSession';
import { ReaderItem } from './ReaderItem.tsx';

/** Which other tools would find the plan's tasks, and which lines they would pass over. */
export function ReaderList() {
  const plan = useDeferredValue(useSession((state) => state.plan));
  const readOnly = useSession((state) => state.readOnly);
  const all = useMemo(() => readers.map((reader) => conformanceOf(plan, reader)), [plan]);
  const total = all[0]?.total ?? 0;
  return (
    <div className="grid gap-3 px-4 pt-3 pb-8">
      <p className="text-xs text-muted">
        {total === 0
          ? 'The plan has no task lines yet.'
          : `Other tools find tasks by the form of their lines. This is how many of the ${total} task ${total === 1 ? 'line' : 'lines'} here each would read; none is asked. Rewriting a line changes its bullet, its box and how ID and labels stand, never its words, and you see it first.`}
      </p>
      {total > 0 &&
        all.map((conformance) => (
          <ReaderItem key={conformance.reader.id} conformance={conformance} readOnly={readOnly} />
        ))}
    </div>
  );
}
