import type { Editor } from '@tiptap/core';
import type { ProseProps } from '@/prose/proseProps';

/** What a field was last rendered with, for the parts of its editor that outlive a rendering. */
export interface FieldState {
  readonly props: ProseProps;
  readonly describedBy: string;
  /** The link at the selection is to be edited. */
  readonly onLink: () => void;
  readonly onTooLarge: () => void;
}

const fields = new WeakMap<Editor, FieldState>();

export function setField(editor: Editor, field: FieldState): void {
  fields.set(editor, field);
}

/** Every editor has had its field set before it is made. */
export function fieldOf(editor: Editor): FieldState {
  const field = fields.get(editor);
  if (!field) throw new Error('An editor of prose was made without its field');
  return field;
}
