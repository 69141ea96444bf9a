import { useMemo, useState } from 'react';
import type { Plan } from '@/core/plan';
import { isRefusal } from '@/core/change';
import { renumber } from '@/core/workflow/renumber';
import { stagesOf } from '@/core/workflow/stages';
import { useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { Note } from '@/ui/Note';
import { Select } from '@/ui/Select';
import { act, tellWithUndo } from '../act.ts';
import { checklist, closeDialog } from '../checklistState.ts';
import { counted } from '../taskDeeds.ts';
import { cursorElement } from './cursorElement.ts';
import { RenumberPreview } from './RenumberPreview.tsx';
import { lineAt } from './textLines.ts';

export interface RenumberDialogProps {
  readonly scope: 'plan' | 'selection' | { readonly stage: string };
}

/** New IDs in the order of the text, with every line that changes shown before it does. */
export function RenumberDialog({ scope }: RenumberDialogProps) {
  const plan = useSession((state) => state.plan);
  const [chosen, choose] = useState(typeof scope === 'string' ? scope : `${STAGE}${scope.stage}`);
  const { map, unsure, result } = useMemo(() => renumber(plan, pathsOf(plan, chosen)), [plan, chosen]);
  const apply = (): void => {
    closeDialog();
    if (act('renumber', (now) => renumber(now, pathsOf(now, chosen)).result))
      tellWithUndo(`${counted(map.length)} renumbered, and what names them`);
  };
  const lines = [...new Set(unsure.map(({ from }) => lineAt(plan.text, from).number))];
  return (
    <Dialog
      open
      size="large"
      title="Renumber tasks"
      description="In the order of the text, each series by itself. Whatever names a task follows it."
      onClose={closeDialog}
      returnTo={cursorElement}
      actions={
        <>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button variant="primary" disabled={map.length === 0 || isRefusal(result)} onClick={apply}>
            {map.length === 0 ? 'Renumber' : `Renumber ${counted(map.length)}`}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label="Which tasks">
          {(control) => (
            <Select
              {...control}
              options={scopesOf(plan)}
              value={chosen}
              onChange={choose}
              className="w-full max-w-105"
            />
          )}
        </Field>
        {isRefusal(result) && <Note tone="bad">{result.refused}</Note>}
        {lines.length > 0 && (
          <Note>
            Some of these IDs stand at more than one task. What names them follows the first of those: see{' '}
            {lines.length === 1 ? 'line' : 'lines'} {lines.join(', ')}.
          </Note>
        )}
        {map.length === 0 ? (
          <p className="text-sm text-muted">These IDs are in order already. Nothing would change.</p>
        ) : (
          !isRefusal(result) && <RenumberPreview map={map} before={plan.text} after={result.plan.text} />
        )}
      </div>
    </Dialog>
  );
}

const STAGE = 'stage:';

function scopesOf(plan: Plan): readonly { readonly value: string; readonly label: string }[] {
  const { selected } = checklist.getState();
  const stages = stagesOf(plan).filter(({ tasks }) => tasks.some(({ task }) => task.id));
  return [
    { value: 'plan', label: 'The whole plan' },
    ...(selected.size > 0 ? [{ value: 'selection', label: `The selection (${selected.size})` }] : []),
    ...stages.map(({ path, title }) => ({ value: STAGE + path, label: title || 'Tasks' })),
  ];
}

/** Undefined stands for all tasks. */
function pathsOf(plan: Plan, scope: string): ReadonlySet<string> | undefined {
  if (scope === 'plan') return undefined;
  if (scope === 'selection') return checklist.getState().selected;
  const stage = stagesOf(plan).find(({ path }) => STAGE + path === scope);
  return new Set(stage?.tasks.map(({ path }) => path));
}
