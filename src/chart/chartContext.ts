import { createContext, useContext } from 'react';
import type { FrameFacts } from './frameFacts.ts';
import type { Marked } from './marked.ts';
import type { TaskFacts } from './taskFacts.ts';

/** What the shapes of the chart say, kept beside their places, so that a tick moves nothing. */
export interface ChartShown {
  readonly tasks: ReadonlyMap<string, TaskFacts>;
  readonly frames: ReadonlyMap<string, FrameFacts>;
  readonly critical: Marked;
  readonly cyclic: Marked;
  /** What is opened, and what its arrows lead to; all else steps back. */
  readonly opened?: string | undefined;
  readonly stream?: Marked | undefined;
  /** What is said of tasks in a group. */
  readonly groupWords: string;
  /** What the keyboard is on. */
  readonly focused?: string | undefined;
}

export const ChartContext = createContext<ChartShown | undefined>(undefined);

export function useChartShown(): ChartShown {
  const shown = useContext(ChartContext);
  if (!shown) throw new Error('A shape of the chart stands outside the chart');
  return shown;
}
