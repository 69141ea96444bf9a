import type { Box, Point } from './geometry.ts';

/** The inside of a frame, or a part of it, from its own corner. */
export interface ItemLayout {
  readonly width: number;
  readonly height: number;
  /** By the item's id. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** The bends of each arrow, by its name, ends included. */
  readonly ways: ReadonlyMap<string, readonly Point[]>;
}
