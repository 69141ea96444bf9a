import { Plus } from 'lucide-react';
import type { TableField } from '@/core/plan';
import { valueOf } from '@/core/setValue';
import { session } from '@/session/session';
import { Button } from '@/ui/Button';
import { isLookOnly } from '../isLookOnly.ts';
import { FieldFrame } from '../form/FieldFrame.tsx';
import { fieldLabel } from '../form/fieldLabel.ts';
import { usePlanField } from '../form/usePlanField.ts';
import type { FieldEditorProps } from '../fields/fieldEditor.ts';
import { HeatMap } from './HeatMap.tsx';
import { heatColumns } from './heat.ts';
import { addColumnBehind, addRowAt } from './tableDeeds.ts';
import type { TableColumn } from './tableColumn.ts';
import { TableRow } from './TableRow.tsx';

/** A table as a grid. Columns whose cells are chosen from a few words are selects; two such columns make a heat map. */
export function TableEditor({ path }: FieldEditorProps) {
  const lookOnly = isLookOnly();
  const field = usePlanField(path);
  if (field?.shape !== 'table') return null;
  const label = fieldLabel(session.getState().plan, field);
  const columns = columnsOf(field);
  const heat = heatColumns(columns);
  return (
    <FieldFrame path={path} group>
      {() => (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <div className="rounded-box border border-line bg-surface">
            <div className="overflow-x-auto">
              <table className="w-full border-collapse" aria-label={label}>
                <thead>
                  <TableRow field={path} row={0} cells={field.cells[0]?.length ?? 0} columns={columns} />
                </thead>
                <tbody>
                  {field.cells.slice(1).map((cells, at) => (
                    <TableRow key={at} field={path} row={at + 1} cells={cells.length} columns={columns} />
                  ))}
                </tbody>
              </table>
            </div>
            {!lookOnly && <AddButtons field={field} />}
          </div>
          {heat && <HeatMap path={path} label={label} heat={heat} />}
        </div>
      )}
    </FieldFrame>
  );
}

function AddButtons({ field: { path, cells, table } }: { readonly field: TableField }) {
  const columns = table.align.length;
  return (
    <div className="flex gap-1 border-t border-line p-1">
      <Button
        variant="accent"
        size="small"
        icon={<Plus />}
        onClick={() => addRowAt({ field: path, row: cells.length, column: 1 })}
      >
        Add row
      </Button>
      <Button
        variant="accent"
        size="small"
        icon={<Plus />}
        onClick={() => addColumnBehind({ field: path, row: 0, column: columns })}
      >
        Add column
      </Button>
    </div>
  );
}

/** Each column's header, and the words that its cells are chosen from where the template names them. */
function columnsOf({ path, spec, table }: TableField): readonly TableColumn[] {
  const { plan } = session.getState();
  return table.align.map((_, at) => {
    const header = valueOf(plan, `${path}/0/${at + 1}`);
    const found = spec?.columns?.find(({ name }) => name.toLowerCase() === header.toLowerCase());
    return { header: header || `Column ${at + 1}`, choices: found?.choices };
  });
}
