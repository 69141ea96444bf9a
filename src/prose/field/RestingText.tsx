import { useRef, type KeyboardEvent } from 'react';
import { prefetchProse } from '@/prose/loadProse';
import { ProseView } from '@/prose/ProseView';
import type { Point, ProseProps } from '@/prose/proseProps';
import type { Begin } from './begin.ts';

interface RestingTextProps {
  readonly props: ProseProps;
  readonly onBegin: (begin: Begin) => void;
}

/**
 * The text at rest. The keyboard's focus begins the writing at once; a press waits for its click, so that a stretch of the
 * text can be selected first, and writing then begins with that selection.
 */
export function RestingText({ props, onBegin }: RestingTextProps) {
  const pressing = useRef(false);
  const body = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' && !['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) onBegin({});
  };
  return (
    <div
      id={props.id}
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-placeholder={props.placeholder}
      className="prose prose-resting field-box"
      onPointerEnter={() => void prefetchProse().catch(() => undefined)}
      onMouseDown={() => {
        pressing.current = true;
      }}
      onFocus={() => {
        if (!pressing.current) onBegin({});
      }}
      onBlur={() => {
        pressing.current = false;
      }}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        pressing.current = false;
        onBegin(beginOf(body.current, { x: event.clientX, y: event.clientY }));
      }}
    >
      <div ref={body} className="prose-body prose-text" dir="auto">
        <ProseView value={props.value} placeholder={props.placeholder} />
      </div>
    </div>
  );
}

/** Points of the view are points of the editor's text: both look the same. */
function beginOf(body: HTMLElement | null, click: Point): Begin {
  const selection = document.getSelection();
  if (!body || !selection?.anchorNode || !body.contains(selection.anchorNode))
    return { at: within(body, click) };
  if (selection.isCollapsed || !body.contains(selection.focusNode)) return { at: within(body, click) };
  const from = pointOf(selection.anchorNode, selection.anchorOffset);
  const at = selection.focusNode ? pointOf(selection.focusNode, selection.focusOffset) : undefined;
  return { at: within(body, at ?? click), from: from && within(body, from) };
}

function within(body: HTMLElement | null, { x, y }: Point): Point {
  const box = body?.getBoundingClientRect();
  return { x: x - (box?.left ?? 0), y: y - (box?.top ?? 0) };
}

function pointOf(node: Node, offset: number): Point | undefined {
  const range = document.createRange();
  range.setStart(node, offset);
  const [box] = range.getClientRects();
  return box && { x: box.left, y: (box.top + box.bottom) / 2 };
}
