/** What a person calls a block of that kind; `kind` is the name of the syntax tree's node. */
export function rawBlockName(kind: string, source: string): string {
  if (kind === 'html' && source.startsWith('<!--')) return 'Comment';
  return names.get(kind) ?? 'Markdown';
}

const names: ReadonlyMap<string, string> = new Map([
  ['blockquote', 'Quote'],
  ['code', 'Code'],
  ['definition', 'Link address'],
  ['footnoteDefinition', 'Footnote'],
  ['heading', 'Heading'],
  ['html', 'HTML'],
  ['list', 'Task list'],
  ['table', 'Table'],
  ['thematicBreak', 'Rule'],
]);
