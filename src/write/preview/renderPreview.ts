import type { ReactNode } from 'react';
import type { Plan } from '@/core/plan';
import type { Range } from '@/core/range';

export interface PreviewRequest {
  readonly plan: Plan;
  /** What is being written: marked, and brought into sight. */
  readonly live: Range | null;
  /** The offset of what was clicked. */
  readonly onPick: (offset: number) => void;
  /** The offset of the `[` of the box that was ticked; left out where boxes only show their state. */
  readonly onToggle?: (boxOffset: number) => void;
}

/** Draws the plan as it will be read. The app brings the preview: views stand side by side. */
export type RenderPreview = (request: PreviewRequest) => ReactNode;
