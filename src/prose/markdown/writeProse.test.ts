import fc from 'fast-check';
import type { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { documents } from './documents.fixture.ts';
import { expectSame, paragraph, read, runs, schema } from './prose.fixture.ts';
import type { Piece } from './piece.ts';
import { hostileTexts } from './texts.fixture.ts';
import { writeProse } from './writeProse.ts';

describe('one changed word', () => {
  test.each([
    ['leaves the rest of its line', 'a **b** _c_ [P] <d> old', 'a **b** _c_ [P] <d> new'],
    ['keeps underscores as emphasis', '__bold__ and old', '__bold__ and new'],
    ['keeps soft and hard line ends', 'old\nb  \nc\\\nd', 'new\nb  \nc\\\nd'],
    ['keeps blanks at the end', 'old  \n\nnext', 'new  \n\nnext'],
    ['leaves all other blocks', '*  a*\n\nold\n\n\n\n__b__\n---', '*  a*\n\nnew\n\n\n\n__b__\n---'],
    ['leaves the other items', '*   a _b_\n*   old\n\n*   __c__', '*   a _b_\n*   new\n\n*   __c__'],
    ['leaves the items inside', '- old\n\n    - a\n        * b', '- new\n\n    - a\n        * b'],
    ['keeps the numbers', '3. a\n7. old\n1. b', '3. a\n7. new\n1. b'],
    ['keeps Windows line ends', 'a\r\n\r\n- old\r\n  more\r\n', 'a\r\n\r\n- new\r\n  more\r\n'],
    ['keeps a heading right above', '# H\nold\n```\nx\n```', '# H\nnew\n```\nx\n```'],
    ['keeps the item’s code', '- old\n\n  ```\n    x\n  ```', '- new\n\n  ```\n    x\n  ```'],
    ['keeps comments', 'old <!-- c --> x\n<!-- d -->\n', 'new <!-- c --> x\n<!-- d -->\n'],
    ['keeps links', 'old [a](<b c> "t") https://d.example', 'new [a](<b c> "t") https://d.example'],
    ['keeps a byte order mark', '\uFEFFold', '\uFEFFnew'],
    ['keeps tabs behind markers', '-\told\n-\tb', '-\tnew\n-\tb'],
    ['keeps what needs its escape', 'old 1\\* \\*2', 'new 1* *2'],
  ])('%s', (_, before, after) => {
    expect(edit(before, replaceOld)).toBe(after);
  });
});

describe('a changed structure', () => {
  test.each<[string, string, (doc: Node) => Node, string]>([
    ['a new item takes the list’s bullet', '* a\n* b', addItem(1, 'n'), '* a\n* n\n* b'],
    ['a new item of a loose list stands apart', '- a\n\n- b', addItem(2, 'n'), '- a\n\n- b\n\n- n'],
    ['a new item counts on', '1. a\n2. b', addItem(1, 'n'), '1. a\n2. n\n3. b'],
    ['where all are the same number it is too', '1. a\n1. b', addItem(1, 'n'), '1. a\n1. n\n1. b'],
    ['a wider number moves its lines', '9. a\n   x', addItem(0, 'n'), '9. n\n10. a\n    x'],
    [
      'a new list takes the text’s bullet',
      '* a\n\ntext',
      append(list('bulletList', 'n')),
      '* a\n\ntext\n\n* n',
    ],
    ['a list beside another has another sign', '- a', append(list('bulletList', 'n')), '- a\n\n* n'],
    ['a numbered list too', '1. a', append(list('orderedList', 'n')), '1. a\n\n1) n'],
    ['a new paragraph stands apart', 'a\r\n', append(paragraph(schema.text('n'))), 'a\r\n\r\nn\r\n'],
    ['a removed block takes one gap along', 'a\n\n\nb\n\nc\n', drop(1), 'a\n\nc\n'],
    ['nothing left is nothing', 'a\n\nb\n', () => schema.node('doc', null, [paragraph()]), ''],
    ['an empty paragraph is not written', 'a\n\nb', append(paragraph()), 'a\n\nb'],
    [
      'moved blocks keep their source',
      '_a_\n\n*   b',
      (doc) => doc.copy(doc.content.replaceChild(0, doc.child(1)).replaceChild(1, doc.child(0))),
      '*   b\n\n_a_',
    ],
    [
      'an open fence is closed before what follows',
      '```\nx',
      append(paragraph(schema.text('n'))),
      '```\nx\n```\n\nn',
    ],
  ])('%s', (_, before, change, after) => {
    expect(edit(before, change)).toBe(after);
  });
});

describe('typed words', () => {
  test.each([
    ['[P] and [US1]', '[P] and [US1]'],
    ['<slot> and List<String>', '<slot> and List<String>'],
    ['<!-- note -->', '<!-- note -->'],
    ['snake_case and 2 * 3', 'snake_case and 2 * 3'],
    ['a & b < c', 'a & b < c'],
    ['https://a.example/b_c_d', 'https://a.example/b_c_d'],
    ['~/path', '~/path'],
    ['<!-- open', '\\<!-- open'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['# no heading', '\\# no heading'],
    ['> no quote', '\\> no quote'],
    ['``` no fence', '\\``` no fence'],
    ['*no emphasis*', '\\*no emphasis*'],
    ['`no code`', '\\`no code`'],
    ['[no](link)', '\\[no](link)'],
    ['&amp; stays', '\\&amp; stays'],
    ['a\\*b', 'a\\\\*b'],
    ['  blanks around  ', 'blanks around'],
  ])('%j is written %j', (typed, written) => {
    expect(writeProse(schema.node('doc', null, [paragraph(schema.text(typed))]), read(''))).toBe(written);
  });

  test('in a list item a box and a rule stay words', () => {
    const words = (text: string) => schema.node('doc', null, [list('bulletList', text)]);
    expect(writeProse(words('[ ] no task'), read(''))).toBe('- \\[ ] no task');
    expect(writeProse(words('--'), read(''))).toBe('- \\--');
  });

  test('bold takes no blanks along', () => {
    const bold = schema.text(' bold ', [schema.mark('bold')]);
    const doc = schema.node('doc', null, [paragraph(schema.text('a'), bold, schema.text('b'))]);
    expect(writeProse(doc, read(''))).toBe('a **bold** b');
  });

  test('bold code is both', () => {
    const both = schema.text('x', [schema.mark('bold'), schema.mark('code')]);
    expect(writeProse(schema.node('doc', null, [paragraph(both)]), read(''))).toBe('**`x`**');
  });
});

test('any document says the same when it is read back', () => {
  fc.assert(
    fc.property(documents, (doc) => {
      const markdown = writeProse(doc, read(''));
      expectSame(doc, read(markdown).node, JSON.stringify(markdown));
    }),
    { numRuns: runs(200) },
  );
});

test('a letter typed anywhere leaves every character outside its block', () => {
  fc.assert(
    fc.property(hostileTexts, fc.nat(), (text, place) => {
      const loaded = read(text);
      const spots = letterPlaces(loaded.node);
      const at = spots[place % spots.length];
      if (at === undefined) return;
      const doc = EditorState.create({ doc: loaded.node }).tr.insertText('Q', at).doc;
      const written = writeProse(doc, loaded);
      const { index } = doc.childAfter(at);
      expect(written.startsWith(sourceOf(loaded, 0, index))).toBe(true);
      expect(written.endsWith(sourceOf(loaded, index + 1))).toBe(true);
      expectSame(doc, read(written).node, JSON.stringify([text, written]));
    }),
    { numRuns: runs(300) },
  );
});

/** The places between two letters. */
function letterPlaces(doc: Node): readonly number[] {
  const places: number[] = [];
  doc.descendants((node, position) => {
    const letters = node.isText ? [...(node.text ?? '').matchAll(/(?<=\p{L})(?=\p{L})/gu)] : [];
    places.push(...letters.map(({ index }) => position + index));
  });
  return places;
}

/** The characters from one block to another with the gaps around them. */
function sourceOf({ children, gaps }: Piece, from: number, to = children.length): string {
  const parts = children.slice(from, to).map((child, at) => child.source + (gaps[from + at + 1] ?? ''));
  return (from === 0 ? (gaps[0] ?? '') : (gaps[from] ?? '')) + parts.join('');
}

function edit(before: string, change: (doc: Node) => Node): string {
  const piece = read(before);
  return writeProse(change(piece.node), piece);
}

function replaceOld(doc: Node): Node {
  let at = -1;
  doc.descendants((node, position) => {
    const found = node.isText ? (node.text ?? '').indexOf('old') : -1;
    if (found !== -1) at = position + found;
  });
  return EditorState.create({ doc }).tr.insertText('new', at, at + 3).doc;
}

function list(type: 'bulletList' | 'orderedList', text: string): Node {
  return schema.node(type, null, [item(text)]);
}

function item(text: string): Node {
  return schema.node('listItem', null, [paragraph(schema.text(text))]);
}

function addItem(index: number, text: string): (doc: Node) => Node {
  return (doc) => {
    const items = doc.child(0).children.toSpliced(index, 0, item(text));
    return doc.copy(
      doc.content.replaceChild(0, schema.node(doc.child(0).type.name, doc.child(0).attrs, items)),
    );
  };
}

function append(node: Node): (doc: Node) => Node {
  return (doc) => doc.copy(doc.content.addToEnd(node));
}

function drop(index: number): (doc: Node) => Node {
  return (doc) => schema.node('doc', null, doc.children.toSpliced(index, 1));
}
