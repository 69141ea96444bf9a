import { useRef, type ClipboardEvent } from 'react';
import { openText } from '@/actions/openFiles';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { useKeptWords } from '@/ui/useKeptWords';

/** A plan from the clipboard. The text area is the browser's own, so pasting needs no permission. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { words: text, setWords: setText, forget } = useKeptWords('paste');
  const pasted = useRef('');
  const onPaste = ({ clipboardData }: ClipboardEvent): void => {
    pasted.current = clipboardData.getData('text/plain');
  };
  const leave = (): void => {
    forget();
    onClose();
  };
  const open = (): void => {
    leave();
    void openText(sameText(pasted.current, text) ? pasted.current : text);
  };
  return (
    <Dialog
      open
      title="Paste markdown"
      description="It opens as a new draft, with the template that fits. Your other drafts stay as they are."
      onClose={onClose}
      actions={
        <>
          <Button onClick={leave}>Cancel</Button>
          <Button variant="primary" disabled={text.trim() === ''} onClick={open}>
            Open as a draft
          </Button>
        </>
      }
    >
      <textarea
        aria-label="Markdown"
        dir="auto"
        value={text}
        onPaste={onPaste}
        onChange={(event) => setText(event.target.value)}
        spellCheck={false}
        rows={14}
        placeholder="# My plan"
        className="field-box block w-full resize-y px-3 py-2 font-mono text-xs"
      />
    </Dialog>
  );
}

/** A text area turns every line ending into LF. What was pasted and not edited is opened as it was. */
function sameText(pasted: string, shown: string): boolean {
  return pasted.replace(/\r\n?/g, '\n') === shown;
}
