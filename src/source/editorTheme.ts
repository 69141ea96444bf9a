import { EditorView } from '@codemirror/view';

const LETTERS = 13.5;
const LEADING = 1.65;
/** Of one row of the screen, in pixels: all rows are of one height. */
export const lineHeight = LETTERS * LEADING;

/** The look of the source editor, all from the theme's variables, which reach into its shadow root. */
export const editorTheme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--surface)', fontSize: `${LETTERS}px` },
  // Drawn above everything: the margin would cover an outline of the editor's own.
  '&.cm-focused': { outline: 'none' },
  '&.cm-focused::after': {
    content: '""',
    position: 'absolute',
    inset: '0',
    border: '2px solid var(--accent)',
    pointerEvents: 'none',
    zIndex: '301',
  },
  '.cm-scroller': {
    fontFamily: 'var(--font-mono, "JetBrains Mono Variable", monospace)',
    lineHeight: String(LEADING),
  },
  '.cm-content': { caretColor: 'var(--accent)', padding: '16px 0 40vh' },
  // A line goes to the edge, so that the active one is no torn-off strip; its words end where they can be read.
  '.cm-line': { padding: '0 max(24px, 100% - 110ch) 0 12px' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--muted)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 6px 0 16px', minWidth: '44px' },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 6%, transparent)',
  },
  '.cm-cursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 22%, transparent)',
  },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--sunken)',
    border: '1px solid var(--line-2)',
    color: 'var(--muted)',
    padding: '0 6px',
  },
  '.cm-panels': {
    backgroundColor: 'var(--sunken)',
    color: 'var(--ink)',
    borderColor: 'var(--line)',
    font: '13px/1.4 var(--font-sans, sans-serif)',
    fontVariantLigatures: 'none',
  },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panel.cm-search': { padding: '8px 40px 8px 12px' },
  '.cm-panel.cm-search label': { fontSize: '13px', padding: '4px' },
  '.cm-textfield': {
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    borderRadius: '5px',
    padding: '4px 8px',
    fontSize: '13px',
    minHeight: '28px',
  },
  '.cm-button': {
    backgroundColor: 'var(--surface)',
    backgroundImage: 'none',
    color: 'var(--ink)',
    border: '1px solid var(--line-2)',
    borderRadius: '5px',
    padding: '4px 10px',
    minHeight: '28px',
    fontSize: '13px',
  },
  '.cm-panel.cm-search [name=close]': {
    fontSize: '20px',
    width: '28px',
    height: '28px',
    color: 'var(--ink-2)',
    top: '8px',
    right: '8px',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--warn-soft)', outline: '1px solid var(--warn)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--accent-soft)', outline: '1px solid var(--accent)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    border: '1px solid var(--line-2)',
    borderRadius: '8px',
    overflow: 'hidden',
    maxWidth: 'min(60ch, 90vw)',
    font: '13px/1.45 var(--font-sans, sans-serif)',
    boxShadow: '0 8px 24px var(--shadow-tint)',
  },
  '.cm-diagnostic': { padding: '8px 12px', borderLeft: '3px solid var(--line-2)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--bad)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--warn)' },
  '.cm-diagnostic-info': { borderLeftColor: 'var(--muted)' },
  '.cm-diagnosticSource': { fontSize: '11px', color: 'var(--muted)', opacity: '1' },
  '.cm-diagnosticAction': {
    backgroundColor: 'transparent',
    color: 'var(--accent)',
    font: '550 12px/1.45 var(--font-sans, sans-serif)',
    padding: '3px 6px',
    margin: '4px 4px 0 0',
    minHeight: '24px',
    borderRadius: '5px',
    border: '1px solid var(--line-2)',
    cursor: 'pointer',
  },
  '.cm-panel.cm-panel-lint ul [aria-selected]': {
    backgroundColor: 'var(--accent-soft)',
    color: 'var(--ink)',
  },
  '.cm-panel.cm-panel-lint ul:focus [aria-selected]': { backgroundColor: 'var(--accent-soft)' },
  '.cm-specialChar': { color: 'var(--bad)' },
});
