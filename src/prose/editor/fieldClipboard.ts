import { Extension } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import { NodeSelection, Plugin, Selection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { readProse } from '@/prose/markdown/readProse';
import { writeProse } from '@/prose/markdown/writeProse';
import { fieldOf } from './fieldState.ts';
import { looksLikeMarkdown, onOneLine, sliceOfText } from './pastedSlice.ts';
import { stripMarkup } from './stripMarkup.ts';

const largestPaste = 1_048_576;

type Shape = (slice: Slice, view: EditorView) => Slice;

/** Paste, drop and copy. What comes in is text, markdown or what the schema knows; what goes out is markdown too. */
export const FieldClipboard = Extension.create({
  name: 'fieldClipboard',
  priority: 2_000,
  addProseMirrorPlugins() {
    const field = () => fieldOf(this.editor);
    const shape: Shape = (slice, { state }) =>
      field().props.singleParagraph ? onOneLine(slice, state.schema) : slice;
    const refuse = (event: Event, data: DataTransfer | null) => {
      if (sizeOf(data) <= largestPaste) return false;
      event.preventDefault();
      field().onTooLarge();
      return true;
    };
    const handleDOMEvents = {
      paste: (_: EditorView, event: ClipboardEvent) => refuse(event, event.clipboardData),
      drop: (_: EditorView, event: DragEvent) => refuse(event, event.dataTransfer),
    };
    return [
      new Plugin({ props: { handleDOMEvents, ...clipboardProps(shape) }, appendTransaction: stepBehind }),
    ];
  },
});

function clipboardProps(shape: Shape): Plugin['props'] {
  return {
    transformPastedHTML: stripMarkup,
    transformPasted: shape,
    clipboardTextParser: (text, _, plain, view) => sliceOfText(text, plain, view.state.schema),
    clipboardTextSerializer: markdownOf,
    handlePaste: (view, event) => pasteText(view, event.clipboardData, shape),
  };
}

/** After a paste that ends with a raw block the caret is behind it, so that the next key does not change the block. */
function stepBehind(
  transactions: readonly Transaction[],
  _: EditorState,
  { selection, schema, tr }: EditorState,
) {
  const pasted = transactions.some((transaction) => transaction.getMeta('uiEvent') === 'paste');
  if (!pasted || !(selection instanceof NodeSelection) || selection.node.type.name !== 'rawBlock')
    return null;
  if (!selection.$to.nodeAfter?.isTextblock) tr.insert(selection.to, schema.node('paragraph'));
  return tr.setSelection(Selection.near(tr.doc.resolve(selection.to + 1)));
}

/** Text that looks like markdown wins over the HTML that came with it, which is a picture of its source. */
function pasteText(view: EditorView, data: DataTransfer | null, shape: Shape): boolean {
  const html = data?.getData('text/html') ?? '';
  const text = data?.getData('text/plain') ?? '';
  if (html === '' || html.includes('data-pm-slice') || !looksLikeMarkdown(text)) return false;
  const slice = shape(sliceOfText(text, false, view.state.schema), view);
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('uiEvent', 'paste'));
  return true;
}

/** A copied stretch as markdown. */
function markdownOf({ content }: Slice, { state: { schema } }: EditorView): string {
  const nothing = readProse('', schema);
  const doc = schema.topNodeType.create(null, content);
  return nothing ? writeProse(doc, nothing) : doc.textContent;
}

function sizeOf(data: DataTransfer | null): number {
  return (data?.getData('text/html').length ?? 0) + (data?.getData('text/plain').length ?? 0);
}
