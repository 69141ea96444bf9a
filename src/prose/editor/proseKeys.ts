import { liftListItem, sinkListItem } from '@tiptap/pm/schema-list';
import type { EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isMod } from '@/prose/isMod';

/** What the keys lead to outside the text. */
export interface KeyTargets {
  readonly singleParagraph: boolean;
  readonly leave: (direction: 'next' | 'previous') => void;
  readonly editLink: () => void;
}

/** The keys that are the field's own; the rest is the editor's. True when the key has been dealt with. */
export function handleProseKey(event: KeyboardEvent, targets: KeyTargets): boolean {
  if (event.isComposing) return false;
  const { key, shiftKey } = event;
  if (key === 'Enter' && (isMod(event) || (targets.singleParagraph && !shiftKey))) {
    targets.leave(shiftKey ? 'previous' : 'next');
    return true;
  }
  if (key.toLowerCase() !== 'k' || !isMod(event) || shiftKey) return false;
  event.stopPropagation();
  targets.editLink();
  return true;
}

/**
 * Tab inside a list indents the item, with Shift it goes the other way. Anywhere else, and after Escape, Tab leaves the
 * field as it leaves any other. True always: Tab is never the editor's.
 */
export function handleTab(event: KeyboardEvent, { state, dispatch }: EditorView, leaves: boolean): true {
  const item = state.schema.nodes.listItem;
  if (leaves || !item || !isInList(state)) return true;
  event.preventDefault();
  const indent = event.shiftKey ? liftListItem(item) : sinkListItem(item);
  indent(state, dispatch);
  return true;
}

function isInList({ selection: { $from } }: EditorState): boolean {
  return Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1)).some(
    (node) => node.type.name === 'listItem',
  );
}
