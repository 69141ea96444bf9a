import { GripVertical } from 'lucide-react';
import { memo } from 'react';
import type { Plan, Row } from '@/core/plan';
import { PlaceFindings } from '@/findings/PlaceFindings';
import { session } from '@/session/session';
import { useRow } from '@/session/useRow';
import { Checkbox } from '@/ui/Checkbox';
import { Chip } from '@/ui/Chip';
import type { ChipKind } from '@/ui/chipKind';
import { joinClasses } from '@/ui/joinClasses';
import { leadOf } from '@/core/rowFrame';
import { FileWords } from './FileWords.tsx';
import { onGripClick, onGripPointerDown } from './rowGrip.ts';
import { isLookOnly } from '../isLookOnly.ts';
import { RowLead } from './RowLead.tsx';
import { RowText } from './RowText.tsx';
import { tick } from './rowDeeds.ts';
import { TaskMarkers } from './TaskMarkers.tsx';

export interface RowItemProps {
  readonly path: string;
  /** Of the list: names the row where it has no ID. */
  readonly label: string;
  /** The list is long: what is out of sight is not laid out. */
  readonly long: boolean;
}

/** One row of a list: handle, box, ID, words, markers. It renders again only when its own lines change. */
export const RowItem = memo(function RowItem({ path, label, long }: RowItemProps) {
  const row = useRow(path);
  if (!row) return null;
  const { plan } = session.getState();
  const number = path.slice(path.lastIndexOf('/') + 1);
  const lead = leadOf(plan.text, row);
  const name = [row.task?.id?.text ?? `${label} ${number}`, lead.words].filter(Boolean).join(', ');
  const isFile = plan.fields.get(row.field)?.kind === 'files';
  return (
    <li
      data-row={path}
      className={joinClasses(
        'group/row relative flex min-h-10 items-start gap-1 px-1.5 py-1.25 first:rounded-t-[7px] hover:bg-sunken/50 focus-within:bg-accent-soft! has-[textarea:focus]:shadow-[inset_3px_0_0_var(--accent)]',
        row.task ? '@max-lg:flex-wrap has-[[data-findings]]:flex-wrap' : 'has-[[data-findings]]:flex-wrap',
        long && '[contain-intrinsic-size:auto_40px] [content-visibility:auto]',
      )}
      style={row.depth > 0 ? { paddingInlineStart: `${0.375 + Math.min(row.depth, 8) * 1.5}rem` } : undefined}
    >
      <Grip path={path} name={name} />
      {row.task && <TaskBox row={row} name={name} />}
      {row.task?.id && <IdChip plan={plan} id={row.task.id.text} />}
      {row.frame && <RowLead row={row} name={name} />}
      {isFile && !row.frame ? (
        <FileWords path={path} label={name} />
      ) : (
        <RowText
          path={path}
          label={name}
          placeholder="…"
          className={joinClasses(
            row.task && '@max-lg:order-last @max-lg:-mt-1.5 @max-lg:basis-full @max-lg:pl-8',
            isBold(plan, row) && 'font-semibold',
            stateClass(row),
          )}
        />
      )}
      {row.task && <TaskMarkers row={row} name={name} />}
      <PlaceFindings path={path} readOnly={isLookOnly()} className="order-last basis-full pb-0.5 ps-8" />
    </li>
  );
});

function Grip({ path, name }: { readonly path: string; readonly name: string }) {
  return (
    <button
      type="button"
      data-grip={path}
      aria-haspopup="menu"
      aria-label={`Move or change ${name}`}
      title="Drag to move, press for more"
      onClick={onGripClick}
      onPointerDown={onGripPointerDown}
      className="grid min-h-7 w-6 shrink-0 cursor-grab! place-items-center rounded text-muted outline-offset-[-2px] hover:bg-sunken hover:text-ink pointer-coarse:min-h-10 pointer-coarse:w-8"
    >
      <GripVertical
        aria-hidden="true"
        className="h-auto w-full self-stretch px-1 py-1.5 pointer-coarse:p-2"
      />
    </button>
  );
}

function TaskBox({ row, name }: { readonly row: Row; readonly name: string }) {
  const state = row.task?.state;
  return (
    <span className="flex shrink-0 items-center self-start pt-0.5">
      <Checkbox
        checked={state === 'doing' ? 'mixed' : state === 'done'}
        aria-label={`${name} done`}
        disabled={isLookOnly()}
        onCheckedChange={() => tick(row.path)}
      />
      {state === 'skipped' && <Chip className="ml-1">skipped</Chip>}
    </span>
  );
}

function IdChip({ plan, id }: { readonly plan: Plan; readonly id: string }) {
  return (
    <Chip kind={kindOf(plan, id)} className="mt-1 pointer-coarse:mt-2.5">
      {id}
    </Chip>
  );
}

function kindOf({ template }: Plan, id: string): ChipKind {
  const prefix = /^[A-Z]+/.exec(id)?.[0];
  const name = template.series.find((series) => series.prefix === prefix)?.name.toLowerCase();
  if (name === 'test') return 'test';
  return name === 'feature' ? 'feature' : 'neutral';
}

function stateClass({ task }: Row): string {
  if (task?.state === 'skipped') return 'text-muted line-through decoration-line-2';
  return task?.state === 'done' ? 'text-muted' : '';
}

/** Its fixed marks make the words bold. */
function isBold({ text }: Plan, { frame, value }: Row): boolean {
  return frame !== undefined && /^(?:\*\*|__)$/.test(text.slice(value.to, frame.to));
}
