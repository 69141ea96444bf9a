import { session } from '@/session/session';
import { FieldFrame } from '../form/FieldFrame.tsx';
import { fieldLabel } from '../form/fieldLabel.ts';
import { usePlanField } from '../form/usePlanField.ts';
import type { FieldEditorProps } from '../fields/fieldEditor.ts';
import { CellInput } from './CellInput.tsx';

export function TableEditor({ path }: FieldEditorProps) {
  const field = usePlanField(path);
  if (field?.shape !== 'table') return null;
  const label = fieldLabel(session.getState().plan, field);
  return (
    <FieldFrame path={path} group>
      {() => (
        <div className="overflow-x-auto rounded-box border border-line">
          <table className="w-full" aria-label={label}>
            <tbody>
              {field.cells.map((row, at) => (
                <tr key={at}>
                  {row.map((cell) => (
                    <td key={cell.path} className="border border-line align-top">
                      <CellInput path={cell.path} label={cell.path} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </FieldFrame>
  );
}
