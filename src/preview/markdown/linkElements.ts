import type { Element, ElementContent } from 'hast';
import type { Definition, Image, ImageReference, Link, LinkReference } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import type { Range } from '@/core/range.ts';
import { safeAddress } from './safeAddress.ts';
import { element, plainText, rangeOf, words } from './sourceElement.ts';

/**
 * Links to trusted kinds of addresses, with the host that they lead to. All others are words with their destination in
 * sight, and pictures are never fetched: they are their description and their address.
 */
export function linkHandlers(source: string): Handlers {
  return {
    link: (state: State, node: Link) => link(rangeOf(node), state.all(node), node),
    image: (_state: State, node: Image) => image(rangeOf(node), node.alt ?? '', node),
    linkReference: (state: State, node: LinkReference) =>
      link(rangeOf(node), state.all(node), resourceOf(state, node)),
    imageReference: (state: State, node: ImageReference) =>
      image(rangeOf(node), node.alt ?? '', resourceOf(state, node)),
    definition: (_state: State, node: Definition) => definition(source, rangeOf(node)),
  };
}

interface Resource {
  readonly url: string;
  readonly title?: string | null | undefined;
}

function link(range: Range, children: ElementContent[], resource: Resource): Element {
  const safe = safeAddress(resource.url);
  const shown = children.map(plainText).join('');
  if (safe === undefined)
    return element('unlinked', range, [...children, ...address(range, resource, shown)]);
  const host = safe.host !== undefined && !shown.includes(safe.host) ? safe.host : undefined;
  const title = resource.title ?? undefined;
  const after = host === undefined ? [] : [element('host', range, [words(host, range)])];
  return element('a', range, [...children, ...after], { href: safe.href, title });
}

function image(range: Range, alt: string, resource: Resource): Element {
  const description = alt === '' ? [] : [words(alt, range)];
  return element('image', range, [...description, ...address(range, resource, alt)]);
}

/** The destination and the title as words, where the words before do not say them already. */
function address(range: Range, resource: Resource, shown: string): Element[] {
  const title = resource.title ? `"${resource.title}"` : '';
  const url = resource.url === shown ? '' : resource.url;
  const text = [url, title].filter(Boolean).join(' ');
  return text === '' ? [] : [element('address', range, [words(text, range)])];
}

function definition(source: string, range: Range): Element {
  return element('literalBlock', range, [words(source.slice(range.from, range.to), range)]);
}

function resourceOf(state: State, node: LinkReference | ImageReference): Resource {
  return state.definitionById.get(node.identifier.toUpperCase()) ?? { url: '' };
}
