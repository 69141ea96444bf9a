import type { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { rowAt, valueAt } from '../core/valueAt.ts';
import type { Plan } from '../core/plan.ts';
import type { Range } from '../core/range.ts';
import { targetShown, useTarget, type Target } from '../session/route.ts';
import { editText, redo, session, stayAt, undo } from '../session/session.ts';
import { useSession } from '../session/useSession.ts';
import { followReview } from './findingMarks.ts';
import { createEditor, lookAt, revealRange, showText } from './createEditor.ts';
import { lineEndings, textEdits } from './lineEndings.ts';

/** The text itself. What is typed here shows at once in the other views, and the reverse. */
export function SourceView() {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const readOnly = useSession((state) => state.readOnly);
  const target = useTarget();

  useEffect(() => {
    if (!host.current) return undefined;
    const editor = openEditor(host.current, readOnly);
    view.current = editor;
    const leave = beginAtPlace(editor);
    return () => {
      leave();
      view.current = undefined;
      editor.destroy();
    };
  }, [readOnly]);

  useEffect(() => {
    if (!view.current || !target) return;
    targetShown(target);
    revealTarget(view.current, target);
  }, [target]);

  return (
    <section className="flex h-full min-h-0 flex-col bg-surface" aria-label="Markdown">
      <h1 className="sr-only">Markdown</h1>
      <p className="sr-only">Tab indents. Press Escape, then Tab, to leave the editor.</p>
      <div ref={host} className="min-h-0 flex-1" />
    </section>
  );
}

/** An editor that follows the session and writes to it, until it is destroyed. */
function openEditor(host: HTMLElement, readOnly: boolean): EditorView {
  let endings = lineEndings(session.getState().plan.text);
  const editor = createEditor(host, endings.shown, {
    readOnly,
    onUndo: () => void undo(),
    onRedo: () => void redo(),
    onEdit: (changes) =>
      editText(textEdits(session.getState().plan.text, endings, changes), 'edit in Markdown'),
  });
  const stop = session.subscribe((state, before) => {
    if (state.plan.text === before.plan.text) return;
    endings = lineEndings(state.plan.text);
    showText(editor, endings.shown);
  });
  const stopReview = followReview(editor);
  const destroy = editor.destroy.bind(editor);
  editor.destroy = () => {
    stop();
    stopReview();
    destroy();
  };
  return editor;
}

/** Shows the place where the person was before. Returns what notes where they are when they leave, if they went elsewhere. */
function beginAtPlace(view: EditorView): () => void {
  const { plan, place } = session.getState();
  const range = place && rangeOf(plan, place);
  if (range) lookAt(view, lineEndings(plan.text).toShown(range.from));
  const begun = view.state.selection.main.head;
  return () => {
    const { head } = view.state.selection.main;
    if (head !== begun) stayAt({ offset: lineEndings(session.getState().plan.text).toText(head) });
  };
}

function revealTarget(view: EditorView, target: Target): void {
  const { plan } = session.getState();
  const range = rangeOf(plan, target);
  if (!range) return;
  const endings = lineEndings(plan.text);
  revealRange(view, endings.toShown(range.from), endings.toShown(range.to));
}

type PlaceLike = Pick<Target, 'path' | 'offset' | 'end'>;

function rangeOf(plan: Plan, { path, offset, end }: PlaceLike): Range | undefined {
  if (offset !== undefined) return { from: offset, to: end ?? offset };
  if (path === undefined) return undefined;
  const row = rowAt(plan, path);
  if (row) return { from: row.item.from, to: row.value.to };
  return valueAt(plan, path) ?? plan.fields.get(path)?.part ?? plan.sections.get(path)?.heading?.content;
}
