import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { fieldOf, type FieldState } from './fieldState.ts';
import { handleProseKey, handleTab } from './proseKeys.ts';

/** What makes the editor a field of a form: its name and its keys, before all other bindings. */
export const FieldBehaviour = Extension.create({
  name: 'fieldBehaviour',
  priority: 2_000,
  addProseMirrorPlugins() {
    const field = () => fieldOf(this.editor);
    const naming = new Plugin({
      props: {
        attributes: ({ doc }) => attributesOf(field(), doc.childCount === 1 && doc.content.size === 2),
      },
    });
    const keys = new Plugin({
      props: { handleKeyDown: (_, event) => handleProseKey(event, keyTargets(field())) },
    });
    return [naming, keys, tabPlugin()];
  },
});

function attributesOf({ props, describedBy }: FieldState, empty: boolean): Record<string, string> {
  return {
    class: 'prose-text',
    dir: 'auto',
    'aria-label': props.label,
    'aria-multiline': 'true',
    'aria-describedby': describedBy,
    ...(props.id === undefined ? {} : { id: props.id }),
    ...(props.placeholder === undefined ? {} : { 'aria-placeholder': props.placeholder }),
    ...(empty ? { 'data-empty': '' } : {}),
  };
}

function keyTargets({ props, onLink }: FieldState) {
  return {
    singleParagraph: props.singleParagraph === true,
    leave: (direction: 'next' | 'previous') => props.onLeave?.(direction),
    editLink: onLink,
  };
}

/** After Escape the next Tab leaves, whatever it would do otherwise. */
function tabPlugin(): Plugin {
  let leaves = false;
  const keydown = (view: EditorView, event: KeyboardEvent) => {
    if (event.key === 'Tab' && !event.isComposing) return handleTab(event, view, leaves);
    if (event.key !== 'Shift') leaves = event.key === 'Escape';
    return false;
  };
  return new Plugin({ props: { handleDOMEvents: { keydown } } });
}
