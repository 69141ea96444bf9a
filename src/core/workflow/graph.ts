import type { Range } from '../range.ts';
import type { TaskRow } from '../tasksOf.ts';

/** Why one thing waits for another. */
export type Why =
  /** The text says so, there. */
  | { readonly kind: 'stated'; readonly at: Range }
  /** A phase begins when the phases before it are done, or those that the text names, there. */
  | { readonly kind: 'phase'; readonly title: string; readonly at?: Range }
  /** Tests come before the work that they cover, or behind it: as the template has it. */
  | { readonly kind: 'tests' }
  /** Tasks without the mark for parallel work are done in their order. */
  | { readonly kind: 'order' }
  /** Both change the same file. */
  | { readonly kind: 'file'; readonly path: string }
  /** A task is done when its subtasks are, and they begin when it may: then `parent` is why it waits itself. */
  | { readonly kind: 'part'; readonly parent?: Why };

export interface Wait {
  /** Key of the node that is waited for. */
  readonly on: string;
  readonly why: Why;
}

/** A task, or a point that is passed when all that it waits for is done. */
export interface Node {
  readonly key: string;
  readonly task?: TaskRow;
  /** Of the end of a stage: the stage's title. */
  readonly title?: string;
  readonly waits: readonly Wait[];
}

export type Graph = ReadonlyMap<string, Node>;

/** Whether a wait keeps a task from being begun. That its own parts are open does not. */
export function isHeldBy(graph: Graph, { on, why }: Wait): boolean {
  return why.kind !== 'part' || why.parent !== undefined || graph.get(on)?.task === undefined;
}

/** The point at which a parent may begin, which its subtasks wait for. */
export function beginOf(path: string): string {
  return `begin:${path}`;
}

export function isBeginning(graph: Graph, key: string): boolean {
  return key.startsWith(beginOf('')) && graph.get(key)?.task === undefined;
}

/** Why a subtask waits with its parent is why the parent does. */
export function whyOf({ why }: Wait): Why {
  return why.kind === 'part' && why.parent ? why.parent : why;
}

/** A task stands among the subtasks of another, or is it. */
export function isWithin(own: TaskRow | undefined, outer: TaskRow | undefined): boolean {
  return (
    own !== undefined &&
    outer?.field === own.field &&
    own.part.from >= outer.part.from &&
    own.part.to <= outer.part.to
  );
}
