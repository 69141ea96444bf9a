import type { Node } from '@tiptap/pm/model';
import { sourceAttribute } from '@/prose/markdown/inlineNodes';

/** How far a letter of the document is looked for: past any address of a link. */
const reach = 2_000;

/**
 * The offset into the markdown at which a person would look for the document's position. The letters before it are
 * followed through the signs of the markdown, blanks left aside.
 */
export function offsetAt(position: number, doc: Node, markdown: string): number {
  const before = lettersOf(doc, position);
  const places = followLetters(lettersOf(doc, doc.content.size), markdown);
  const count = before.replace(/\s/g, '').length;
  const offset =
    count === 0 ? (places[0] ?? markdown.length) : (places[count - 1] ?? markdown.length - 1) + 1;
  return offset + sharedBlanks(before, markdown.slice(offset));
}

/** The document's position for an offset into its markdown. */
export function positionAt(offset: number, doc: Node, markdown: string): number {
  const count = followLetters(lettersOf(doc, doc.content.size), markdown).filter((at) => at < offset).length;
  let letters = 0;
  let position = 1;
  doc.descendants((node, at) => {
    if (letters >= count && letters > 0) return false;
    if (node.isText || node.isLeaf) {
      const words = node.isText ? (node.text ?? '') : sourceAttribute(node);
      const inside = indexAfter(words, count - letters);
      letters += words.slice(0, inside).replace(/\s/g, '').length;
      position = at + (node.isText ? inside : 1);
    }
    return true;
  });
  return (
    position + sharedBlanks(markdown.slice(0, offset), doc.textBetween(position, endOfBlock(doc, position)))
  );
}

function lettersOf(doc: Node, to: number): string {
  return doc.textBetween(0, to, '', sourceAttribute);
}

/** Where each letter stands in the markdown; a letter that is not there is taken to stand where the last one did. */
function followLetters(words: string, markdown: string): readonly number[] {
  let next = 0;
  return Array.from(words.replace(/\s/g, '').split(''), (letter) => {
    const found = markdown.slice(next, next + reach).indexOf(letter);
    if (found !== -1) next += found + 1;
    return next - 1;
  });
}

/** The index behind so many letters. */
function indexAfter(words: string, letters: number): number {
  let left = letters;
  let at = 0;
  while (at < words.length && left > 0) {
    if (/\S/.test(words.charAt(at))) left -= 1;
    at += 1;
  }
  return at;
}

/** How many blanks before the one place can be stepped over behind the other. */
function sharedBlanks(before: string, after: string): number {
  const typed = /[ \t]*$/.exec(before.slice(-20))?.[0].length ?? 0;
  return Math.min(typed, /^[ \t]*/.exec(after)?.[0].length ?? 0);
}

function endOfBlock(doc: Node, position: number): number {
  const place = doc.resolve(Math.min(position, doc.content.size));
  return place.parent.inlineContent ? place.end() : place.pos;
}
