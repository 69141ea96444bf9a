import { bottom, right, sizes, type Box } from './geometry.ts';
import { wholeView, type ChartBox, type View } from './viewOf.ts';

export interface Looked extends ChartBox {
  readonly frames: readonly Box[];
  /** What comes next; undefined where nothing does. */
  readonly next: Box | undefined;
}

/**
 * All of a chart where that can be read; else what comes next, at a size that can, with as much around it as fills the
 * picture best.
 */
export function firstView(chart: Looked, pane: ChartBox): View {
  const whole = wholeView(chart, pane);
  if (whole.zoom >= LEGIBLE) return whole;
  const next = chart.next ?? { x: 0, y: 0, width: 1, height: 1 };
  const views = zoomsFor(pane).flatMap((zoom) => {
    const seen = { width: pane.width / zoom, height: pane.height / zoom };
    const margin = MARGIN / zoom;
    const lefts = startsFor(along(chart, next, 'x', 'width'), seen.width, margin);
    const tops = startsFor(along(chart, next, 'y', 'height'), seen.height, margin);
    return lefts.flatMap((x) => tops.map((y) => ({ zoom, box: { x, y, ...seen } })));
  });
  const scored = views.map((view) => ({ ...view, score: scoreOf(view.box, view.zoom, chart, next) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one), {
    zoom: LEGIBLE,
    box: { x: next.x, y: next.y, width: 0, height: 0 },
    score: -1,
  });
  return { zoom: best.zoom, x: -best.box.x * best.zoom, y: -best.box.y * best.zoom };
}

/** From the usual zoom to the least at which words can be read; on a narrow screen two tasks beside each other fill it. */
function zoomsFor({ width }: ChartBox): readonly number[] {
  const two = (width - 2 * MARGIN) / (sizes.task.width * 2 + sizes.gap + 2 * sizes.framePad);
  const usual = Math.min(0.85, Math.max(LEGIBLE, two));
  return [usual, (usual + LEGIBLE) / 2, LEGIBLE];
}

interface Along {
  /** Of the chart, and of what has to be seen. */
  readonly length: number;
  readonly start: number;
  readonly end: number;
  /** Where frames near it begin and end. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function along(chart: Looked, next: Box, at: 'x' | 'y', long: 'width' | 'height'): Along {
  const distance = (frame: Box): number => Math.abs(frame[at] - next[at]);
  const near = chart.frames.toSorted((a, b) => distance(a) - distance(b)).slice(0, NEAR);
  return {
    length: chart[long],
    start: next[at],
    end: next[at] + next[long],
    starts: [next[at], ...near.map((frame) => frame[at])],
    ends: near.map((frame) => frame[at] + frame[long]),
  };
}

/** Where the picture may begin along one side: at frames' edges, never beyond the chart, with what comes next in it. */
function startsFor(
  { length, start, end, starts, ends }: Along,
  seen: number,
  margin: number,
): readonly number[] {
  if (length + 2 * margin <= seen) return [(length - seen) / 2];
  const [least, most] = [-margin, length + margin - seen];
  const places = [...starts.map((each) => each - margin), ...ends.map((each) => each + margin - seen)];
  const middle = (start + end - seen) / 2;
  const wanted = [...places, middle].map((place) => Math.min(most, Math.max(least, place)));
  const holding = wanted.filter((place) => place <= start && place + seen >= Math.min(end, start + seen / 2));
  return [...new Set(holding)];
}

/** How much of the picture is filled; larger words are worth a little emptiness, and so is the middle for what comes next. */
function scoreOf(view: Box, zoom: number, { frames }: Looked, next: Box): number {
  const filled = frames.reduce((sum, frame) => sum + common(view, frame), 0) / (view.width * view.height);
  const off =
    Math.abs(next.x + next.width / 2 - view.x - view.width / 2) / view.width +
    Math.abs(next.y + next.height / 2 - view.y - view.height / 2) / view.height;
  return filled + 0.5 * zoom - 0.5 * off;
}

function common(one: Box, other: Box): number {
  const width = Math.min(right(one), right(other)) - Math.max(one.x, other.x);
  const height = Math.min(bottom(one), bottom(other)) - Math.max(one.y, other.y);
  return width <= 0 || height <= 0 ? 0 : width * height;
}

const MARGIN = 24;
/** The zoom at which words can still be read. */
const LEGIBLE = 0.55;
/** Frames whose edges the picture may begin at. */
const NEAR = 12;
