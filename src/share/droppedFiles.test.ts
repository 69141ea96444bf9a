import { expect, it } from 'vitest';
import { filesOf } from './droppedFiles.ts';

const file = (name: string) => new File(['x'], name);

/** As much of a drop's item as a browser gives for a file, a folder or dragged words. */
function item(given: File | null, isDirectory?: boolean): DataTransferItem {
  const entry = isDirectory === undefined ? null : { isDirectory };
  return { getAsFile: () => given, webkitGetAsEntry: () => entry } as DataTransferItem;
}

function drop(items: readonly DataTransferItem[], files: readonly File[] = []): DataTransfer {
  return { items, files } as unknown as DataTransfer;
}

it.each([
  ['one file', drop([item(file('a.md'), false)]), ['a.md']],
  ['several files, in order', drop([item(file('b.md'), false), item(file('a.md'), false)]), ['b.md', 'a.md']],
  ['a file beside a folder', drop([item(file('folder'), true), item(file('a.md'), false)]), ['a.md']],
  ['a link or words', drop([item(null)]), []],
  ['a file that the browser cannot place', drop([item(file('a.md'))]), ['a.md']],
  ['a browser that lists files alone', drop([], [file('a.md'), file('b.md')]), ['a.md', 'b.md']],
  ['nothing', drop([]), []],
])('takes the files of a drop: %s', (_name, dataTransfer, names) => {
  expect(filesOf(dataTransfer).map((found) => found.name)).toEqual(names);
});
