import { useEffectEvent, useLayoutEffect, useRef, type SyntheticEvent } from 'react';
import type { ProseProps } from '@/prose/proseProps';
import type { Typed } from './typed.ts';
import { useFocusLeave } from '@/prose/useFocusLeave';

interface PlainTextProps {
  readonly props: ProseProps;
  readonly onTyped: (typed: Typed) => void;
  readonly onBlur: () => void;
}

/** The markdown in a text area that has the focus from the start, so that no key is lost while the editor is on its way. */
export function PlainText({ props, onTyped, onBlur }: PlainTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const begin = useEffectEvent(() => {
    text.current?.focus();
    text.current?.setSelectionRange(props.value.length, props.value.length);
  });
  useLayoutEffect(() => begin(), []);
  useFocusLeave(root, onBlur);
  const composing = useRef(false);
  const touched = useRef(false);
  const touch = () => {
    touched.current = true;
  };
  const say = ({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>) => {
    if (touched.current) onTyped({ composing: composing.current, caret: currentTarget.selectionStart });
  };
  return (
    <div ref={root} className="prose field-box">
      <textarea
        ref={text}
        id={props.id}
        className="prose-source"
        dir="auto"
        rows={Math.min(24, props.value.split('\n').length)}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        placeholder={props.placeholder}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={touch}
        onPointerDown={touch}
        onSelect={say}
        onCompositionStart={(event) => {
          composing.current = true;
          say(event);
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          say(event);
        }}
      />
    </div>
  );
}
