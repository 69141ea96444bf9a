import { useEffect, useRef, useState } from 'react';
import type { Begin } from './field/begin.ts';
import { PlainText } from './field/PlainText.tsx';
import { RestingText } from './field/RestingText.tsx';
import type { Typed } from './field/typed.ts';
import { useAfterPress } from './field/useAfterPress.ts';
import { loadedProse, prefetchProse } from './loadProse.ts';
import type { ProseProps } from './proseProps.ts';
import './prose.css';

/**
 * A rich-text field of a form: the text at rest, and an editor as soon as the focus or a click comes, until it goes.
 * While the editor is still being fetched a plain text area takes every key, and it stays when fetching fails.
 */
export function ProseField(props: ProseProps) {
  const [begin, setBegin] = useState<Begin | undefined>(props.autoFocus ? {} : undefined);
  const [wanted, setWanted] = useState(props.autoFocus);
  if (wanted !== props.autoFocus) {
    setWanted(props.autoFocus);
    if (props.autoFocus && !begin) setBegin({});
  }
  if (!begin) return <RestingText props={props} onBegin={setBegin} />;
  return <WritingText props={props} begin={begin} onRest={() => setBegin(undefined)} />;
}

interface WritingTextProps {
  readonly props: ProseProps;
  readonly begin: Begin;
  readonly onRest: () => void;
}

function WritingText({ props, begin, onRest }: WritingTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const [Editor, setEditor] = useState(loadedProse);
  const [typed, setTyped] = useState<Typed>({ composing: false });
  const afterPress = useAfterPress();
  useEffect(() => {
    if (!Editor)
      void prefetchProse().then(
        (loaded) => setEditor(() => loaded),
        () => undefined,
      );
  }, [Editor]);
  const onBlur = () => {
    props.onBlur?.();
    afterPress(() => {
      if (!root.current?.contains(document.activeElement)) onRest();
    });
  };
  const editing = { ...props, autoFocus: true, focusAt: begin.at, focusFrom: begin.from, onBlur };
  return (
    <div ref={root}>
      {Editor && !typed.composing ? (
        <Editor {...editing} focusOffset={typed.caret} />
      ) : (
        <PlainText props={props} onTyped={setTyped} onBlur={onBlur} />
      )}
    </div>
  );
}
