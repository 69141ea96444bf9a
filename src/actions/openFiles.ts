import { navigate } from '@/session/route';
import { drafts } from '@/session/drafts';
import { tell } from '@/session/notices';
import { largeFile, largestText } from '@/share/limits';
import { readPlanFile } from '@/share/readPlanFile';
import { askLargeFile } from './largeFile.ts';

/** Lets the person choose files, and opens them. Call it straight from a click or a key. */
export function chooseFiles(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.md,.markdown,.mdx,.txt,text/markdown,text/plain';
  input.addEventListener('change', () => void openFiles(Array.from(input.files ?? [])));
  input.click();
}

/** Opens each file as a draft of its own. One is shown at once; several are found in the list. */
export async function openFiles(files: readonly File[]): Promise<void> {
  const opened: string[] = [];
  for (const file of files) {
    const id = await takeFile(file);
    if (id !== undefined) opened.push(id);
  }
  const [first] = opened;
  if (first !== undefined && files.length === 1) return showDraft(first);
  if (first === undefined) return;
  tell({ message: `${opened.length} of ${files.length} files were opened as drafts.`, tone: 'ok' });
  navigate({ page: 'home' });
}

/** Opens a text as a draft and shows it. */
export async function openText(text: string): Promise<void> {
  const bytes = new Blob([text]).size;
  if (bytes > largestText) return tell({ message: tooLarge, tone: 'bad' });
  if (bytes > largeFile && !(await askLargeFile('The pasted text', bytes))) return;
  showDraft(await drafts.take(text));
}

const tooLarge =
  'The pasted text is larger than 8 MiB, the most that Planform opens. Nothing was opened and your drafts are as they were.';

export function showDraft(id: string, replace = false): void {
  navigate({ page: 'plan', draft: id, view: 'write', query: '' }, replace);
}

async function takeFile(file: File): Promise<string | undefined> {
  const read = await readPlanFile(file, (bytes) => askLargeFile(file.name, bytes));
  if (read.ok) return drafts.take(read.text, file.name);
  const action = { label: 'Choose a file', perform: chooseFiles };
  tell({ message: read.message, tone: 'bad', action });
  return undefined;
}
