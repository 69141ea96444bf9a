import { useId, useState, type ReactNode } from 'react';
import { FieldLabel } from '@/ui/FieldLabel';
import { FieldMore } from '@/ui/FieldMore';
import { FieldNotices, type FieldNotice } from '@/ui/FieldNotices';
import { joinClasses } from '@/ui/joinClasses';

/** What the control inside must carry, so that it is named and described. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-labelledby': string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldProps {
  readonly label: string;
  /** One short line about what to write. */
  readonly hint?: ReactNode;
  /** The template's longer guidance, behind a "More". */
  readonly more?: ReactNode;
  readonly notices?: readonly FieldNotice[];
  /** Stands at the end of the label's line: a menu, a counter. */
  readonly aside?: ReactNode;
  /** Stands behind the aside to the eye, and behind the control for the keyboard: a small icon button. */
  readonly after?: ReactNode;
  /** The field is several controls: they are named as a group, and the control's attributes go to none of them. */
  readonly group?: boolean;
  /** Of the control; made up when left out. */
  readonly id?: string;
  readonly className?: string;
  readonly children: (control: FieldControl) => ReactNode;
}

export function Field({
  label,
  hint,
  more,
  notices = [],
  aside,
  after,
  group = false,
  id: wishedId,
  className,
  children,
}: FieldProps) {
  const ownId = useId();
  const id = wishedId ?? ownId;
  const [moreShown, setMoreShown] = useState(false);
  const ids = { label: `${id}-label`, hint: `${id}-hint`, more: `${id}-more`, notices: `${id}-notices` };
  const described =
    joinClasses(hint ? ids.hint : '', more && moreShown ? ids.more : '', notices.length > 0 && ids.notices) ||
    undefined;
  const control: FieldControl = {
    id,
    'aria-labelledby': ids.label,
    'aria-describedby': described,
    'aria-invalid': notices.some(({ tone }) => tone === 'bad') || undefined,
  };
  const asGroup = group ? { role: 'group', 'aria-labelledby': ids.label, 'aria-describedby': described } : {};
  return (
    <div {...asGroup} className={joinClasses(after !== undefined && 'relative', className)}>
      <div
        className={joinClasses(
          'mb-1.5 flex items-baseline gap-x-2',
          after !== undefined &&
            'pe-8 pointer-coarse:mb-0 pointer-coarse:min-h-10 pointer-coarse:items-center pointer-coarse:pe-11',
        )}
      >
        <div className="flex grow flex-wrap items-baseline gap-x-2">
          <FieldLabel id={ids.label} htmlFor={group ? undefined : id}>
            {label}
          </FieldLabel>
          {hint && (
            <span id={ids.hint} className="text-xs text-muted">
              {hint}
            </span>
          )}
          {more && (
            <FieldMore
              about={label}
              shown={moreShown}
              controls={ids.more}
              onToggle={() => setMoreShown(!moreShown)}
            />
          )}
        </div>
        {aside}
      </div>
      {more && (
        <div
          id={ids.more}
          hidden={!moreShown}
          className="mb-2 border-l-2 border-line-2 pl-3 text-xs whitespace-pre-line text-ink-2"
        >
          {more}
        </div>
      )}
      {children(control)}
      {after !== undefined && <div className="absolute -top-1 end-0 pointer-coarse:top-0">{after}</div>}
      {notices.length > 0 && <FieldNotices id={ids.notices} notices={notices} />}
    </div>
  );
}
