/** What a key asks of the checklist. */
export type Deed =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'selectNext'
  | 'selectPrevious'
  | 'tick'
  | 'edit'
  | 'select'
  | 'parallel'
  | 'copy'
  | 'delete'
  | 'moveUp'
  | 'moveDown'
  | 'fold'
  | 'unfold'
  | 'find'
  | 'open'
  | 'leave';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Letters work wherever nobody types; keys that do something of their own elsewhere (arrows, Enter, Delete) only where
 * the focus is on a task.
 */
export function deedOf(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Key,
  isOnTask: boolean,
): Deed | undefined {
  if (ctrlKey || metaKey) return undefined;
  const name = [
    altKey ? 'Alt+' : '',
    shiftKey ? 'Shift+' : '',
    key.length === 1 ? key.toLowerCase() : key,
  ].join('');
  return ANYWHERE[name] ?? (isOnTask ? ON_TASK[name] : undefined);
}

const ANYWHERE: Readonly<Record<string, Deed>> = {
  j: 'next',
  k: 'previous',
  'Shift+j': 'selectNext',
  'Shift+k': 'selectPrevious',
  x: 'tick',
  e: 'edit',
  v: 'select',
  p: 'parallel',
  c: 'copy',
  '/': 'find',
  'Shift+/': 'find',
  Escape: 'leave',
};

const ON_TASK: Readonly<Record<string, Deed>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  'Shift+ArrowDown': 'selectNext',
  'Shift+ArrowUp': 'selectPrevious',
  'Alt+ArrowDown': 'moveDown',
  'Alt+ArrowUp': 'moveUp',
  ArrowLeft: 'fold',
  ArrowRight: 'unfold',
  Home: 'first',
  End: 'last',
  Delete: 'delete',
  Enter: 'open',
};
