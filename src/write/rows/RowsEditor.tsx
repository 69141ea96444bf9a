import type { RowsField } from '@/core/plan';
import { rowKeysOf } from '@/session/rowKeys';
import { session } from '@/session/session';
import { Button } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import { Plus } from 'lucide-react';
import type { FieldEditorProps } from '../fields/fieldEditor.ts';
import { FieldFrame } from '../form/FieldFrame.tsx';
import { fieldLabel } from '../form/fieldLabel.ts';
import { usePlanField } from '../form/usePlanField.ts';
import { isLookOnly } from '../isLookOnly.ts';
import { addBelow } from './rowDeeds.ts';
import { FillFiles } from './FillFiles.tsx';
import { RowItem } from './RowItem.tsx';

/** The rows of a list, of a list of files, or of tasks. */
export function RowsEditor({ path }: FieldEditorProps) {
  const lookOnly = isLookOnly();
  const field = usePlanField(path);
  if (field?.shape !== 'rows') return null;
  const label = fieldLabel(session.getState().plan, field);
  const keys = rowKeysOf(session.getState().plan, path);
  const long = field.rows.length > LONG;
  return (
    <FieldFrame path={path} group aside={field.spec?.fill && !lookOnly && <FillFiles field={field} />}>
      {() => (
        <div className="rounded-box border border-line bg-surface">
          <ul role="list" aria-label={label} className="divide-y divide-line">
            {field.rows.map((row, at) => (
              <RowItem key={keys[at]} path={row.path} label={label} long={long} />
            ))}
          </ul>
          {!lookOnly && <AddRow field={field} />}
        </div>
      )}
    </FieldFrame>
  );
}

function AddRow({ field }: { readonly field: RowsField }) {
  const last = field.rows.findLast(({ depth }) => depth === 0);
  if (!last) return null;
  return (
    <div className="border-t border-line p-1">
      <Button
        variant="accent"
        size="small"
        icon={<Plus />}
        data-add-row={field.path}
        onClick={() => addBelow(last.path)}
      >
        {`Add ${rowNoun(field)}`}
        <Kbd keys="Enter" hint />
      </Button>
    </div>
  );
}

/** What one row is called: by the task series, else by the field's kind. */
function rowNoun({ kind, spec }: RowsField): string {
  if (kind === 'files') return 'file';
  if (kind !== 'tasks') return 'row';
  const { template } = session.getState().plan;
  const series = template.series.find(({ prefix }) => prefix === spec?.series);
  return series ? series.name.toLowerCase() : 'task';
}

/** From this many rows on, those out of sight are not laid out. */
const LONG = 80;
