import { signs, type ChartState } from './signs.ts';

/** A state's sign; its word stands beside it. */
export function StateSign({ state }: { readonly state: ChartState }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="chart-sign" data-state={state}>
      <path d={signs[state].d} />
    </svg>
  );
}
