export interface FieldLabelProps {
  readonly id: string;
  readonly htmlFor: string | undefined;
  readonly children: string;
}

/** A press on the label also reaches a control that HTML does not call labelable: a rich-text editor. */
export function FieldLabel({ id, htmlFor, children }: FieldLabelProps) {
  const look = 'text-sm font-strong';
  if (htmlFor === undefined) {
    return (
      <span id={id} className={look} dir="auto">
        {children}
      </span>
    );
  }
  return (
    <span role="presentation" onClick={() => document.getElementById(htmlFor)?.focus()}>
      <label id={id} htmlFor={htmlFor} dir="auto" className={`cursor-default ${look}`}>
        {children}
      </label>
    </span>
  );
}
