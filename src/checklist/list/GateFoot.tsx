import type { ReactNode } from 'react';
import { isFilled } from '@/core/filled';
import type { Plan } from '@/core/plan';
import { valueAt } from '@/core/valueAt';
import { reopenGate, workBefore, type Gate } from '@/core/workflow/gates';
import { showView } from '@/session/route';
import { Button } from '@/ui/Button';
import { Chip } from '@/ui/Chip';
import { act, tellWithUndo } from '../act.ts';
import { openDialog } from '../checklistState.ts';
import { counted } from '../taskDeeds.ts';
import { passingSaid } from './passingSaid.ts';
import { TaskWords } from './TaskWords.tsx';

export interface GateFootProps {
  readonly plan: Plan;
  readonly gate: Gate;
  readonly readOnly: boolean;
}

/** The gate at the end of a phase: what must hold, what is missing, and when it was passed. */
export function GateFoot({ plan, gate, readOnly }: GateFootProps) {
  const isWritten = gate.kind === 'boxes' || hasWords(plan, gate);
  return (
    <div
      role="group"
      aria-label={gate.name}
      className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-t border-dashed border-line-2 bg-sunken/60 px-3.5 py-2 text-sm text-ink-2"
    >
      <p className="min-w-0 grow-999 basis-104 break-words">
        <span className="font-strong">{gate.name}</span>
        {isWritten ? (
          <GateWords words={gate.criteria} />
        ) : (
          <span className="text-muted">: not written yet</span>
        )}
      </p>
      <span className="flex min-w-0 grow flex-wrap items-center justify-end gap-2 max-sm:w-full">
        {isWritten && <GateState gate={gate} />}
        {!readOnly && (
          <span className="max-sm:ms-auto">{isWritten ? deedFor(gate) : <WriteGate gate={gate} />}</span>
        )}
      </span>
    </div>
  );
}

/** A place that still waits for words is no criterion. */
function hasWords(plan: Plan, { path, criteria }: Gate): boolean {
  const value = valueAt(plan, path);
  return value === undefined ? criteria !== '' : isFilled(plan, value);
}

/** The day of passing stands in the chip. */
function GateWords({ words }: { readonly words: string }) {
  return words === '' ? null : (
    <span dir="auto">
      : <TaskWords words={words} />
    </span>
  );
}

function GateState({ gate }: { readonly gate: Gate }) {
  const { state, passed, missing } = gate;
  const open = workBefore(gate).length;
  if (state === 'closed') return <span className="text-xs text-muted">opens after {counted(open)}</span>;
  if (state === 'open') {
    const boxes =
      gate.kind === 'boxes'
        ? `${missing.length} ${missing.length === 1 ? 'box' : 'boxes'} left`
        : 'ready to pass';
    return <Chip kind="accent">{boxes}</Chip>;
  }
  const { isEarly, note } = passingSaid(passed?.note ?? '', open);
  return (
    <>
      {note !== '' && <span className="me-auto min-w-0 text-xs break-words text-muted">{note}</span>}
      {open > 0 && <Chip kind="warn">{counted(open)} still open</Chip>}
      <Chip kind="ok">{['passed', isEarly && 'early', passed?.on].filter(Boolean).join(' ')}</Chip>
    </>
  );
}

function deedFor(gate: Gate): ReactNode {
  const { name, state, kind, stage } = gate;
  const where = stage ? ` of ${stage.title}` : '';
  if (state !== 'passed')
    return (
      <Button
        size="small"
        variant={state === 'open' ? 'accent' : 'ghost'}
        aria-haspopup="dialog"
        onClick={() => openDialog({ kind: 'gate', path: gate.path })}
      >
        {state === 'open' ? 'Pass it…' : 'Pass early…'}
        <span className="sr-only">
          {' '}
          {name}
          {where}
        </span>
      </Button>
    );
  if (kind === 'boxes') return null;
  return (
    <Button size="small" variant="ghost" onClick={() => reopen(gate)}>
      Open again
      <span className="sr-only">
        {' '}
        {name}
        {where}
      </span>
    </Button>
  );
}

function WriteGate({ gate }: { readonly gate: Gate }) {
  return (
    <Button size="small" variant="ghost" onClick={() => showView('write', { path: gate.path })}>
      Write it
    </Button>
  );
}

function reopen(gate: Gate): void {
  if (act('open the gate again', (plan) => reopenGate(plan, gate), gate.path))
    tellWithUndo(`${gate.name} open again`);
}
