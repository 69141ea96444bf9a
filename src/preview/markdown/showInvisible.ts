import { isText, type RenderedNode, type RenderedText } from './rendered.ts';

/**
 * The tree with every character that a person cannot see, or that turns the direction of its neighbours, replaced by a
 * marker that names it. Words that look alike but differ, and words that read backwards, show that they do.
 */
export function showInvisible(nodes: readonly RenderedNode[]): readonly RenderedNode[] {
  return nodes.flatMap((node): readonly RenderedNode[] => {
    if (isText(node)) return markText(node);
    const { label, title } = node.attributes;
    const attributes = {
      ...node.attributes,
      ...(label !== undefined && { label: nameInvisible(label) }),
      ...(title !== undefined && { title: nameInvisible(title) }),
    };
    return [{ ...node, attributes, nodes: showInvisible(node.nodes) }];
  });
}

/** The words with invisible characters written out: `a[U+202E]b`. */
export function nameInvisible(words: string): string {
  return words.replaceAll(INVISIBLE, (character) => `[${codeOf(character)}]`);
}

/**
 * Controls, marks and overrides of direction, separators and characters without width. Joiners are markup of their
 * scripts (and of emoji) and are left alone between two letters outside of ASCII; tags are left alone in flags.
 */
const INVISIBLE = new RegExp(
  [
    '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F]',
    '[\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB]',
    '(?<![^\\u0000-\\u007F])[\\u200C\\u200D]',
    '[\\u200C\\u200D](?![^\\u0000-\\u007F])',
    '(?<!\\u{1F3F4}[\\u{E0020}-\\u{E007F}]{0,7})[\\u{E0000}-\\u{E007F}]',
  ].join('|'),
  'gu',
);

function markText(text: RenderedText): readonly RenderedNode[] {
  const nodes: RenderedNode[] = [];
  let done = 0;
  for (const match of text.text.matchAll(INVISIBLE)) {
    if (match.index > done) nodes.push(part(text, done, match.index));
    const { from, to } = placeOf(text, match.index, match.index + match[0].length);
    nodes.push({ tag: 'invisible', from, to, nodes: [], attributes: { label: codeOf(match[0]) } });
    done = match.index + match[0].length;
  }
  if (done === 0) return [text];
  return done < text.text.length ? [...nodes, part(text, done, text.text.length)] : nodes;
}

function part(text: RenderedText, from: number, to: number): RenderedText {
  const words = text.text.slice(from, to);
  return text.to === undefined ? { from: text.from + from, text: words } : { ...text, text: words };
}

function placeOf(
  text: RenderedText,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  return text.to === undefined
    ? { from: text.from + from, to: text.from + to }
    : { from: text.from, to: text.to };
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
