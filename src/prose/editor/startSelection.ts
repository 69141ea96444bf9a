import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Point } from '@/prose/proseProps';
import { positionAt } from './caretOffset.ts';

/** Where the selection is when the editor appears; at the end when nothing is said. */
export interface Start {
  /** An offset into the markdown. */
  readonly offset?: number;
  readonly point?: Point;
  /** Where a selection that ends at the point begins. */
  readonly from?: Point;
}

/** Puts the selection there and the focus into the text, or into the source of the raw block that is selected. */
export function startSelection(view: EditorView, markdown: string, start: Start): void {
  const selection = wantedSelection(view, markdown, start);
  view.dispatch(view.state.tr.setSelection(selection));
  const block = selection instanceof NodeSelection ? view.nodeDOM(selection.from) : null;
  const source = block instanceof HTMLElement ? block.querySelector('textarea') : null;
  if (source) source.focus();
  else view.focus();
}

function wantedSelection(view: EditorView, markdown: string, { offset, point, from }: Start): Selection {
  const { doc } = view.state;
  const place = (position: number) => doc.resolve(Math.min(Math.max(0, position), doc.content.size));
  const at = point && placeAtPoint(view, point);
  if (at && at.inside >= 0 && !from && doc.nodeAt(at.inside)?.type.name === 'rawInline')
    return NodeSelection.create(doc, at.inside);
  const position = at?.pos ?? (offset === undefined ? undefined : positionAt(offset, doc, markdown));
  const caret = position === undefined ? Selection.atEnd(doc) : Selection.near(place(position));
  const anchor = from && placeAtPoint(view, from)?.pos;
  return anchor === undefined ? caret : TextSelection.between(place(anchor), caret.$head);
}

/** The position under a point and the node around it; undefined when there is no text near. */
export function placeAtPoint(view: EditorView, { x, y }: Point) {
  const box = view.dom.getBoundingClientRect();
  return view.posAtCoords({ left: box.left + x, top: box.top + y }) ?? undefined;
}
