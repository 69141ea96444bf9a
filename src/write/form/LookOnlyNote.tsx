import { keepAsDraft } from '@/actions/startPlan';
import { session } from '@/session/session';
import { Note } from '@/ui/Note';
import { NoteAction } from '@/ui/NoteAction';

/** Why nothing can be written here, and the way to a plan in which it can. */
export function LookOnlyNote() {
  const keep = (): void => {
    const { text, template } = session.getState().plan;
    void keepAsDraft(text, template);
  };
  return (
    <Note tone="neutral" action={<NoteAction onClick={keep}>Make it my draft</NoteAction>}>
      This plan is only to look at: its words can be read and copied. To write in it, make it a draft of your
      own.
    </Note>
  );
}
