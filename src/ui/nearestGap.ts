/** In the viewport's pixels, as `getBoundingClientRect` gives it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A row that something may be dropped before or after, or the ground of a list that may be empty. */
export interface DropRow {
  readonly id: string;
  readonly box: Box;
}

export interface Gap {
  readonly id: string;
  readonly after: boolean;
  /** Pixels from the pointer to the gap's line. */
  readonly distance: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The line between rows that is nearest to the pointer; lists beside the pointer count only where none is under it. */
export function nearestGap(pointer: Point, rows: readonly DropRow[]): Gap | undefined {
  const below = rows.filter(({ box }) => pointer.x >= box.left && pointer.x <= box.left + box.width);
  const gaps = (below.length > 0 ? below : rows).map((row) => gapAt(pointer, row));
  return gaps.reduce<Gap | undefined>(
    (best, gap) => (best && best.distance <= gap.distance ? best : gap),
    undefined,
  );
}

function gapAt(pointer: Point, { id, box }: DropRow): Gap {
  const after = pointer.y > box.top + box.height / 2;
  const line = after ? box.top + box.height : box.top;
  return { id, after, distance: Math.abs(pointer.y - line) };
}
