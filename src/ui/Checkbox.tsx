import { Check, Minus } from 'lucide-react';
import { useLayoutEffect, useRef, type ComponentProps } from 'react';
import { joinClasses } from '@/ui/joinClasses';

export interface CheckboxProps extends Omit<
  ComponentProps<'input'>,
  'type' | 'checked' | 'onChange' | 'size'
> {
  readonly checked: boolean | 'mixed';
  readonly onCheckedChange: (checked: boolean) => void;
}

const box =
  'grid size-4 place-items-center rounded border-[1.5px] border-edge bg-surface text-surface transition-colors duration-100 peer-checked:border-ok peer-checked:bg-ok peer-indeterminate:border-ok peer-indeterminate:text-ok peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent peer-hover:border-ink-2 peer-disabled:opacity-50 forced-colors:forced-color-adjust-none forced-colors:border-[ButtonText] forced-colors:bg-[Canvas] forced-colors:text-[HighlightText] forced-colors:peer-checked:bg-[Highlight] forced-colors:peer-indeterminate:text-[ButtonText]';

/** A box to tick, 16 px to the eye and 24 to the pointer. Named by a label around it, `aria-label` or `aria-labelledby`. */
export function Checkbox({ checked, onCheckedChange, className, ...rest }: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null);
  const mixed = checked === 'mixed';
  useLayoutEffect(() => {
    if (input.current) input.current.indeterminate = mixed;
  }, [mixed]);
  const Mark = mixed ? Minus : Check;
  return (
    <span
      className={joinClasses(
        'relative grid size-6 shrink-0 place-items-center pointer-coarse:size-10',
        className,
      )}
    >
      <input
        {...rest}
        ref={input}
        type="checkbox"
        checked={checked === true}
        onChange={(event) => onCheckedChange(event.target.checked)}
        className="peer absolute inset-0 size-full cursor-pointer appearance-none rounded outline-none"
      />
      <span aria-hidden="true" className={joinClasses('pointer-events-none', box)}>
        {checked !== false && <Mark className="size-3 stroke-[3]" />}
      </span>
    </span>
  );
}
