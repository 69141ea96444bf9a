import { EditorView } from '@codemirror/view';

/**
 * The signs of findings in the margin and under the words: the shapes that the whole app has for a problem, a warning and
 * a note, in the theme's colours. CodeMirror's own are pictures with colours of their own.
 */
export const findingTheme = EditorView.theme({
  '.cm-gutter-lint': { width: '22px' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '3.5px 3px' },
  '.cm-lint-marker': { width: '16px', height: '16px', cursor: 'pointer', forcedColorAdjust: 'none' },
  '.cm-lint-marker-error': sign(
    'var(--bad)',
    '<circle cx="12" cy="12" r="10"/><path d="m15 9-6 6"/><path d="m9 9 6 6"/>',
  ),
  '.cm-lint-marker-warning': sign(
    'var(--warn)',
    '<path d="m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3"/><path d="M12 9v4"/><path d="M12 17h.01"/>',
  ),
  '.cm-lint-marker-info': sign(
    'var(--muted)',
    '<circle cx="12" cy="12" r="10"/><path d="M12 16v-4"/><path d="M12 8h.01"/>',
  ),
  '.cm-lintRange': { backgroundImage: 'none', paddingBottom: '0', textUnderlineOffset: '4px' },
  '.cm-lintRange-error': { textDecoration: 'underline wavy var(--bad) 1px' },
  '.cm-lintRange-warning': { textDecoration: 'underline dashed var(--warn) 1px' },
  '.cm-lintRange-info': { textDecoration: 'underline dotted var(--muted) 1px' },
  '.cm-diagnosticText': { display: 'block' },
  '.cm-lintRange-active': { backgroundColor: 'var(--warn-soft)' },
});

/** A line drawing that takes the colour; the picture only masks it. */
function sign(colour: string, lines: string): Readonly<Record<string, string>> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${lines}</svg>`;
  return {
    content: 'normal',
    backgroundColor: colour,
    mask: `url("data:image/svg+xml,${encodeURIComponent(svg)}") center / contain no-repeat`,
  };
}
