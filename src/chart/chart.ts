import type { Stage } from '@/core/workflow/stages';

/** What is drawn: phases as frames, tasks inside them, and arrows from what is waited for to what waits. */
export interface Chart extends ChartChoices {
  /** In the text's order. */
  readonly frames: readonly Frame[];
  readonly arrows: readonly Arrow[];
  /** Boxes beside the phases: no order says when they are ticked, so they are not drawn. */
  readonly beside: number;
}

export interface ChartChoices {
  readonly detail: Detail;
  /** Leaves out the order of phases and tasks. */
  readonly statedOnly: boolean;
  /** Leaves out what is done or skipped. */
  readonly hideDone: boolean;
}

export type Detail = 'tasks' | 'phases';

export interface Frame {
  readonly id: string;
  readonly stage: Stage;
  /** Frames of one column can be worked on side by side. */
  readonly column: number;
  /** Empty where phases are drawn without their tasks. */
  readonly items: readonly Item[];
}

/**
 * What has a place of its own in a frame: a task, a group of tasks that wait for the same and are waited for by the same,
 * or a point at which several arrows meet, which holds no task.
 */
export interface Item {
  /** A task's path, for a task. */
  readonly id: string;
  /** Paths of tasks, in the text's order. */
  readonly tasks: readonly string[];
}

/** `from` is done before `to` begins. Both are a frame, an item, or a task in a group. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** What the text says, or what follows from the order of its phases and tasks. */
  readonly kind: 'stated' | 'order';
}

export function isStated({ kind }: Arrow): boolean {
  return kind === 'stated';
}

/** Names an arrow; a chart never has two of the same name. */
export function arrowId({ from, to }: Arrow): string {
  return `${from} → ${to}`;
}

export function frameId(stagePath: string): string {
  return `frame:${stagePath}`;
}

export function isFrame(id: string): boolean {
  return id.startsWith('frame:');
}
