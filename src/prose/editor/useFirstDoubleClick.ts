import type { Editor } from '@tiptap/core';
import { useEffect, type RefObject } from 'react';
import type { Point } from '@/prose/proseProps';
import { selectAround } from './selectAround.ts';
import { placeAtPoint } from './startSelection.ts';

/**
 * The first click of a double click may have brought the editor, and its toolbar has moved the text since. So the
 * clicks after it mean the word or the paragraph that was clicked first, not what is under the pointer by now.
 */
export function useFirstDoubleClick(
  root: RefObject<HTMLElement | null>,
  editor: Editor,
  point: Point | undefined,
): void {
  useEffect(() => {
    const element = root.current;
    if (!element || !point) return;
    let over = false;
    const onClick = (event: MouseEvent) => {
      if (event.type === 'mousedown') over ||= event.detail < 2;
      if (over || event.detail < 2) return;
      event.preventDefault();
      event.stopPropagation();
      const position = placeAtPoint(editor.view, point)?.pos;
      if (event.type === 'mousedown' && position !== undefined)
        selectAround(editor.view, position, event.detail > 2);
    };
    const events = ['mousedown', 'click'] as const;
    for (const name of events) element.addEventListener(name, onClick, true);
    return () => {
      for (const name of events) element.removeEventListener(name, onClick, true);
    };
  }, [root, editor, point]);
}
