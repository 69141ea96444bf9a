import { StateSign } from './StateSign.tsx';
import { signs, states } from './signs.ts';

/** What lines and signs mean. */
export function Legend() {
  return (
    <ul
      role="list"
      aria-label="Legend"
      className="chart-legend flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line bg-surface px-3.5 py-1.5 text-xs text-ink-2"
    >
      {states.map((state) => (
        <li key={state} className="chart-legend-state" data-state={state}>
          <StateSign state={state} />
          {signs[state].word}
        </li>
      ))}
      {lines.map(({ words, kind, mark }) => (
        <li key={words}>
          <svg
            viewBox="0 0 34 10"
            aria-hidden="true"
            className="chart-arrow"
            data-kind={kind}
            {...(mark === undefined ? {} : { [`data-${mark}`]: true })}
          >
            <path d="M0,5L25,5" className="chart-line" />
            <path d="M34,5L25,9.5L25,0.5Z" className="chart-tip" />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

const lines = [
  { words: 'the text says so', kind: 'stated', mark: undefined },
  { words: 'order of phases and tasks', kind: 'order', mark: undefined },
  { words: 'critical path: the longest chain of open tasks', kind: 'stated', mark: 'critical' },
  { words: 'waits for itself', kind: 'stated', mark: 'cyclic' },
] as const;
