import { Note } from '@/ui/Note';

/** Nothing was found. Says what was looked for, so that it is worth something. */
export function WellNote() {
  return (
    <Note tone="ok">
      Nothing to mend. Looked for: IDs and what they refer to, order and phases, gates and status, stories,
      words left from the template, and what Markdown would read otherwise than you wrote it.
    </Note>
  );
}
