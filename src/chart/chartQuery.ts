import type { Detail } from './chart.ts';

/** What of the chart is shown. It lives in the address. */
export interface ChartQuery {
  /** Undefined until the person chooses. */
  readonly detail?: Detail;
  readonly statedOnly: boolean;
  readonly hideDone: boolean;
}

export function readQuery(query: string): ChartQuery {
  const values = new URLSearchParams(query);
  const detail = values.get('detail');
  const rest = { statedOnly: values.get('order') === 'stated', hideDone: values.get('done') === 'hidden' };
  return detail === 'tasks' || detail === 'phases' ? { ...rest, detail } : rest;
}

export function writeQuery({ detail, statedOnly, hideDone }: ChartQuery): string {
  const values = new URLSearchParams();
  if (detail !== undefined) values.set('detail', detail);
  if (statedOnly) values.set('order', 'stated');
  if (hideDone) values.set('done', 'hidden');
  return values.toString();
}
