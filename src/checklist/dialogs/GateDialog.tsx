import { useState } from 'react';
import { gatesOf, passGate, workBefore, type Gate } from '@/core/workflow/gates';
import type { Plan } from '@/core/plan';
import { useDraftWords } from '@/actions/useDraftWords';
import { useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { Note } from '@/ui/Note';
import { TextInput } from '@/ui/TextInput';
import { act, tellWithUndo } from '../act.ts';
import { closeDialog } from '../checklistState.ts';
import { counted } from '../taskDeeds.ts';
import { shortName } from '../waitsWords.ts';
import { cursorElement } from './cursorElement.ts';
import { onEnter } from './onEnter.ts';

/** Writes into the plan that a gate was passed; asks where tasks before it are open. */
export function GateDialog({ path }: { readonly path: string }) {
  const plan = useSession((state) => state.plan);
  const gate = gatesOf(plan).find((each) => each.path === path);
  return gate ? <OpenGate plan={plan} gate={gate} /> : null;
}

function OpenGate({ plan, gate }: { readonly plan: Plan; readonly gate: Gate }) {
  const [on, setOn] = useState(today);
  const { words: note, setWords: setNote, forget } = useDraftWords(`gate ${gate.name} ${gate.path}`);
  const early = workBefore(gate).length > 0;
  const isBoxes = gate.kind === 'boxes';
  const boxes = gate.missing.filter(({ field }) => field === gate.path).length;
  const leave = (): void => {
    forget();
    closeDialog();
  };
  const pass = (): void => {
    if (!isBoxes && !DAY.test(on)) return;
    leave();
    if (act('pass the gate', (now) => passGate(now, gateNow(now, gate), { on, note, early })))
      tellWithUndo(early ? `${gate.name} passed early` : `${gate.name} passed`);
  };
  return (
    <Dialog
      open
      size="small"
      title={early ? `Pass ${gate.name} early?` : `Pass ${gate.name}`}
      description={
        isBoxes
          ? `Its ${boxes === 1 ? 'box' : `${boxes} boxes`} will be ticked.`
          : 'The day is written into the plan, behind the words of the gate.'
      }
      onClose={closeDialog}
      returnTo={cursorElement}
      actions={
        <>
          <Button onClick={leave} data-autofocus={early || undefined}>
            {early ? 'Not yet' : 'Cancel'}
          </Button>
          <Button
            variant={early ? 'danger' : 'primary'}
            onClick={pass}
            data-autofocus={(!early && isBoxes) || undefined}
          >
            {early ? 'Pass it early' : 'Pass the gate'}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {early && <StillOpen plan={plan} gate={gate} />}
        {!isBoxes && (
          <>
            <Field label="Passed on">
              {(control) => (
                <TextInput
                  {...control}
                  type="date"
                  value={on}
                  onChange={(event) => setOn(event.target.value)}
                />
              )}
            </Field>
            <Field label="Note" hint="Who saw it, and how; may be left empty">
              {(control) => (
                <TextInput
                  {...control}
                  value={note}
                  data-autofocus={!early || undefined}
                  onChange={(event) => setNote(event.target.value)}
                  onKeyDown={onEnter(pass)}
                />
              )}
            </Field>
          </>
        )}
      </div>
    </Dialog>
  );
}

function StillOpen({ plan, gate }: { readonly plan: Plan; readonly gate: Gate }) {
  const open = workBefore(gate);
  const names = open.slice(0, NAMED).map((row) => shortName(plan, row));
  const rest = open.length - names.length;
  return (
    <Note tone="warn">
      {counted(open.length)} before it {open.length === 1 ? 'is' : 'are'} open:{' '}
      {rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ')}. They stay open, and the plan
      will say that the gate was passed early.
    </Note>
  );
}

function gateNow(plan: Plan, gate: Gate): Gate {
  return gatesOf(plan).find(({ path }) => path === gate.path) ?? gate;
}

/** The day where the person is, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NAMED = 6;
