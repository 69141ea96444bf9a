import { useMemo, useRef, useState } from 'react';
import { RichText } from './editor/RichText.tsx';
import type { Start } from './editor/startSelection.ts';
import { SourceText } from './editor/SourceText.tsx';
import { isTooIntricate } from './markdown/isTooIntricate.ts';
import type { ProseProps } from './proseProps.ts';
import { useFocusLeave } from './useFocusLeave.ts';
import { useHistoryKeys } from './useHistoryKeys.ts';
import './prose.css';

export interface ProseEditorProps extends ProseProps {
  /** An offset into the markdown at which the caret begins, for a caller that had the text in hand before. */
  readonly focusOffset?: number;
}

/** One text, as rich text or as its markdown, at the person's choice. A text too intricate for the first is the second. */
export function ProseEditor({ focusOffset, ...props }: ProseEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ source: false, offset: focusOffset });
  const [focused, setFocused] = useState(false);
  const intricate = useMemo(() => isTooIntricate(props.value), [props.value]);
  // It stays markdown until the person says otherwise, also when the next letter makes it simple again.
  if (intricate && !view.source) setView({ source: true });
  useHistoryKeys(root, props.onUndo, props.onRedo);
  useFocusLeave(root, () => {
    setFocused(false);
    props.onBlur?.();
  });
  const start = startOf(view, props, focused);
  return (
    <div ref={root} className="prose field-box" onFocus={() => setFocused(true)}>
      {view.source ? (
        <SourceText
          props={props}
          caret={start && (start.offset ?? props.value.length)}
          intricate={intricate}
          onRich={(offset) => setView({ source: false, offset })}
        />
      ) : (
        <RichText
          root={root}
          props={props}
          start={start}
          onSource={(offset) => setView({ source: true, offset })}
        />
      )}
    </div>
  );
}

interface View {
  readonly source: boolean;
  /** Where the caret was when the person changed from one to the other. */
  readonly offset?: number;
}

/** Where the caret begins, undefined when the focus is elsewhere and nobody wants it here. */
function startOf(view: View, props: ProseProps, focused: boolean): Start | undefined {
  if (view.offset !== undefined) return { offset: view.offset };
  return props.autoFocus || props.focusAt || focused
    ? { point: props.focusAt, from: props.focusFrom }
    : undefined;
}
