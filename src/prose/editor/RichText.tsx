import { EditorContent } from '@tiptap/react';
import { FileCode } from 'lucide-react';
import { useEffectEvent, useId, useLayoutEffect, useState, type RefObject } from 'react';
import type { ProseProps } from '@/prose/proseProps';
import { offsetAt } from './caretOffset.ts';
import { LinkForm } from './LinkForm.tsx';
import { startSelection, type Start } from './startSelection.ts';
import { Toolbar } from './Toolbar.tsx';
import { useFirstDoubleClick } from './useFirstDoubleClick.ts';
import { useProse } from './useProse.ts';
import { useTools } from './useTools.ts';

interface RichTextProps {
  /** The whole field. */
  readonly root: RefObject<HTMLElement | null>;
  readonly props: ProseProps;
  /** Where the caret begins; undefined leaves the focus where it is. */
  readonly start: Start | undefined;
  /** The person wants the markdown, with the caret at that offset. */
  readonly onSource: (offset: number) => void;
}

/** The text as it will look, with its tools. */
export function RichText({ root, props, start, onSource }: RichTextProps) {
  const hint = useId();
  const [linking, setLinking] = useState(false);
  const [notice, setNotice] = useState('');
  const describedBy = props.describedBy === undefined ? hint : `${props.describedBy} ${hint}`;
  const onTooLarge = () =>
    setNotice('Nothing was pasted: it is larger than 1 MB. Add it as a file, or in parts.');
  const editor = useProse({ props, describedBy, onLink: () => setLinking(true), onTooLarge });
  const link = { pressed: linking, act: () => setLinking(!linking) };
  const tools = useTools(editor, props.singleParagraph === true, link);
  const toSource = () => onSource(offsetAt(editor.state.selection.head, editor.state.doc, props.value));
  const begin = useEffectEvent(() => {
    if (start) startSelection(editor.view, props.value, start);
  });
  useLayoutEffect(() => begin(), [editor]);
  useFirstDoubleClick(root, editor, start?.point);
  return (
    <>
      <Toolbar tools={[...tools, { label: 'Markdown', icon: FileCode, pressed: false, act: toSource }]} />
      {linking && <LinkForm editor={editor} onDone={() => setLinking(false)} />}
      <EditorContent editor={editor} className="prose-body" />
      <span id={hint} hidden>
        In a list Tab indents. Press Escape first to leave with Tab.
      </span>
      <p role="status" className="prose-notice">
        {notice}
      </p>
    </>
  );
}
