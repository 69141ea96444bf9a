import { describe, expect, test } from 'vitest';
import { drawn, elementsOf, sketch } from './drawn.fixture.ts';
import { renderSection } from './renderSection.ts';

describe('slots are chips that hold their hint', () => {
  test.each([
    ['**Goal**: <Describe the goal.>', 'p(strong(Goal): slot(Describe the goal.))'],
    ['**Goal**: [Describe the goal]', 'p(strong(Goal): slot(Describe the goal))'],
    ['`[Describe the goal]` soon', 'p(slot(code(Describe the goal)) soon)'],
    ['[Describe *this* and `that`] now', 'p(slot(Describe em(this) and code(that)) now)'],
    ['a <Name> and [Other name]', 'p(a slot(Name) and slot(Other name))'],
    ['in `feature/<feature-name>` here', 'p(in code(feature/<feature-name>) here)'],
    ['Storage: NEEDS CLARIFICATION', 'p(Storage: slot(NEEDS CLARIFICATION))'],
    ['# Plan: [FEATURE]', 'heading{"depth":1}(Plan: slot(FEATURE))'],
    ['<Phase Title>', 'literalBlock(slot(Phase Title))'],
    [
      '- [ ] T001 [P] [US1] <Describe it & more>',
      'ul(li{"done":false,"box":2}(p(T001 [P] [US1] slot(Describe it & more))))',
    ],
    ['*[half* a slot]', 'p(em([half) a slot])'],
    ['```\nlet a = [index here];\n```', 'fence(let a = [index here];)'],
  ])('%s', (markdown, expected) => {
    expect(sketch(drawn(markdown))).toBe(expected);
  });
});

describe('comments and other HTML are never swallowed', () => {
  test.each([
    ['<!-- fill this in -->', 'noteBlock(fill this in)'],
    ['<!--\nACTION REQUIRED:\n\n  fill this in\n-->', 'noteBlock(ACTION REQUIRED:\n\n  fill this in)'],
    ['> <!-- a\n> b -->', 'blockquote(noteBlock(a\nb))'],
    ['words <!-- why --> more', 'p(words note(why) more)'],
    ['<!-- never closed', 'noteBlock(never closed)'],
    ['<!-- a --> tail <!-- b -->', 'noteBlock(a)literalBlock(tail)noteBlock(b)'],
    ['<!---->', 'literalBlock(<!---->)'],
    ['press <kbd>Ctrl</kbd>', 'p(press literal(<kbd>)Ctrlliteral(</kbd>))'],
    ['<div>\nraw *words*\n</div>', 'literalBlock(<div>\nraw *words*\n</div>)'],
  ])('%s', (markdown, expected) => {
    expect(sketch(drawn(markdown))).toBe(expected);
  });
});

describe('blocks', () => {
  test.each([
    ['- [x] done\n- [ ] open', 'ul(li{"done":true,"box":2}(p(done))li{"done":false,"box":13}(p(open)))'],
    ['- [~] dropped\n- [-] skipped', 'ul(li(p([~] dropped))li(p([-] skipped)))'],
    ['3. c\n\n4. d', 'ol{"start":3,"loose":true}(li(p(c))li(p(d)))'],
    ['~one~ ~~two~~', 'p(~one~ del(two))'],
    [
      '| a | b |\n|--|-:|\n| c | `d \\| e` |',
      'table(thead(tr(th(a)th{"align":"right"}(b)))tbody(tr(td(c)td{"align":"right"}(code(d | e)))))',
    ],
    ['```ts title="a.ts"\nlet a;\n```', 'fence(language(ts title="a.ts")let a;)'],
    ['a\\\nb', 'p(abr()b)'],
    ['`two\nlines`', 'p(code(two lines))'],
    ['Call[^1].\n\n[^1]: The *note*.', 'p(CallfootnoteCall(1).)footnote(footnoteLabel(1)p(The em(note).))'],
    ['[ref]: https://example.org "Title"', 'literalBlock([ref]: https://example.org "Title")'],
  ])('%s', (markdown, expected) => {
    expect(sketch(drawn(markdown))).toBe(expected);
  });
});

