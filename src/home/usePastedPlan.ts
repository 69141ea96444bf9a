import { useEffect } from 'react';
import { openFiles, openText } from '@/actions/openFiles';
import { filesOf } from '@/share/droppedFiles';

/** While home is on screen, what is pasted outside any input is opened as a draft. */
export function usePastedPlan(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const data = event.clipboardData;
      if (!data || event.defaultPrevented || takesText(event.target)) return;
      const files = filesOf(data);
      const text = data.getData('text/plain');
      if (files.length === 0 && text.trim() === '') return;
      event.preventDefault();
      void (files.length > 0 && text.trim() === '' ? openFiles(files) : openText(text));
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null
  );
}
