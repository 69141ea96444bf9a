import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Point } from '@/prose/proseProps';
import { positionAt } from './caretOffset.ts';

/** Where the selection is when the editor appears. */
export interface Start {
  /** An offset into the markdown. */
  readonly offset?: number;
  readonly point?: Point;
  readonly from?: Point;
}

/** Puts the caret or the selection there, at the end when nothing is said, and the focus into the text. */
export function startSelection(view: EditorView, markdown: string, { offset, point, from }: Start): void {
  const { doc, tr: transaction } = view.state;
  const place = (position: number) => doc.resolve(Math.min(Math.max(0, position), doc.content.size));
  const head = point ? positionAtPoint(view, point) : undefined;
  const anchor = from ? positionAtPoint(view, from) : undefined;
  const wanted = head ?? (offset === undefined ? undefined : positionAt(offset, doc, markdown));
  const caret = wanted === undefined ? Selection.atEnd(doc) : Selection.near(place(wanted));
  const selection = anchor === undefined ? caret : TextSelection.between(place(anchor), caret.$head);
  view.dispatch(transaction.setSelection(selection));
  const block = selection instanceof NodeSelection ? view.nodeDOM(selection.from) : null;
  const source = block instanceof HTMLElement ? block.querySelector('textarea') : null;
  if (source) source.focus();
  else view.focus();
}

/** The position under a point; undefined when there is no text near. */
export function positionAtPoint(view: EditorView, { x, y }: Point): number | undefined {
  const box = view.dom.getBoundingClientRect();
  return view.posAtCoords({ left: box.left + x, top: box.top + y })?.pos;
}

/** Selects the word at the position, or its whole paragraph. */
export function selectAround({ state, dispatch }: EditorView, position: number, whole: boolean): void {
  const { parent, parentOffset } = state.doc.resolve(position);
  if (!parent.isTextblock) return;
  const text = parent.textBetween(0, parent.content.size, undefined, ' ');
  const before = /[\p{L}\p{N}\p{M}_]*$/u.exec(text.slice(0, parentOffset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}\p{M}_]*/u.exec(text.slice(parentOffset))?.[0].length ?? 0;
  const from = whole ? position - parentOffset : position - before;
  const to = whole ? from + parent.content.size : position + after;
  dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
}
