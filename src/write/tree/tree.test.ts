import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTree } from './parseTree.ts';
import { printTree } from './printTree.ts';
import { addEntry, indentEntry, moveEntry, outdentEntry, removeEntry, writeEntry } from './treeEdits.ts';
import { linksOf, type TreeLine } from './treeLines.ts';

const sample = `project/
├── src/
│   ├── models/          # Data
│   ├── lib/             # Code
│   └── a.ts
│
└── tests/
    └── unit/            # One part

docs/
└── index.md`;

function read(text: string): readonly TreeLine[] {
  const lines = parseTree(text);
  if (!lines) throw new Error(`no tree: ${text}`);
  return lines;
}

function shape(lines: readonly TreeLine[]): readonly string[] {
  return lines.flatMap((line) => (line.kind === 'entry' ? [`${'.'.repeat(line.depth)}${line.name}`] : []));
}

test('depths, names and comments are read from the drawing', () => {
  expect(shape(read(sample))).toEqual([
    'project/',
    '.src/',
    '..models/',
    '..lib/',
    '..a.ts',
    '.tests/',
    '..unit/',
    'docs/',
    '.index.md',
  ]);
  expect(read(sample)[2]).toMatchObject({ comment: 'Data', mark: '# ' });
});

test.each(['|-- a\n`-- b', 'plain\n  indented', '', '\n', '    └── a\n  words'])(
  '%j is no such drawing',
  (text) => {
    expect(parseTree(text)).toBeUndefined();
  },
);

test('another name changes its own line and keeps the comment in its column', () => {
  const before = sample.split('\n');
  const after = printTree(writeEntry(read(sample), 3, 'name', 'library/')).split('\n');
  expect(after[3]).toBe('│   ├── library/         # Code');
  expect(after.filter((line, at) => line !== before[at])).toHaveLength(1);
});

test('an entry added at the end takes the corner over from the one above it', () => {
  const { lines, at } = addEntry(read('a/\n├── b  # one\n└── c/\n    └── d'), 2, false);
  expect(printTree(writeEntry(lines, at, 'name', 'e'))).toBe('a/\n├── b  # one\n├── c/\n│   └── d\n└── e');
});

test('a comment on a new entry stands in the column of its neighbours', () => {
  const { lines, at } = addEntry(read('a/\n└── b      # one'), 1, false);
  const named = writeEntry(writeEntry(lines, at, 'name', 'c'), at, 'comment', 'two');
  expect(printTree(named)).toBe('a/\n├── b      # one\n└── c      # two');
});

test('an entry goes into the folder above it and out again', () => {
  const text = 'a/\n├── b/\n└── c';
  const inside = indentEntry(read(text), 2);
  expect(inside && printTree(inside.lines)).toBe('a/\n└── b/\n    └── c');
  const outside = inside && outdentEntry(inside.lines, 2);
  expect(outside && printTree(outside.lines)).toBe(text);
});

test('a folder moves with what is in it', () => {
  const moved = moveEntry(read('a/\n├── b/\n│   └── x\n└── c'), 1, 1);
  expect(moved?.at).toBe(2);
  expect(moved && printTree(moved.lines)).toBe('a/\n├── c\n└── b/\n    └── x');
});

test('removing the last entry gives its corner to the one above', () => {
  const left = removeEntry(read('a/\n├── b\n└── c'), 2);
  expect(left && printTree(left.lines)).toBe('a/\n└── b');
  expect(removeEntry(read('a/'), 0)).toBeUndefined();
});

const name = fc.stringMatching(/^[\w.-]{1,8}\/?$/);
const entry = fc.record({
  rise: fc.integer({ min: -3, max: 1 }),
  name,
  comment: fc.option(fc.stringMatching(/^\w[\w ,.]{0,10}$/), { nil: '' }),
});

/** A drawing as a careful person makes it, with any unit, margin and column. */
const drawing = fc
  .record({
    entries: fc.array(entry, { minLength: 1, maxLength: 12 }),
    unit: fc.constantFrom(3, 4, 5),
    margin: fc.constantFrom('', ' ', '  '),
    column: fc.constantFrom(0, 24),
  })
  .map(({ entries, unit, margin, column }) => {
    let depth = -1;
    const lines = entries.map(({ rise, name: words, comment }): TreeLine => {
      depth = Math.max(0, Math.min(depth + 1, depth + rise));
      return { kind: 'entry', depth, name: words, mark: '', comment };
    });
    return linksOf(lines)
      .map((links, at) => {
        const guides = Array.from(links.slice(0, -1), (link) => (link === '+' ? '│' : ' ').padEnd(unit)).join(
          '',
        );
        const branch =
          links === '' ? '' : margin + guides + `${(links.endsWith('+') ? '├' : '└').padEnd(unit - 1, '─')} `;
        const line = lines[at];
        const words = line?.kind === 'entry' ? branch + line.name : branch;
        const comment = line?.kind === 'entry' && line.comment !== '' ? `  # ${line.comment}` : '';
        return comment === '' ? words : words.padEnd(column) + comment;
      })
      .join('\n');
  });

test('every drawing prints as it was read', () => {
  fc.assert(
    fc.property(fc.oneof(drawing, fc.constant(sample)), (text) => {
      const lines = parseTree(text);
      fc.pre(lines !== undefined);
      expect(printTree(lines)).toBe(text);
    }),
  );
});

test('after any change the drawing reads back as the tree that was meant', () => {
  const deed = fc.record({
    at: fc.nat(20),
    kind: fc.constantFrom('add', 'child', 'remove', 'indent', 'outdent', 'up', 'down', 'name'),
    name,
  });
  fc.assert(
    fc.property(drawing, fc.array(deed, { maxLength: 6 }), (text, deeds) => {
      let lines = read(text);
      for (const { at, kind, name: words } of deeds) {
        const place = at % lines.length;
        const change = {
          add: () => addEntry(lines, place, false),
          child: () => addEntry(lines, place, true),
          remove: () => removeEntry(lines, place),
          indent: () => indentEntry(lines, place),
          outdent: () => outdentEntry(lines, place),
          up: () => moveEntry(lines, place, -1),
          down: () => moveEntry(lines, place, 1),
          name: () => ({ lines: writeEntry(lines, place, 'name', words), at: place }),
        }[kind]();
        const wanted = change?.lines ?? lines;
        lines = read(printTree(wanted));
        expect(shape(lines)).toEqual(shape(wanted));
      }
    }),
  );
});
