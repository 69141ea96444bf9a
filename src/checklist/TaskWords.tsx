import { memo } from 'react';

/** A task's words as they are read: code as code, without the marks of bold and strike-through. */
export const TaskWords = memo(function TaskWords({ words }: { readonly words: string }) {
  return words.split(/(`[^`]+`)/).map((piece, at) =>
    piece.length > 2 && piece.startsWith('`') ? (
      <code key={at} className="rounded bg-sunken px-1 py-px font-mono text-[0.92em] break-words">
        {piece.slice(1, -1)}
      </code>
    ) : (
      piece.replace(/\*\*|__|~~/g, '')
    ),
  );
});
