import { characterEntities } from 'character-entities';

/**
 * Bundled for browsers, the parser decodes `&amp;` and its like by way of an element of the page, and a worker has no
 * page. This stands in for it: one element, with a table behind it. To be set before the parser is loaded.
 */
export const standInDocument = { createElement: () => element };

const element = {
  textContent: '',
  /** Takes one reference, `&name;`. An unknown name is its own text, as in a browser. */
  set innerHTML(reference: string) {
    const name = reference.slice(1, -1);
    const character = Object.hasOwn(characterEntities, name) ? characterEntities[name] : undefined;
    this.textContent = character ?? reference;
  },
};
