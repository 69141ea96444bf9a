import type { Edit } from '../core/range.ts';

/** An offset of the text that moves with what stands there; undefined once that is gone. */
export interface Place {
  at: number | undefined;
}

/** Keeps a place in step with every change until it is let go. */
export function keepPlace(place: Place): () => void {
  kept.add(place);
  return () => {
    kept.delete(place);
  };
}

/** Moves all kept places along with edits by the offsets of the text before. */
export function shiftPlaces(edits: readonly Edit[]): void {
  for (const place of kept) place.at = place.at === undefined ? undefined : shifted(place.at, edits);
}

/** Words put in right at a place stand behind it. */
function shifted(offset: number, edits: readonly Edit[]): number | undefined {
  let at = offset;
  for (const { from, to, insert } of edits) {
    if (from < offset && to > offset) return undefined;
    if (to <= offset && from < offset) at += insert.length - (to - from);
  }
  return at;
}

const kept = new Set<Place>();
