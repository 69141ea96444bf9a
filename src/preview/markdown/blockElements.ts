import type { Element, ElementContent, Text as HastText } from 'hast';
import type { FootnoteDefinition, FootnoteReference, Heading, List, ListItem, Text } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import type { Range } from '@/core/range.ts';
import { element, plainText, rangeOf, words } from './sourceElement.ts';

/** Headings, lists with their task boxes, footnotes where they stand, and text at its offset. */
export function blockHandlers(source: string): Handlers {
  return {
    text: (_state: State, node: Text) => [text(source, node)],
    heading: (state: State, node: Heading) =>
      element('heading', rangeOf(node), state.all(node), { depth: node.depth }),
    list: (state: State, node: List) => list(state, node),
    listItem: (state: State, node: ListItem) => listItem(source, state, node),
    footnoteReference: (_state: State, node: FootnoteReference) =>
      element('footnoteCall', rangeOf(node), [label(source, rangeOf(node), node)]),
    footnoteDefinition: (state: State, node: FootnoteDefinition) => footnote(source, state, node),
  };
}

function text(source: string, node: Text): HastText {
  const range = rangeOf(node);
  const isEscape = source[range.from] === '\\' && range.to - range.from === node.value.length + 1;
  return words(node.value, isEscape ? { from: range.from + 1, to: range.to } : range);
}

function list(state: State, node: List): Element {
  const loose = (node.spread ?? false) || node.children.some((item) => item.spread === true);
  const start = node.ordered ? (node.start ?? 1) : undefined;
  return element(node.ordered ? 'ol' : 'ul', rangeOf(node), state.all(node), { start, loose });
}

function listItem(source: string, state: State, node: ListItem): Element {
  const range = rangeOf(node);
  const children = state.all(node);
  if (typeof node.checked !== 'boolean') return element('li', range, children);
  const box = source.indexOf('[', range.from);
  const body = children.find((child) => child.type === 'element');
  const name = body === undefined ? '' : plainText(body).trim();
  return element('li', range, children, { done: node.checked, box, label: name });
}

function footnote(source: string, state: State, node: FootnoteDefinition): Element {
  const range = rangeOf(node);
  const mark = { from: range.from, to: Math.min(range.to, range.from + node.identifier.length + 4) };
  const children: ElementContent[] = [element('footnoteLabel', mark, [label(source, range, node)])];
  return element('footnote', range, [...children, ...state.all(node)]);
}

function label(source: string, range: Range, node: FootnoteReference | FootnoteDefinition): HastText {
  const name = node.label ?? node.identifier;
  const from = range.from + 2;
  return words(name, source.startsWith(name, from) ? { from, to: from + name.length } : range);
}
