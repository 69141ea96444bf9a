import type { Block } from './block.ts';

/** Whether a block is a comment, or several, and nothing else. */
export function isComment(text: string, block: Block | undefined): boolean {
  if (block?.kind !== 'html' || block.condition !== 2) return false;
  const words = text.slice(block.from, block.to).trim();
  return words.startsWith('<!--') && words.endsWith('-->');
}
