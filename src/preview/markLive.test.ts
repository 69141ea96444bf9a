import { describe, expect, test } from 'vitest';
import { drawn, sketch } from './markdown/drawn.fixture.ts';
import { markLive } from './markLive.ts';

/** The range between the two `^` of the marked text, in the text without them. */
function live(marked: string): string {
  const from = marked.indexOf('^');
  const to = marked.lastIndexOf('^') - 1;
  return sketch(markLive(drawn(marked.replaceAll('^', '')), { from, to: Math.max(from, to) }));
}

describe('marks what is being written', () => {
  test.each([
    ['words of a field', '**Purpose:** ^some words^', 'p(strong(Purpose:) live(some words))'],
    ['with what stands among them', '**Goal:** ^a *b* `c`^ d', 'p(strong(Goal:) live(a em(b) code(c)) d)'],
    ['from the middle of a word', 'so^me wo^rds', 'p(solive(me wo)rds)'],
    ['a slot', '**Goal:** ^<Describe it.>^', 'p(strong(Goal:) live(slot(Describe it.)))'],
    ['whole blocks', 'a\n\n^b\n\n- c^\n\nd', 'p(a)p{"live":true}(b)ul{"live":true}(li(p(c)))p(d)'],
    ['one item of a list', '- a\n- ^b^\n- c', 'ul(li(p(a))li(p{"live":true}(b))li(p(c)))'],
    ['a cell', '| a | ^b^ |\n|--|--|', 'table(thead(tr(th(a)th(live(b)))))'],
    ['words that read otherwise than they are written', 'a ^&amp;^ b', 'p(a live(&) b)'],
  ])('%s', (_, marked, expected) => {
    expect(live(marked)).toBe(expected);
  });
});

describe('marks the block of an empty field', () => {
  test.each([
    ['behind its label', '# T\n\n**Goal:**^^\n\nb', 'heading{"depth":1}(T)p{"live":true}(strong(Goal:))p(b)'],
    ['in a list', '- a\n- b\n-^^', 'ul(li(p(a))li(p(b))li{"live":true}())'],
    ['below its heading', '# T\n\n^^', 'heading{"depth":1,"live":true}(T)'],
  ])('%s', (_, marked, expected) => {
    expect(live(marked)).toBe(expected);
  });
});
