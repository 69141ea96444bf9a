import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { codeFolding, foldGutter, foldKeymap, indentUnit } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { editBetween } from '../core/applyEdits.ts';
import type { Edit } from '../core/range.ts';
import { editorTheme, lineHeight } from './editorTheme.ts';
import { findingMarks } from './findingMarks.ts';
import { isNearTop } from './isNearTop.ts';
import { markdownLanguage } from './markdownLanguage.ts';

export interface EditorWiring {
  /** What the person typed, in the editor's own offsets. */
  readonly onEdit: (changes: readonly Edit[]) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly readOnly: boolean;
}

/**
 * A source editor inside a host element. It lives in a shadow root: there CodeMirror's styles are constructed sheets,
 * which a strict Content Security Policy allows. It has no history: undo is the plan's.
 */
export function createEditor(host: HTMLElement, shown: string, wiring: EditorWiring): EditorView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.replaceChildren();
  const parent = document.createElement('div');
  parent.style.height = '100%';
  root.append(parent);
  return new EditorView({
    parent,
    root,
    state: EditorState.create({ doc: shown, extensions: extensions(wiring) }),
  });
}

/** Brings the editor to another text with the smallest change, so that caret and scroll stay. */
export function showText(view: EditorView, shown: string): void {
  const edit = editBetween(view.state.doc.toString(), shown);
  if (!edit) return;
  view.dispatch({
    changes: { from: edit.from, to: edit.to, insert: edit.insert },
    annotations: fromOutside.of(true),
  });
}

/** Puts the caret to a place and brings that into sight, whole lines above it. The focus stays where it is. */
export function lookAt(view: EditorView, at: number): void {
  const anchor = Math.min(at, view.state.doc.length);
  const first = isNearTop(view.state.doc, anchor) ? 0 : anchor;
  view.dispatch({
    selection: { anchor },
    effects: EditorView.scrollIntoView(first, { y: 'start', yMargin: LINES_ABOVE * lineHeight }),
  });
}

/** As many lines are seen above the place that one came for. */
const LINES_ABOVE = 3;

/** Selects a place and brings it into sight. */
export function revealRange(view: EditorView, from: number, to: number): void {
  const end = view.state.doc.length;
  const selection = { anchor: Math.min(from, end), head: Math.min(to, end) };
  view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }) });
  view.focus();
}

const fromOutside = Annotation.define<boolean>();

function extensions({ onEdit, onUndo, onRedo, readOnly }: EditorWiring): Extension {
  return [
    lineNumbers(),
    codeFolding(),
    foldGutter(),
    highlightSpecialChars(),
    drawSelection(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    search({ top: true }),
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    EditorView.contentAttributes.of({
      'aria-label': 'Markdown of the plan',
      spellcheck: 'true',
      tabindex: '0',
    }),
    EditorState.readOnly.of(readOnly),
    indentUnit.of('  '),
    markdownLanguage(),
    editorTheme,
    findingMarks(),
    keymap.of([
      { key: 'Mod-z', run: handled(onUndo), preventDefault: true },
      { key: 'Mod-Shift-z', run: handled(onRedo), preventDefault: true },
      { key: 'Mod-y', run: handled(onRedo), preventDefault: true },
      ...searchKeymap,
      ...foldKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    EditorView.updateListener.of((update) => {
      if (
        !update.docChanged ||
        update.transactions.some((transaction) => transaction.annotation(fromOutside))
      )
        return;
      const changes: Edit[] = [];
      update.changes.iterChanges((from, to, _start, _end, inserted) => {
        changes.push({ from, to, insert: inserted.toString() });
      });
      onEdit(changes);
    }),
  ];
}

function handled(run: () => void): () => boolean {
  return () => {
    run();
    return true;
  };
}
