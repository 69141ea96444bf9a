import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { openDialog } from '@/actions/dialogs';
import { drafts, useDrafts } from '@/session/drafts';
import type { View } from '@/session/route';
import { SURE, type Fit } from '@/session/templateFit';
import { useSession } from '@/session/useSession';
import { announce } from '@/ui/announcements';
import { IconButton } from '@/ui/IconButton';
import { Note } from '@/ui/Note';
import { NoteAction } from '@/ui/NoteAction';

export interface ArrivalNoteProps {
  readonly draft: string;
  /** The note is about the first one that is shown. */
  readonly view: View;
}

/**
 * What was made of a plan that came from outside: which template, how sure, and what that has no place for. It goes with
 * the first edit and the first change of the view: its reader has found their way.
 */
export function ArrivalNote({ draft, view }: ArrivalNoteProps) {
  const template = useSession(({ plan }) => plan.template);
  const arrival = useDrafts(({ arrivals }) => arrivals[draft]);
  useOutdated(draft, view);
  return arrival?.template === template ? <Arrived draft={draft} arrival={arrival} /> : null;
}

function useOutdated(draft: string, view: View): void {
  const text = useSession(({ plan }) => plan.text);
  const [first] = useState({ text, view });
  const isOutdated = text !== first.text || view !== first.view;
  useEffect(() => {
    if (isOutdated) drafts.dismissArrival(draft);
  }, [isOutdated, draft]);
}

function Arrived({ draft, arrival }: { readonly draft: string; readonly arrival: Fit }) {
  const words = `${sentence(arrival)} ${unknownSentence(arrival)}`.trim();
  const sure = arrival.confidence >= SURE && arrival.unknown.length === 0;
  useEffect(() => announce(words), [words]);
  return (
    <section
      aria-label="How this plan was opened"
      data-print="hide"
      className="shrink-0 border-b border-line bg-surface px-3.5 py-2"
    >
      <Note tone={sure ? 'ok' : 'neutral'} action={<ArrivalActions draft={draft} />}>
        {words}
      </Note>
    </section>
  );
}

function ArrivalActions({ draft }: { readonly draft: string }) {
  return (
    <span className="flex items-center gap-2">
      <NoteAction aria-haspopup="dialog" onClick={() => openDialog('template')}>
        Choose another template
      </NoteAction>
      <IconButton label="Dismiss" size="small" icon={<X />} onClick={() => drafts.dismissArrival(draft)} />
    </span>
  );
}

function sentence({ confidence, template }: Fit): string {
  const percent = `${Math.round(confidence * 100)} %`;
  if (confidence === 0) return 'No template fits this plan, so it is shown as it is, section by section.';
  if (confidence >= SURE) return `Opened with the template “${template.name}”, which fits well (${percent}).`;
  return `Opened with the template “${template.name}”, which fits in part (${percent}).`;
}

const MOST_NAMED = 3;

function unknownSentence({ unknown }: Fit): string {
  if (unknown.length === 0) return '';
  const named = unknown.slice(0, MOST_NAMED).map((title) => `“${title.trim() || 'Untitled'}”`);
  const rest = unknown.length - named.length;
  const list = new Intl.ListFormat('en').format(rest > 0 ? [...named, `${rest} more`] : named);
  return `It has no place for ${list}: ${unknown.length === 1 ? 'that section is' : 'those sections are'} kept, and can be edited.`;
}
