import { NodeSelection, TextSelection, type Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Selects the word or the raw piece at the position, or the whole paragraph. */
export function selectAround({ state, dispatch }: EditorView, position: number, paragraph: boolean): void {
  const { doc, tr } = state;
  const { parent, parentOffset, nodeAfter } = doc.resolve(position);
  if (!parent.isTextblock) return;
  const text = parent.textBetween(0, parent.content.size, undefined, ' ');
  const before = /[\p{L}\p{N}\p{M}_]*$/u.exec(text.slice(0, parentOffset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}\p{M}_]*/u.exec(text.slice(parentOffset))?.[0].length ?? 0;
  const start = position - parentOffset;
  const select = (selection: Selection) => dispatch(tr.setSelection(selection));
  if (paragraph) select(TextSelection.create(doc, start, start + parent.content.size));
  else if (before + after > 0) select(TextSelection.create(doc, position - before, position + after));
  else if (nodeAfter?.type.name === 'rawInline') select(NodeSelection.create(doc, position));
}
