import { StateSign } from './StateSign.tsx';
import { signs, states } from './signs.ts';
import { useMediaQuery } from '@/ui/useMediaQuery';

export interface LegendProps {
  readonly hasCycles: boolean;
  /** Boxes that are not drawn. */
  readonly beside: number;
}

/** What lines and signs mean; on a narrow screen behind a word. */
export function Legend({ hasCycles, beside }: LegendProps) {
  const isWide = useMediaQuery('(min-width: 48rem)');
  const list = (
    <ul role="list" aria-label="Legend" className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3.5 py-1.5">
      {states.map((state) => (
        <li key={state} className="chart-tone" data-state={state}>
          <StateSign state={state} />
          {signs[state].word}
        </li>
      ))}
      {lines
        .filter(({ mark }) => mark !== 'cyclic' || hasCycles)
        .map(({ words, kind, mark }) => (
          <li key={words}>
            <LineSign kind={kind} mark={mark} />
            {words}
          </li>
        ))}
      {beside > 0 && (
        <li className="text-muted">
          {beside} {beside === 1 ? 'box' : 'boxes'} beside the phases not drawn: nothing says when to tick
          them
        </li>
      )}
    </ul>
  );
  return (
    <div className="chart-legend relative flex items-center border-t border-line bg-surface text-xs text-ink-2">
      {isWide ? (
        list
      ) : (
        <details className="grow">
          <summary className="flex min-h-9 items-center px-3.5 font-strong">Legend</summary>
          {list}
        </details>
      )}
      <Maker />
    </div>
  );
}

/** Who made the canvas that the chart is drawn on. */
function Maker() {
  return (
    <a
      href="https://reactflow.dev"
      target="_blank"
      rel="noopener noreferrer"
      tabIndex={-1}
      className="ms-auto inline-flex min-h-6 shrink-0 items-center self-end px-2 text-2xs text-muted hover:underline max-md:absolute max-md:end-1 max-md:top-1.5 md:self-center"
    >
      React Flow
    </a>
  );
}

interface LineSignProps {
  readonly kind: 'stated' | 'order';
  readonly mark: 'critical' | 'cyclic' | undefined;
}

function LineSign({ kind, mark }: LineSignProps) {
  return (
    <svg
      viewBox="0 0 34 10"
      aria-hidden="true"
      className="chart-arrow"
      data-kind={kind}
      data-critical={mark === 'critical' || undefined}
      data-cyclic={mark === 'cyclic' || undefined}
    >
      <path d="M0,5L25,5" className="chart-line" />
      <path d="M34,5L25,9.5L25,0.5Z" className="chart-tip" />
    </svg>
  );
}

const lines = [
  { words: 'the text says so', kind: 'stated', mark: undefined },
  { words: 'order of phases and tasks', kind: 'order', mark: undefined },
  { words: 'critical path: the longest chain of open tasks', kind: 'stated', mark: 'critical' },
  { words: 'these wait for each other', kind: 'stated', mark: 'cyclic' },
] as const;
