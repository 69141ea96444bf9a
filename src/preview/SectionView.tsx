import { memo, useState, useSyncExternalStore, type CSSProperties } from 'react';
import { drawNodes } from './drawNodes.tsx';
import { markLive } from './markLive.ts';
import { PausedSection } from './PausedSection.tsx';
import type { RenderQueue } from './thread/RenderQueue.ts';

export interface SectionViewProps {
  readonly queue: RenderQueue;
  readonly sectionKey: string;
  /** The section's words now. What is shown may be a moment older. */
  readonly markdown: string;
  /** The range being written, relative to the section; -1 when it is elsewhere. */
  readonly liveFrom: number;
  readonly liveTo: number;
  readonly ticks: boolean;
  /** Paper does not wait: what is not drawn is there as it is written. */
  readonly printing: boolean;
}

/**
 * One section of the plan. It does not know where it stands in the plan, so writing above it does not draw it again.
 */
export const SectionView = memo(function SectionView(props: SectionViewProps) {
  const { queue, sectionKey, markdown, ticks, printing } = props;
  const shown = useSyncExternalStore(queue.subscribe, () => queue.shown(sectionKey));
  const live = useLive(props, shown?.markdown === markdown);
  return (
    <div
      className="preview-section"
      data-section={sectionKey}
      style={roomFor(markdown, shown === undefined && !printing)}
    >
      {printing && !shown && <pre dir="auto">{markdown.trim()}</pre>}
      {shown?.rendered.state === 'paused' && (
        <PausedSection reason={shown.rendered.reason} markdown={markdown} />
      )}
      {shown?.rendered.state === 'drawn' &&
        drawNodes(live.from < 0 ? shown.rendered.nodes : markLive(shown.rendered.nodes, live), ticks)}
    </div>
  );
});

interface Live {
  readonly from: number;
  readonly to: number;
}

/** The range that fits what is shown: while the section's new words are being drawn, the range they had before. */
function useLive({ liveFrom, liveTo }: SectionViewProps, isFresh: boolean): Live {
  const [live, setLive] = useState<Live>({ from: -1, to: -1 });
  if (isFresh && (live.from !== liveFrom || live.to !== liveTo)) setLive({ from: liveFrom, to: liveTo });
  return live;
}

/** Characters, pixels and pixels of a usual line in a usual pane. */
const [ROW_LENGTH, ROW_HEIGHT, LINE_GAP] = [75, 23, 5];

/**
 * The height that a section off the screen is taken to have, until it has been on it. One that is not drawn yet has it
 * everywhere: if it were flat, the browser would take the whole plan to be on the screen and lay it all out.
 */
function roomFor(markdown: string, isEmpty: boolean): CSSProperties {
  const lines = markdown.split('\n').filter((line) => line.trim() !== '');
  const rows = lines.reduce((sum, line) => sum + Math.ceil(line.length / ROW_LENGTH), 0);
  const room = `${rows * ROW_HEIGHT + lines.length * LINE_GAP}px`;
  return { containIntrinsicBlockSize: `auto ${room}`, ...(isEmpty && { minBlockSize: room }) };
}
