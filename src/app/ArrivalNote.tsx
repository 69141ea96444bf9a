import { X } from 'lucide-react';
import { openDialog } from '@/actions/dialogs';
import { drafts, useDrafts } from '@/session/drafts';
import type { Arrival } from '@/session/draftsState';
import { SURE } from '@/session/templateFit';
import { IconButton } from '@/ui/IconButton';
import { Note } from '@/ui/Note';
import { NoteAction } from '@/ui/NoteAction';

/** What was made of a plan that came from outside: which template, how sure, and what that has no place for. */
export function ArrivalNote({ draft, template }: { readonly draft: string; readonly template: string }) {
  const arrival = useDrafts(({ arrivals }) => arrivals[draft]);
  if (!arrival) return null;
  const sure = arrival.confidence >= SURE && arrival.unknown.length === 0;
  return (
    <div role="status" data-print="hide" className="shrink-0 border-b border-line bg-surface px-3.5 py-2">
      <Note
        tone={sure ? 'ok' : 'neutral'}
        action={
          <span className="flex items-center gap-2">
            <NoteAction aria-haspopup="dialog" onClick={() => openDialog('template')}>
              Choose another template
            </NoteAction>
            <IconButton
              label="Dismiss"
              size="small"
              icon={<X />}
              onClick={() => drafts.dismissArrival(draft)}
            />
          </span>
        }
      >
        {sentence(arrival, template)} {unknownSentence(arrival)}
      </Note>
    </div>
  );
}

function sentence({ confidence }: Arrival, template: string): string {
  const percent = `${Math.round(confidence * 100)} %`;
  if (confidence === 0) return 'No template fits this plan, so it is shown as it is, section by section.';
  if (confidence >= SURE) return `Opened with the template “${template}”, which fits well (${percent}).`;
  return `Opened with the template “${template}”, which fits in part (${percent}).`;
}

const MOST_NAMED = 3;

function unknownSentence({ unknown }: Arrival): string {
  if (unknown.length === 0) return '';
  const named = unknown.slice(0, MOST_NAMED).map((title) => `“${title.trim() || 'Untitled'}”`);
  const rest = unknown.length - named.length;
  const list = new Intl.ListFormat('en').format(rest > 0 ? [...named, `${rest} more`] : named);
  return `It has no place for ${list}: ${unknown.length === 1 ? 'that section is' : 'those sections are'} kept, and can be edited.`;
}
