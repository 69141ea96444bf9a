import './preview.css';
import { useDeferredValue, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Range } from '@/core/range.ts';
import { joinClasses } from '@/ui/joinClasses';
import { previewEvents } from './previewEvents.ts';
import { scrollArea } from './scrollArea.ts';
import { SectionList } from './SectionList.tsx';
import type { PreviewSection } from './sectionSources.ts';
import { useRenderQueue } from './useRenderQueue.ts';
import { useScrollToLive } from './useScrollToLive.ts';

export { prefetchPreview } from './thread/startRenderer.ts';

export interface PreviewProps {
  readonly text: string;
  /** Consecutive ranges that cover the text. */
  readonly sections: readonly PreviewSection[];
  /** The range that is being written: marked, and brought into sight. */
  readonly live?: Range | null;
  /** The offset in the text of what was clicked. */
  readonly onPick?: (offset: number) => void;
  /** The offset in the text of the `[` of the box that was ticked. Without it the boxes only show their state. */
  readonly onToggle?: (boxOffset: number) => void;
  /** The whole plan at its full height; what is not drawn yet as it is written. `aria-busy` is true until all of it is drawn. */
  readonly printing?: boolean;
}

/**
 * The plan as it will be read. It is drawn section by section in another thread, so no text, however intricate, can
 * hold up a keystroke; what cannot be drawn in time is shown as it is written.
 */
export function Preview(props: PreviewProps) {
  const { text, sections, live, onToggle, printing = false } = props;
  const { from: liveFrom, to: liveTo } = live ?? { from: -1, to: -1 };
  const now = useMemo(() => ({ text, sections, liveFrom, liveTo }), [text, sections, liveFrom, liveTo]);
  const plan = useDeferredValue(now);
  const root = useRef<HTMLDivElement>(null);
  const [queue, jobs] = useRenderQueue(plan);
  const version = useSyncExternalStore(queue.subscribe, queue.version);
  useScrollToLive(root, plan, jobs, queue);
  return (
    <div
      ref={root}
      className={joinClasses('preview', printing && 'printing')}
      aria-label="Preview"
      aria-busy={plan !== now || version === 0 || queue.isBusy()}
      {...scrollArea}
      role="region"
      {...previewEvents(props, queue)}
    >
      {text.trim() === '' && <p className="nothing">Nothing is written yet.</p>}
      <SectionList queue={queue} plan={plan} jobs={jobs} ticks={onToggle !== undefined} printing={printing} />
    </div>
  );
}