describe('links lead where they say', () => {
  test.each([
    [
      '[docs](https://example.org/a "Read")',
      'p(a{"href":"https://example.org/a","title":"Read"}(docshost(example.org)))',
    ],
    ['<https://example.org>', 'p(a{"href":"https://example.org/"}(https://example.org))'],
    ['www.example.org', 'p(a{"href":"http://www.example.org/"}(www.example.org))'],
    ['[me](mailto:me@example.org)', 'p(a{"href":"mailto:me@example.org"}(mehost(me@example.org)))'],
    ['[up](#phase-1)', 'p(a{"href":"#phase-1"}(up))'],
    ['[spec](docs/spec.md)', 'p(unlinked(specaddress(docs/spec.md)))'],
    ['[x](javascript:alert(1) "Win")', 'p(unlinked(xaddress(javascript:alert(1) "Win")))'],
    ['![A chart](https://example.org/a.png)', 'p(image(A chartaddress(https://example.org/a.png)))'],
    ['![](a.png)', 'p(image(address(a.png)))'],
  ])('%s', (markdown, expected) => {
    expect(sketch(drawn(markdown))).toBe(expected);
  });
});

test('a task is named by its words, without its subtasks', () => {
  const [task] = elementsOf(drawn('- [ ] T001 write `a.ts`\n  - [ ] T002 child')).filter(
    ({ tag }) => tag === 'li',
  );
  expect(task?.attributes.label).toBe('T001 write a.ts');
});

test('definitions from elsewhere in the plan make links and footnote calls, and are not shown', () => {
  expect(sketch(drawn('[spec][s] and a call[^n]', '[s]: https://example.org\n[^n]: .'))).toBe(
    'p(a{"href":"https://example.org/"}(spechost(example.org)) and a callfootnoteCall(n))',
  );
});

test('a definition from elsewhere takes nothing of an indented section', () => {
  expect(sketch(drawn('    code', '[^n]: .'))).toBe('fence(code)');
});

describe('front matter', () => {
  const markdown = '---\ntitle: A\n---\n# B';

  test('is shown as it is written at the start of a plan', () => {
    expect(sketch(drawn(markdown, '', true))).toBe('frontMatter(---\ntitle: A\n---\n)heading{"depth":1}(B)');
  });

  test('is a divider and a heading anywhere else', () => {
    expect(sketch(drawn(markdown))).toBe('hr()heading{"depth":2}(title: A)heading{"depth":1}(B)');
  });
});

describe('what cannot be seen is named', () => {
  const names = (markdown: string) =>
    elementsOf(drawn(markdown))
      .filter(({ tag }) => tag === 'invisible')
      .map(({ attributes }) => attributes.label);

  test.each([
    ['turned words', 'a\u202Eb\u2066c', ['U+202E', 'U+2066']],
    ['a turned word written as a reference', 'a&#x202E;b', ['U+202E']],
    ['zero width in a word', 'ad\u200Bmin ad\u200Dmin', ['U+200B', 'U+200D']],
    ['in code', '```\na\u202Eb\n```', ['U+202E']],
    ['in a comment', '<!-- a\u200Bb -->', ['U+200B']],
    ['hidden letters', 'a\u{E0041}b', ['U+E0041']],
    ['joined emoji', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}', []],
    ['a flag of letters', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', []],
    ['joiners of their script', '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645', []],
  ])('%s', (_, markdown, expected) => {
    expect(names(markdown)).toEqual(expected);
  });

  test('also in the name of a task', () => {
    const [task] = elementsOf(drawn('- [ ] a\u202Eb')).filter(({ tag }) => tag === 'li');
    expect(task?.attributes.label).toBe('a[U+202E]b');
  });
});

test('nesting deeper than anybody nests ends in the words as they are written', () => {
  const deep = `${'*'.repeat(200)}a${'*'.repeat(200)}`;
  expect(sketch(drawn(deep))).toContain('a');
  expect(Math.max(...elementsOf(drawn(deep)).map(({ from }) => from))).toBeLessThan(140);
});

test('an intricate section is paused with the reason', () => {
  expect(renderSection('> '.repeat(100), '')).toEqual({
    state: 'paused',
    reason: 'one of its lines begins with more than 24 list or quote marks',
  });
});
