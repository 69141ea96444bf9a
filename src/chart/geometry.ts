export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In pixels at a zoom of 1, from the chart's upper left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The sizes of what is drawn, in pixels at a zoom of 1. */
export const sizes = {
  task: { width: 220, height: 90 },
  /** A phase without its tasks. */
  phase: { width: 208, height: 116 },
  point: { width: 10, height: 10 },
  /** The title of a frame, and of a group of tasks. */
  frameHead: 58,
  groupHead: 26,
  /** Between a frame and what it holds, between a group and its tasks, and from task to task. */
  framePad: 18,
  groupPad: 10,
  gap: 12,
  /** From row to row of tasks, where arrows run. */
  rowGap: 36,
  /** From column to column of frames, where arrows run, and between frames above each other. */
  columnGap: 72,
  phaseGap: 46,
  stackGap: 40,
} as const;

export function moved<Shape extends Point>(shape: Shape, by: Point): Shape {
  return { ...shape, x: shape.x + by.x, y: shape.y + by.y };
}

export function right({ x, width }: Box): number {
  return x + width;
}

export function bottom({ y, height }: Box): number {
  return y + height;
}
