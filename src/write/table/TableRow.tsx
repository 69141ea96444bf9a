import type { MenuEntry } from '@/ui/menuEntry';
import { LineMenu } from '../fields/LineMenu.tsx';
import { CellInput } from './CellInput.tsx';
import { onCellKeyDown } from './onCellKeyDown.ts';
import type { TableColumn } from './tableColumn.ts';
import {
  addColumnBehind,
  addRowAt,
  cellPath,
  moveColumnBy,
  moveRowBy,
  removeColumnAt,
  removeRowAt,
  type CellPlace,
} from './tableDeeds.ts';

export interface TableRowProps {
  /** Path of the table. */
  readonly field: string;
  /** 0 is the header. */
  readonly row: number;
  /** How many cells the text has in this row. */
  readonly cells: number;
  readonly columns: readonly TableColumn[];
}

/** A row of the grid with its menu; the header has one for each column. */
export function TableRow({ field, row, cells, columns }: TableRowProps) {
  const isHeader = row === 0;
  const Cell = isHeader ? 'th' : 'td';
  return (
    <tr className={isHeader ? 'bg-sunken/60' : 'border-t border-line focus-within:bg-accent-soft'}>
      <td className="w-7 p-0.5 align-top">
        {!isHeader && <LineMenu name={`row ${row}`} entries={rowEntries({ field, row, column: 1 })} />}
      </td>
      {columns.map(({ header, choices }, at) => {
        const place: CellPlace = { field, row, column: at + 1 };
        return (
          <Cell
            key={at}
            {...(isHeader && { scope: 'col' })}
            data-cell={at < cells ? cellPath(place) : undefined}
            className="border-l border-line p-1 text-left align-top font-normal"
          >
            {at < cells && (
              <span className="flex items-start">
                <span className="min-w-0 grow">
                  <CellInput
                    path={cellPath(place)}
                    label={isHeader ? `Header of column ${at + 1}` : `${header}, row ${row}`}
                    choices={isHeader ? undefined : choices}
                    strong={isHeader}
                    onKeyDown={(event) => onCellKeyDown(event, place)}
                  />
                </span>
                {isHeader && <LineMenu name={`column ${header}`} entries={columnEntries(place)} />}
              </span>
            )}
          </Cell>
        );
      })}
    </tr>
  );
}

function rowEntries(place: CellPlace): readonly MenuEntry[] {
  return [
    { kind: 'action', label: 'Move up', shortcut: 'Alt+ArrowUp', onSelect: () => moveRowBy(place, -1) },
    { kind: 'action', label: 'Move down', shortcut: 'Alt+ArrowDown', onSelect: () => moveRowBy(place, 1) },
    {
      kind: 'group',
      items: [
        { kind: 'action', label: 'Add row above', onSelect: () => addRowAt(place) },
        {
          kind: 'action',
          label: 'Add row below',
          onSelect: () => addRowAt({ ...place, row: place.row + 1 }),
        },
        { kind: 'action', label: 'Remove row', danger: true, onSelect: () => removeRowAt(place) },
      ],
    },
  ];
}

function columnEntries(place: CellPlace): readonly MenuEntry[] {
  return [
    {
      kind: 'action',
      label: 'Move left',
      shortcut: 'Alt+ArrowLeft',
      onSelect: () => moveColumnBy(place, -1),
    },
    {
      kind: 'action',
      label: 'Move right',
      shortcut: 'Alt+ArrowRight',
      onSelect: () => moveColumnBy(place, 1),
    },
    {
      kind: 'group',
      items: [
        { kind: 'action', label: 'Add column behind', onSelect: () => addColumnBehind(place) },
        { kind: 'action', label: 'Remove column', danger: true, onSelect: () => removeColumnAt(place) },
      ],
    },
  ];
}
