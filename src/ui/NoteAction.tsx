import type { ComponentProps } from 'react';

/** A button in the words and the colour of the note around it. */
export function NoteAction(props: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...props}
      className="-my-0.5 inline-flex min-h-6 items-center font-strong whitespace-nowrap underline decoration-current/40 underline-offset-3 hover:decoration-current pointer-coarse:-my-2.5 pointer-coarse:min-h-10"
    />
  );
}
