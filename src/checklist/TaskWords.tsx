import { memo, type ReactNode } from 'react';
import { findSlots } from '@/core/findSlots';

/** A task's words as they are read: slots as hints, code as code, without the marks of bold and strike-through. */
export const TaskWords = memo(function TaskWords({ words }: { readonly words: string }) {
  const pieces: ReactNode[] = [];
  let done = 0;
  for (const { from, to, hint } of findSlots(words)) {
    pieces.push(withCode(words.slice(done, from), done));
    pieces.push(
      <span key={`slot ${from}`} className="text-muted underline decoration-dashed underline-offset-3">
        {hint}
      </span>,
    );
    done = to;
  }
  return [...pieces, withCode(words.slice(done), done)];
});

function withCode(words: string, from: number): ReactNode {
  return words.split(/(`[^`]+`)/).map((piece, at) =>
    piece.length > 2 && piece.startsWith('`') ? (
      <code
        key={`${from} ${at}`}
        className="rounded bg-sunken px-1 py-px font-mono text-[0.92em] break-words"
      >
        {piece.slice(1, -1)}
      </code>
    ) : (
      piece.replace(/\*\*|__|~~/g, '')
    ),
  );
}
