import type { Editor } from '@tiptap/core';
import { useEditor } from '@tiptap/react';
import { useEffect, useLayoutEffect } from 'react';
import type { ProseProps } from '@/prose/proseProps';
import { fieldOf, setField, type FieldState } from './fieldState.ts';
import { changedMarkdown, firstDocument, showMarkdown } from './proseDocument.ts';
import { oneParagraphExtensions, proseExtensions } from './proseExtensions.ts';

/**
 * The editor of a field. It shows `value` whenever that is not what it said last itself, but never while an input
 * method is composing.
 */
export function useProse(field: FieldState): Editor {
  const editor = useEditor({
    extensions: field.props.singleParagraph ? oneParagraphExtensions : proseExtensions,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    enablePasteRules: false,
    onBeforeCreate: ({ editor: made }) => {
      setField(made, field);
      Object.assign(made.options, { content: firstDocument(made, field.props.value) });
    },
    onUpdate: ({ editor: changed }) => {
      const markdown = changedMarkdown(changed);
      if (markdown !== undefined) fieldOf(changed).props.onChange(markdown);
    },
  });
  useLayoutEffect(() => setField(editor, field));
  useShownValue(editor, field.props);
  return editor;
}

/** The editor's own view of a composition ends a moment after the browser's. */
const compositionSettles = 50;

function useShownValue(editor: Editor, { value }: ProseProps): void {
  useLayoutEffect(() => {
    if (!editor.isDestroyed && !editor.view.composing) showMarkdown(editor, value);
  }, [editor, value]);
  useEffect(() => {
    const text = editor.view.dom;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onEnd = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!editor.isDestroyed && !editor.view.composing) showMarkdown(editor, value);
      }, compositionSettles);
    };
    text.addEventListener('compositionend', onEnd);
    return () => {
      clearTimeout(timer);
      text.removeEventListener('compositionend', onEnd);
    };
  }, [editor, value]);
}
