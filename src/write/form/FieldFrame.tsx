import type { ReactNode } from 'react';
import { noticeOf } from '@/findings/PlaceFindings';
import { useFindingsAt } from '@/findings/useFindingsAt';
import { session } from '@/session/session';
import { Field, type FieldControl } from '@/ui/Field';
import { isLookOnly } from '../isLookOnly.ts';
import { fieldLabel } from './fieldLabel.ts';
import { FieldMenu } from './FieldMenu.tsx';
import { plainComments } from './plainComment.ts';
import { usePlanField } from './usePlanField.ts';

export interface FieldFrameProps {
  readonly path: string;
  /** Why the last words were not written. */
  readonly refused?: string | undefined;
  /** The field is several controls. */
  readonly group?: boolean;
  /** Stands at the end of the label's line, before the field's menu. */
  readonly aside?: ReactNode;
  readonly children: (control: FieldControl) => ReactNode;
}

/** A field's label, hint, guidance and refusal around its editor. */
export function FieldFrame({ path, refused, group = false, aside, children }: FieldFrameProps) {
  const field = usePlanField(path);
  const findings = useFindingsAt(path, field?.shape === 'table');
  const lookOnly = isLookOnly();
  if (!field) return null;
  const { plan } = session.getState();
  const label = fieldLabel(plan, field);
  const more = plainComments(plan, field.guidance);
  return (
    <div data-path={path} className="scroll-my-6">
      <Field
        label={label}
        hint={field.spec?.help}
        more={more === '' ? undefined : more}
        notices={[
          ...(refused === undefined ? [] : [{ tone: 'bad' as const, message: refused }]),
          ...findings.map((finding) => noticeOf(finding, lookOnly)),
        ]}
        group={group}
        aside={
          aside && (
            <span className="-my-1 flex flex-wrap items-center justify-end gap-1 self-center">{aside}</span>
          )
        }
        after={lookOnly ? undefined : <FieldMenu field={field} label={label} />}
      >
        {children}
      </Field>
    </div>
  );
}
