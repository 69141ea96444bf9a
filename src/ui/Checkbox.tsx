import { Check, Minus } from 'lucide-react';
import { useLayoutEffect, useRef, type ComponentProps } from 'react';
import { joinClasses } from '@/ui/joinClasses';

export interface CheckboxProps extends Omit<
  ComponentProps<'input'>,
  'type' | 'checked' | 'onChange' | 'size'
> {
  readonly checked: boolean | 'mixed';
  readonly onCheckedChange: (checked: boolean) => void;
  /** `mark` chooses among things and says nothing of them: a dot in a ring. `struck` says that there is nothing to tick. */
  readonly look?: 'box' | 'mark' | 'struck';
}

const shape =
  'pointer-events-none grid place-items-center border-[1.5px] transition-colors duration-100 peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent peer-hover:border-ink-2 peer-disabled:opacity-50 forced-colors:forced-color-adjust-none forced-colors:border-[ButtonText] forced-colors:bg-[Canvas]';
const looks: Readonly<Record<'box' | 'mark' | 'struck', string>> = {
  box: 'size-4 rounded border-edge bg-surface text-surface peer-checked:border-ok peer-checked:bg-ok peer-indeterminate:border-ok peer-indeterminate:text-ok forced-colors:text-[HighlightText] forced-colors:peer-checked:bg-[Highlight] forced-colors:peer-indeterminate:text-[ButtonText]',
  mark: 'size-4.5 rounded-full border-edge bg-surface text-accent peer-checked:border-accent forced-colors:text-[Highlight]',
  struck: 'size-4 rounded border-line-2 bg-sunken text-muted forced-colors:text-[ButtonText]',
};

/** A box to tick, 16 px to the eye and 24 to the pointer. Named by a label around it, `aria-label` or `aria-labelledby`. */
export function Checkbox({ checked, onCheckedChange, look = 'box', className, ...rest }: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null);
  const mixed = checked === 'mixed';
  useLayoutEffect(() => {
    if (input.current) input.current.indeterminate = mixed;
  }, [mixed]);
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
      <span aria-hidden="true" className={joinClasses(shape, looks[look])}>
        <Sign look={look} checked={checked} />
      </span>
    </span>
  );
}

function Sign({ look, checked }: Required<Pick<CheckboxProps, 'look' | 'checked'>>) {
  if (look === 'mark') return checked !== false && <span className="size-2.5 rounded-full bg-current" />;
  if (checked === 'mixed' || look === 'struck') return <Minus className="size-3 stroke-[3]" />;
  return checked && <Check className="size-3 stroke-[3]" />;
}
