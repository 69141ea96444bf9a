import type { Editor } from '@tiptap/core';
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { isSafeHref } from '@/prose/markdown/safeHref';
import { holdSelection } from './heldSelection.ts';

/** The address of the link at the selection. Enter sets it, an empty one takes the link away, Escape leaves it as it is. */
export function LinkForm({ editor, onDone }: { readonly editor: Editor; readonly onDone: () => void }) {
  const [href, setHref] = useState(() => String(editor.getAttributes('link').href ?? ''));
  const [linked] = useState(() => editor.isActive('link'));
  const [refused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const problem = useId();
  useLayoutEffect(() => input.current?.select(), []);
  useEffect(() => holdSelection(editor), [editor]);
  const close = () => {
    onDone();
    editor.commands.focus();
  };
  const apply = (address = href.trim()) => {
    if (address === '' && !linked) return close();
    if (address !== '' && !isSafeHref(address)) return setRefused(true);
    setLink(editor, address);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') apply();
    else close();
  };
  return (
    <div className="prose-link" data-own-history>
      <input
        ref={input}
        type="text"
        inputMode="url"
        aria-label="Link address"
        aria-invalid={refused}
        aria-describedby={refused ? problem : undefined}
        placeholder="https://… or a path"
        spellCheck={false}
        autoCapitalize="none"
        value={href}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setHref(event.target.value);
          setRefused(false);
        }}
      />
      <button type="button" className="prose-button" disabled={href.trim() === ''} onClick={() => apply()}>
        Set link
      </button>
      {linked && (
        <button type="button" className="prose-button" onClick={() => apply('')}>
          Remove link
        </button>
      )}
      <button type="button" className="prose-button" onClick={close}>
        Cancel
      </button>
      {refused && (
        <p id={problem} role="alert" className="prose-problem">
          A link can lead to http, https, mailto, # or a relative path.
        </p>
      )}
    </div>
  );
}

function setLink(editor: Editor, href: string): void {
  const chain = editor.chain().focus().extendMarkRange('link');
  if (href === '') chain.unsetMark('link').run();
  else if (editor.state.selection.empty && !editor.isActive('link'))
    chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
  else chain.setMark('link', { href }).run();
}
