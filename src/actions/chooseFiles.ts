import { openFiles } from './openFiles.ts';

/** Lets the person choose files, and opens them. Call it straight from a click or a key. */
export function chooseFiles(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.md,.markdown,.mdx,.txt,text/markdown,text/plain';
  input.addEventListener('change', () => void openFiles(Array.from(input.files ?? [])));
  input.click();
}
