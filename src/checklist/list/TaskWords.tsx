import { Fragment, memo, type ReactNode } from 'react';
import { findSlots } from '@/core/findSlots';
import { isSafeHref } from '@/prose/markdown/safeHref';
import { viewInline, type ViewInline } from '@/prose/view/viewInline';

/** A task's words as they are read: slots as hints, the markup of a line as what it means. Links lead where they say. */
export const TaskWords = memo(function TaskWords({ words }: { readonly words: string }) {
  return viewInline(words).map(show);
});

/** The parts never move, so their place is their key. */
function show(part: ViewInline, index: number): ReactNode {
  switch (part.kind) {
    case 'text':
      return <Fragment key={index}>{withSlots(part.text)}</Fragment>;
    case 'code':
      return <code key={index}>{part.text}</code>;
    case 'chip':
      // What silences the review is no word of the task.
      if (/^<!--\s*planform-/.test(part.text)) return null;
      return (
        <span key={index} className="font-mono text-[0.9em] text-muted">
          {part.text}
        </span>
      );
    case 'break':
      return <br key={index} />;
    case 'link':
      return (
        <Link key={index} href={part.href}>
          {part.content.map(show)}
        </Link>
      );
    default: {
      const Tag = TAGS[part.kind];
      return <Tag key={index}>{part.content.map(show)}</Tag>;
    }
  }
}

const TAGS = { bold: 'strong', italic: 'em', strike: 's' } as const;

/** A place in the plan itself is not on this page, and an address that is not safe leads nowhere. */
function Link({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  if (!isSafeHref(href) || href.startsWith('#')) return <span>{children}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="text-accent underline underline-offset-2"
    >
      {children}
    </a>
  );
}

function withSlots(words: string): ReactNode {
  const pieces: ReactNode[] = [];
  let done = 0;
  for (const { from, to, hint } of findSlots(words)) {
    pieces.push(words.slice(done, from));
    pieces.push(
      <span key={from} className="text-muted underline decoration-dashed underline-offset-3">
        {hint}
      </span>,
    );
    done = to;
  }
  return [...pieces, words.slice(done)];
}
