import { viewInline, type ViewInline } from './viewInline.ts';

/** Markdown of a line as the words that are read, without a sign of what was not closed. */
export function plainWords(markdown: string): string {
  return viewInline(markdown).map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}

function wordsOf(part: ViewInline): string {
  if (part.kind === 'break') return ' ';
  if ('content' in part) return part.content.map(wordsOf).join('');
  return part.kind === 'text' ? part.text.replace(/[`*\\]+|~~/g, '') : part.text.replace(/\\(?=[`$]|$)/g, '');
}
