import type * as block from '../block.ts';
import type { Range } from '../range.ts';
import { readBlocks } from './readBlocks.ts';

/** A block in a form in which two parsers can be compared. */
export interface Reading {
  readonly kind: block.Block['kind'];
  readonly from: number;
  readonly to: number;
  /** All that the block says beside its place and its children: depth, words, cells, box, value. */
  readonly says: string;
  readonly children: readonly Reading[];
  /** A fence or an HTML block that nothing closes; only our own reading knows. */
  readonly isOpen: boolean;
}

export function ourReading(text: string): readonly Reading[] {
  return readBlocks(text).map((ours) => readingOf(text, ours));
}

/** The place of words, or `none` for no words. */
export function placeOf({ from, to }: Range): string {
  return from === to ? 'none' : `${from}-${to}`;
}

/**
 * A block's lines as remark gives them: without the last line ending, NUL as U+FFFD. Indentation counts only where no
 * tab can be shared by a mark and the line: remark has spaces for what is left of such a tab, and a range cannot. Blank
 * lines count only between LFs: remark drops a blank line's spaces, and with them what parts a CR from an LF.
 */
export function valueOf(text: string, lines: string): string {
  let value = lines.replaceAll('\0', '\uFFFD').replaceAll(/\r\n?/g, '\n');
  if (text.includes('\t')) value = value.replaceAll(/^[ \t]+/gm, '');
  if (text.includes('\r')) value = value.replaceAll(/\n+/g, '\n');
  return value.replace(/\n+$/, '');
}

/** The first word of an info string and the rest. */
export function wordsOfInfo(info: string): readonly [lang: string, meta: string] {
  const [lang = ''] = info.split(/[ \t]/, 1);
  return [lang, info.slice(lang.length).trim()];
}

function readingOf(text: string, ours: block.Block): Reading {
  const { kind, from, to } = ours;
  const children = childrenOf(ours).map((child) => readingOf(text, child));
  return { kind, from, to, says: saysOf(text, ours), children, isOpen: isOpen(ours) };
}

function childrenOf(ours: block.Block): readonly block.Block[] {
  if (ours.kind === 'list') return ours.items;
  return ours.kind === 'item' || ours.kind === 'quote' || ours.kind === 'footnote' ? ours.children : [];
}

function saysOf(text: string, ours: block.Block): string {
  switch (ours.kind) {
    case 'heading':
      return `${ours.depth} ${placeOf(ours.content)}`;
    case 'list':
      return `${ours.bullet === '.' || ours.bullet === ')' ? 'ordered' : 'bullets'} ${ours.items[0]?.number ?? ''}`;
    case 'item':
      return ours.box ? `box at ${ours.box.from}, ${ours.box.checked ? 'checked' : 'open'}` : 'no box';
    case 'fence':
      return `${infoOf(text, ours.info)}\n${valueOf(text, linesOf(text, ours))}`;
    case 'indented':
    case 'html':
      return valueOf(text, linesOf(text, ours));
    case 'table':
      return [ours.align.join(), ...ours.rows.map(rowOf)].join('\n');
    default:
      return '';
  }
}

function linesOf(text: string, { lines }: { readonly lines: readonly Range[] }): string {
  return lines.map(({ from, to }) => text.slice(from, to)).join('\n');
}

function infoOf(text: string, { from, to }: Range): string {
  return wordsOfInfo(text.slice(from, to).replaceAll('\0', '\uFFFD')).join(' ');
}

function rowOf({ from, to, cells }: block.Row): string {
  return `${from}-${to}: ${cells.map(placeOf).join(' ')}`;
}

function isOpen(ours: block.Block): boolean {
  return (ours.kind === 'fence' && !ours.closed) || (ours.kind === 'html' && ours.condition < 6);
}
