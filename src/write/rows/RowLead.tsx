import type { KeyboardEvent } from 'react';
import { rowLabel, setRowLabel } from '@/core/arrange/rowLabel';
import { wholeSlot } from '@/core/findSlots';
import type { Row } from '@/core/plan';
import { leadOf } from '@/core/rowFrame';
import { perform, session } from '@/session/session';
import { joinClasses } from '@/ui/joinClasses';
import { showToast } from '@/ui/toastStore';
import { DraftInput } from '../fields/DraftInput.tsx';

export interface RowLeadProps {
  readonly row: Row;
  /** Names the row. */
  readonly name: string;
}

/** What its list fixes before a row's words, without bold or backticks; a name in it can be written. */
export function RowLead({ row, name }: RowLeadProps) {
  const { plan } = session.getState();
  const { before, behind } = leadOf(plan.text, row);
  const label = rowLabel(plan, row);
  if (before === '' && label === undefined) return null;
  return (
    <span
      dir="auto"
      className={joinClasses(
        'flex shrink-0 items-baseline self-start py-1 leading-normal font-medium text-muted',
        label !== undefined && 'max-w-3/5',
      )}
    >
      {before}
      {label !== undefined && <LabelInput path={row.path} label={label} name={name} />}
      {behind}
    </span>
  );
}

function LabelInput({ path, label, name }: { path: string; label: string; name: string }) {
  const hint = wholeSlot(label);
  return (
    <DraftInput
      value={hint === undefined ? label : ''}
      placeholder={hint}
      aria-label={`${name}, name`}
      onWrite={(words) => write(path, words)}
      onKeyDown={onKeyDown}
      className="field-sizing-content -my-0.5 max-w-56 font-medium text-ink"
    />
  );
}

function write(path: string, words: string): void {
  const refusal = perform({ name: 'typing', path, typing: true }, (plan) => setRowLabel(plan, path, words));
  if (refusal) showToast({ message: refusal.refused, tone: 'warn', about: 'refused change' });
}

/** Enter goes on to the words. */
function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.closest('[data-row]')?.querySelector('textarea')?.focus();
}
