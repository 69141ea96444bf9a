import { useMemo } from 'react';
import type { Plan } from '@/core/plan';
import { setQuery, useRoute } from '@/session/route';
import type { Chart, Detail } from './chart.ts';
import { chartOf } from './chartOf.ts';
import { readQuery, writeQuery, type ChartQuery } from './chartQuery.ts';
import { waitsOf } from '@/core/workflow/waits';
import { shownStages } from './shownStages.ts';
import { topTask } from './topTask.ts';

/** More tasks than these begin as phases. */
const MANY = 400;

export interface ShownChart {
  readonly chart: Chart;
  readonly query: ChartQuery;
  readonly detail: Detail;
  /** How many tasks the phases stand for, where nobody chose that. */
  readonly tooMany: number | undefined;
  readonly setChoices: (query: ChartQuery) => void;
}

/** The chart as the address asks for it. */
export function useChart(plan: Plan): ShownChart {
  const route = useRoute();
  const address = 'query' in route ? route.query : '';
  const query = useMemo(() => readQuery(address), [address]);
  const count = useMemo(() => countTasks(plan), [plan]);
  const isMuch = count > MANY && query.detail === undefined;
  const detail = query.detail ?? (isMuch ? 'phases' : 'tasks');
  const { statedOnly, hideDone } = query;
  const chart = useMemo(
    () => chartOf(plan, { detail, statedOnly, hideDone }),
    [plan, detail, statedOnly, hideDone],
  );
  return {
    chart,
    query,
    detail,
    tooMany: isMuch ? count : undefined,
    setChoices: (choices) => setQuery(writeQuery(choices)),
  };
}

function countTasks(plan: Plan): number {
  return shownStages(plan, waitsOf(plan))
    .flatMap(({ tasks }) => tasks)
    .filter((row) => topTask(plan, row) === row).length;
}
