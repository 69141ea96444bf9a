import { useId, type ReactNode } from 'react';
import { joinClasses } from '@/ui/joinClasses';

export interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  /** Muted words behind, read as the description. */
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
  readonly className?: string;
}

const track =
  'group/switch relative h-5 w-8.5 shrink-0 rounded-full border border-edge bg-sunken transition-colors duration-150 aria-checked:border-accent aria-checked:bg-accent disabled:opacity-50 forced-colors:aria-checked:bg-[Highlight]';
const knob =
  'absolute top-0.75 left-0.75 size-3 rounded-full bg-edge transition-[translate,background-color] duration-150 group-aria-checked/switch:translate-x-3.5 group-aria-checked/switch:bg-accent-ink forced-colors:bg-[ButtonText]';

/** On or off, at once. The words are part of the target. */
export function Switch({ checked, onChange, children, hint, disabled, className }: SwitchProps) {
  const id = useId();
  return (
    <div className={joinClasses('inline-flex items-center', className)}>
      <label className="inline-flex min-h-7 items-center gap-2.5 text-sm pointer-coarse:min-h-10">
        <button
          type="button"
          role="switch"
          aria-checked={checked}
          aria-labelledby={`${id}-name`}
          aria-describedby={hint ? `${id}-hint` : undefined}
          disabled={disabled}
          onClick={() => onChange(!checked)}
          className={track}
        >
          <span aria-hidden="true" className={knob} />
        </button>
        <span id={`${id}-name`} className="font-strong">
          {children}
        </span>
        {hint && (
          <span id={`${id}-hint`} className="text-xs text-muted">
            {hint}
          </span>
        )}
      </label>
    </div>
  );
}
