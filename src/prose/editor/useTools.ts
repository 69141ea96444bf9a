import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Bold, Code, Italic, Link, List, ListOrdered } from 'lucide-react';
import { toolShortcuts } from '@/prose/formattingKeys';
import type { Tool } from './Toolbar.tsx';

/** The tools of rich text, pressed where the selection has what they give. */
export function useTools(
  editor: Editor,
  singleParagraph: boolean,
  link: Pick<Tool, 'pressed' | 'act'>,
): readonly Tool[] {
  const on = useEditorState({ editor, selector: ({ editor: now }) => activeIn(now) });
  const run = () => editor.chain().focus();
  const marks: readonly Tool[] = [
    {
      label: 'Bold',
      icon: Bold,
      shortcut: toolShortcuts.bold,
      pressed: on.bold,
      act: () => run().toggleBold().run(),
    },
    {
      label: 'Italic',
      icon: Italic,
      shortcut: toolShortcuts.italic,
      pressed: on.italic,
      act: () => run().toggleItalic().run(),
    },
    {
      label: 'Code',
      icon: Code,
      shortcut: toolShortcuts.code,
      pressed: on.code,
      act: () => run().toggleCode().run(),
    },
    {
      label: 'Link',
      icon: Link,
      shortcut: toolShortcuts.link,
      pressed: on.link || link.pressed,
      act: link.act,
    },
  ];
  if (singleParagraph) return marks;
  return [
    ...marks,
    {
      label: 'Bullet list',
      icon: List,
      shortcut: toolShortcuts.bulletList,
      pressed: on.bulletList,
      act: () => run().toggleBulletList().run(),
    },
    {
      label: 'Numbered list',
      icon: ListOrdered,
      shortcut: toolShortcuts.orderedList,
      pressed: on.orderedList,
      act: () => run().toggleOrderedList().run(),
    },
  ];
}

function activeIn(editor: Editor) {
  const names = ['bold', 'italic', 'code', 'link', 'bulletList', 'orderedList'] as const;
  const [bold, italic, code, link, bulletList, orderedList] = names.map((name) => editor.isActive(name));
  return {
    bold: bold === true,
    italic: italic === true,
    code: code === true,
    link: link === true,
    bulletList: bulletList === true,
    orderedList: orderedList === true,
  };
}
