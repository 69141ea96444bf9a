import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Selection, TextSelection } from '@tiptap/pm/state';
import type { Piece } from '@/prose/markdown/piece';
import { readProse } from '@/prose/markdown/readProse';
import { writeProse } from '@/prose/markdown/writeProse';

/** What an editor shows: the pieces it was loaded with, and the markdown it stands for now. */
interface Shown {
  readonly pieces: Piece;
  readonly markdown: string;
}

const shownIn = new WeakMap<Editor, Shown>();

/** The document to begin with. Call it before the editor is made, when there is a schema and no document yet. */
export function firstDocument(editor: Editor, markdown: string): Node | undefined {
  const pieces = readProse(markdown, editor.schema);
  if (pieces) shownIn.set(editor, { pieces, markdown });
  return pieces?.node;
}

/**
 * Shows other markdown, the caret as near to its place as can be. Nothing happens when the editor shows it already, or
 * when it is too intricate.
 */
export function showMarkdown(editor: Editor, markdown: string): void {
  if (shownIn.get(editor)?.markdown === markdown) return;
  const pieces = readProse(markdown, editor.schema);
  if (!pieces) return;
  shownIn.set(editor, { pieces, markdown });
  const { tr: transaction, doc, selection } = editor.state;
  const [anchor, head] = [selection.anchor, selection.head].map((at) => mapPosition(at, doc, pieces.node));
  transaction.replaceWith(0, doc.content.size, pieces.node.content).setMeta('preventUpdate', true);
  const place = (at = 0) => transaction.doc.resolve(Math.min(at, transaction.doc.content.size));
  const wanted = selection.empty
    ? Selection.near(place(head))
    : TextSelection.between(place(anchor), place(head));
  editor.view.dispatch(transaction.setSelection(wanted));
}

/** The markdown of the document after a change; undefined when it is what it was. */
export function changedMarkdown(editor: Editor): string | undefined {
  const shown = shownIn.get(editor);
  if (!shown) return undefined;
  const markdown = writeProse(editor.state.doc, shown.pieces);
  if (markdown === shown.markdown) return undefined;
  shownIn.set(editor, { ...shown, markdown });
  return markdown;
}

/** Before the change a position stays, behind it it moves along, inside it goes to the end, as if just typed. */
function mapPosition(position: number, before: Node, after: Node): number {
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || !end || position < start) return position;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  return position >= end.a + overlap ? position + end.b - end.a : end.b + overlap;
}
