import { valueOf } from '@/core/setValue';
import type { Plan } from '@/core/plan';
import { useSession } from '@/session/useSession';
import { session } from '@/session/session';
import { joinClasses } from '@/ui/joinClasses';
import { heatAt, type HeatColumns } from './heat.ts';

export interface HeatMapProps {
  /** Path of the table. */
  readonly path: string;
  readonly label: string;
  readonly heat: HeatColumns;
}

/** How many rows of a table stand at each pair of levels. Where it is hot is said in words, too. */
export function HeatMap({ path, label, heat }: HeatMapProps) {
  useSession(({ plan }) => pairsOf(plan, path, heat).join('\n'));
  const pairs = pairsOf(session.getState().plan, path, heat);
  const { levels, rowName, columnName } = heat;
  return (
    <table className="w-fit border-separate border-spacing-1 text-xs">
      <caption className="pb-1 text-left text-muted">
        {label} by {rowName.toLowerCase()} and {columnName.toLowerCase()}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="px-2 text-left font-normal text-muted">
            {rowName} ↓ {columnName} →
          </th>
          {levels.map((level) => (
            <th key={level} scope="col" className="min-w-18 px-2 font-medium">
              {level}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.map((rowLevel, row) => (
          <tr key={rowLevel}>
            <th scope="row" className="px-2 text-left font-medium">
              {rowLevel}
            </th>
            {levels.map((columnLevel, column) => (
              <HeatCell
                key={columnLevel}
                count={pairs.filter((pair) => pair === `${rowLevel}\t${columnLevel}`).length}
                heat={heatAt(row, column, levels.length)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HeatCell({ count, heat }: { readonly count: number; readonly heat: number }) {
  const { ground, word } = HEATS.find(({ from }) => heat >= from) ?? COOL;
  return (
    <td
      className={joinClasses(
        'h-8 rounded-control px-2 text-center',
        count === 0 ? 'bg-sunken text-muted' : ground,
      )}
    >
      {count === 0 ? '–' : <strong className="font-semibold">{count}</strong>} {word}
    </td>
  );
}

const COOL = { from: 0, ground: 'bg-ok-soft text-ok', word: 'minor' };
const HEATS = [
  { from: 0.7, ground: 'bg-bad-soft text-bad', word: 'severe' },
  { from: 0.4, ground: 'bg-warn-soft text-warn', word: 'serious' },
  COOL,
];

function pairsOf(plan: Plan, path: string, { rows, columns }: HeatColumns): readonly string[] {
  const field = plan.fields.get(path);
  if (field?.shape !== 'table') return [];
  return field.cells
    .slice(1)
    .map(
      (_, at) =>
        `${valueOf(plan, `${path}/${at + 1}/${rows}`)}\t${valueOf(plan, `${path}/${at + 1}/${columns}`)}`,
    );
}
