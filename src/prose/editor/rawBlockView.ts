import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { sourceAttribute } from '@/prose/markdown/inlineNodes';
import { rawBlockName } from '@/prose/rawBlockName';

/**
 * A raw block in the editor: its name, a button that removes it, and its markdown in a text area. The text area takes the
 * focus whenever the block is selected, so that a key changes the source and never replaces the block.
 */
export const rawBlockView: NodeViewRenderer = ({ node, view, getPos }) => {
  const name = rawBlockName(String(node.attrs.kind), sourceAttribute(node));
  const text = textArea(name);
  const remove = removeButton(name);
  const dom = element(
    'div',
    'prose-raw',
    element('div', 'prose-raw-head', element('span', '', name), remove),
    text,
  );
  const show = (source: string) => {
    if (text.value !== source) text.value = source;
    text.rows = source.split('\n').length;
  };
  const place = () => ({ view, from: getPos() ?? 0 });
  text.addEventListener('focus', () => select(place()));
  text.addEventListener('input', () => setSource(place(), text.value));
  text.addEventListener('keydown', (event) => {
    if (!event.isComposing && leaveByKey(event, text, place())) event.preventDefault();
  });
  remove.addEventListener('click', () => removeBlock(place()));
  show(sourceAttribute(node));
  return {
    dom,
    update: (next: Node) => {
      if (next.type !== node.type) return false;
      show(sourceAttribute(next));
      return true;
    },
    selectNode: () => {
      dom.classList.add('ProseMirror-selectednode');
      if (view.hasFocus()) text.focus();
    },
    deselectNode: () => dom.classList.remove('ProseMirror-selectednode'),
    stopEvent: ({ target }) => target === text || target === remove,
    ignoreMutation: () => true,
    destroy: () => {
      if (document.activeElement === text) setTimeout(() => !view.isDestroyed && view.focus());
    },
  };
};

/** A raw block's view and where it begins in the document. */
interface Place {
  readonly view: EditorView;
  readonly from: number;
}

/** So that the tools, which mean the selection, do not mean the text elsewhere. */
function select({ view, from }: Place): void {
  if (view.state.selection.from === from && view.state.selection instanceof NodeSelection) return;
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, from)));
}

function setSource({ view, from }: Place, source: string): void {
  const kind: unknown = view.state.doc.nodeAt(from)?.attrs.kind;
  view.dispatch(view.state.tr.setNodeMarkup(from, undefined, { source, kind }));
}

function removeBlock({ view, from }: Place): void {
  const transaction = view.state.tr.delete(from, from + 1);
  view.dispatch(transaction.setSelection(Selection.near(transaction.doc.resolve(from))));
  view.focus();
}

/** The arrows go on at the ends of the text, Escape goes back to the document, Backspace removes what is empty. */
function leaveByKey({ key }: KeyboardEvent, text: HTMLTextAreaElement, place: Place): boolean {
  const { selectionStart, selectionEnd, value } = text;
  const single = selectionStart === selectionEnd;
  if (key === 'Backspace' && value === '') removeBlock(place);
  else if (key === 'Escape') leave(place, 1);
  else if (single && key === 'ArrowUp' && !value.slice(0, selectionStart).includes('\n')) leave(place, -1);
  else if (single && key === 'ArrowDown' && !value.slice(selectionEnd).includes('\n')) leave(place, 1);
  else return false;
  return true;
}

/** Puts the caret before or after the block, in a new paragraph when there is no text on that side. */
function leave({ view, from }: Place, side: 1 | -1): void {
  const { tr: transaction, schema } = view.state;
  const edge = side === 1 ? from + 1 : from;
  const beside = transaction.doc.resolve(edge);
  const neighbour = side === 1 ? beside.nodeAfter : beside.nodeBefore;
  if (!neighbour || neighbour.isAtom) transaction.insert(edge, schema.node('paragraph'));
  const inside = neighbour && !neighbour.isAtom ? edge : edge + 1;
  transaction.setSelection(
    Selection.near(transaction.doc.resolve(inside), neighbour?.isAtom === false ? side : 1),
  );
  view.dispatch(transaction.scrollIntoView());
  view.focus();
}

function textArea(name: string): HTMLTextAreaElement {
  const text = document.createElement('textarea');
  text.className = 'prose-raw-text';
  text.spellcheck = false;
  text.dir = 'auto';
  text.setAttribute('aria-label', `${name}, as markdown`);
  return text;
}

function removeButton(name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'prose-raw-remove';
  button.textContent = 'Remove';
  button.setAttribute('aria-label', `Remove: ${name}`);
  return button;
}

function element(
  tag: 'div' | 'span',
  className: string,
  ...content: readonly (HTMLElement | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
}
