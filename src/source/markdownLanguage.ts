import {
  defineLanguageFacet,
  foldService,
  Language,
  languageDataProp,
  syntaxHighlighting,
  HighlightStyle,
  syntaxTree,
} from '@codemirror/language';
import type { EditorState, Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { GFM, parser } from '@lezer/markdown';

/** Markdown with GFM: colours, and folding of a section under its heading. Coloured by the theme's own variables. */
export function markdownLanguage(): Extension {
  return [markdown, syntaxHighlighting(colours), foldService.of(foldSection)];
}

const data = defineLanguageFacet({ commentTokens: { block: { open: '<!--', close: '-->' } } });
const configured = parser.configure([GFM, { props: [languageDataProp.add({ Document: data })] }]);
const markdown = new Language(data, configured, [], 'markdown');

const colours = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '650', color: 'var(--ink)' },
  { tag: tags.strong, fontWeight: '650' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.monospace, color: 'var(--feature)' },
  { tag: tags.link, color: 'var(--accent)' },
  { tag: tags.url, color: 'var(--accent)' },
  { tag: tags.quote, color: 'var(--ink-2)' },
  { tag: tags.comment, color: 'var(--muted)' },
  { tag: tags.atom, color: 'var(--parallel)', fontWeight: '600' },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--muted)' },
]);

/** From the end of a heading's line to the end of the last line before a heading of its depth or above. */
function foldSection(
  state: EditorState,
  lineStart: number,
  lineEnd: number,
): { from: number; to: number } | null {
  const depth = headingDepth(state, lineStart);
  if (depth === 0) return null;
  for (let number = state.doc.lineAt(lineStart).number + 1; number <= state.doc.lines; number += 1) {
    const line = state.doc.line(number);
    const found = headingDepth(state, line.from);
    if (found > 0 && found <= depth)
      return line.from - 1 > lineEnd ? { from: lineEnd, to: line.from - 1 } : null;
  }
  return state.doc.length > lineEnd ? { from: lineEnd, to: state.doc.length } : null;
}

function headingDepth(state: EditorState, at: number): number {
  if (state.doc.sliceString(at, at + 1) !== '#') return 0;
  const node = syntaxTree(state).resolveInner(at, 1);
  const name = node.name === 'HeaderMark' ? (node.parent?.name ?? '') : node.name;
  return Number(/^ATXHeading(\d)$/.exec(name)?.[1] ?? 0);
}
