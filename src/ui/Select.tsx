import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { joinClasses } from '@/ui/joinClasses';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> extends Omit<
  ComponentProps<'select'>,
  'value' | 'onChange' | 'children' | 'size'
> {
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** The system's own select in our frame. A value that no option has is shown as itself, not as another one. */
export function Select<Value extends string>({
  options,
  value,
  onChange,
  className,
  ...rest
}: SelectProps<Value>) {
  const known = options.some((option) => option.value === value);
  const shown = known ? options : [{ value, label: value }, ...options];
  const choose = (chosen: string) => {
    const option = shown.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <span className={joinClasses('relative inline-flex', className)}>
      <select
        {...rest}
        value={value}
        onChange={(event) => choose(event.target.value)}
        className="field-box min-h-9 w-full appearance-none py-1.5 pr-8 pl-3 pointer-coarse:min-h-10"
      >
        {shown.map((option) => (
          <option key={option.value} value={option.value} className="bg-surface text-ink">
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-muted"
      />
    </span>
  );
}
