import type { Point } from '@/prose/proseProps';

/** Where writing begins: at a point, with the selection that begins at `from`; without either at the end of the text. */
export interface Begin {
  readonly at?: Point;
  readonly from?: Point;
}
