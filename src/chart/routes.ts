import { arrowId, isFrame, type Arrow, type Chart } from './chart.ts';
import { lineAcross, lineAlong, lineOver, type Line } from './drawLine.ts';
import { right, sizes, type Box } from './geometry.ts';

/** How arrows from frame to frame are led. */
export interface Routes {
  /** Room above the frames for the arrows that pass over them. */
  readonly above: number;
  /** Room beside the first column, for arrows that come in from there. */
  readonly beside: number;
  /** Draws an arrow when the boxes stand. */
  readonly draw: (arrow: Arrow, boxes: ReadonlyMap<string, Box>) => Line | undefined;
}

/**
 * Arrows to the next column lead there straight; arrows within a column lead past it on the left; all others rise
 * between the columns and pass above the frames, each on a lane of its own, so that none lies behind a task.
 */
export function routesOf({ frames, arrows, detail }: Chart): Routes {
  const frameOf = new Map<string, (typeof frames)[number]>();
  for (const frame of frames) {
    frameOf.set(frame.id, frame);
    for (const { id, tasks } of frame.items) for (const key of [id, ...tasks]) frameOf.set(key, frame);
  }
  const stepOf = ({ from, to }: Arrow) => (frameOf.get(to)?.column ?? 0) - (frameOf.get(from)?.column ?? 0);
  const crossing = arrows.filter(({ from, to }) => frameOf.get(from) !== frameOf.get(to));
  const lanes = new Map(
    crossing.filter((arrow) => stepOf(arrow) !== 1).map((arrow, at) => [arrowId(arrow), at % LANES]),
  );
  const lifts = detail === 'phases' ? crossing.map((arrow) => liftOf(stepOf(arrow))) : [];
  const isOver = crossing.some((arrow) => stepOf(arrow) > 1 || stepOf(arrow) < 0);
  const above = Math.max(0, ...lifts, isOver ? laneAt(Math.min(lanes.size, LANES)) : 0);
  const isBeside = crossing.some((arrow) => stepOf(arrow) < 1 && frameOf.get(arrow.to)?.column === 0);
  const draw = (arrow: Arrow, boxes: ReadonlyMap<string, Box>): Line | undefined => {
    const [from, to] = [boxes.get(arrow.from), boxes.get(arrow.to)];
    const source = boxes.get(frameOf.get(arrow.from)?.id ?? '');
    const target = boxes.get(frameOf.get(arrow.to)?.id ?? '');
    if (!from || !to || !source || !target) return undefined;
    const [step, lane] = [stepOf(arrow), lanes.get(arrowId(arrow)) ?? 0];
    const ends = { from: portOf(arrow.from, from), to: portOf(arrow.to, to) };
    if (step === 1) return lineAcross(from, to, ends);
    if (detail === 'phases' && step > 1) return lineOver(from, to, liftOf(step));
    const last = { x: to.x, y: to.y + ends.to };
    const inner = target.x - laneAt(lane);
    if (step === 0) {
      const start = { x: from.x, y: from.y + ends.from };
      return lineAlong([start, { x: inner, y: start.y }, { x: inner, y: last.y }, last]);
    }
    const start = { x: right(from), y: from.y + ends.from };
    const outer = right(source) + laneAt(lane);
    const high = above - laneAt(lane);
    return lineAlong([
      start,
      { x: outer, y: start.y },
      { x: outer, y: high },
      { x: inner, y: high },
      { x: inner, y: last.y },
      last,
    ]);
  };
  return { above, beside: isBeside ? sizes.columnGap : 0, draw };
}

/** How far from a frame a lane runs. */
function laneAt(lane: number): number {
  return 16 + lane * 4;
}

/** How high an arrow rises to pass over the frames between its ends; 0 for one that need not. */
function liftOf(step: number): number {
  return step < 2 ? 0 : 24 + 14 * step;
}

/** Arrows meet a frame at its head, and all else in the middle of a side. */
function portOf(id: string, { height }: Box): number {
  return isFrame(id) ? Math.min(height, sizes.frameHead) / 2 : height / 2;
}

const LANES = 10;
