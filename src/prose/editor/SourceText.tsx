import { FileCode } from 'lucide-react';
import { useEffectEvent, useId, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { isMod } from '@/prose/isMod';
import type { ProseProps } from '@/prose/proseProps';
import { Toolbar } from './Toolbar.tsx';

interface SourceTextProps {
  readonly props: ProseProps;
  /** Where the caret begins; undefined leaves the focus where it is. */
  readonly caret: number | undefined;
  /** The text cannot be shown as rich text. */
  readonly intricate: boolean;
  /** The person wants rich text again, with the caret at that offset. */
  readonly onRich: (offset: number) => void;
}

/** The markdown itself. */
export function SourceText({ props, caret, intricate, onRich }: SourceTextProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const note = useId();
  const begin = useEffectEvent(() => {
    if (caret === undefined) return;
    text.current?.focus();
    text.current?.setSelectionRange(caret, caret);
  });
  useLayoutEffect(() => begin(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (!isMod(event) && (!props.singleParagraph || event.shiftKey)) return;
    event.preventDefault();
    props.onLeave?.(isMod(event) && event.shiftKey ? 'previous' : 'next');
  };
  const toRich = () => onRich(text.current?.selectionStart ?? 0);
  return (
    <>
      <Toolbar tools={intricate ? [] : [{ label: 'Markdown', icon: FileCode, pressed: true, act: toRich }]} />
      <textarea
        ref={text}
        id={props.id}
        className="prose-source"
        dir="auto"
        spellCheck={false}
        rows={Math.min(24, props.value.split('\n').length)}
        aria-label={`${props.label}, as markdown`}
        aria-describedby={intricate ? [props.describedBy, note].filter(Boolean).join(' ') : props.describedBy}
        placeholder={props.placeholder}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {intricate && (
        <p id={note} className="prose-notice">
          Too intricate for rich text, so here is the markdown itself. Nothing was changed.
        </p>
      )}
    </>
  );
}
