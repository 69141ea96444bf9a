import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const held = new PluginKey<boolean>('heldSelection');

/** Keeps the selection in sight while the focus is in a form about it: a browser shows the one that has the focus. */
export const HeldSelection = Extension.create({
  name: 'heldSelection',
  addProseMirrorPlugins: () => [
    new Plugin<boolean>({
      key: held,
      state: {
        init: () => false,
        apply: (change, now) => readHold(change.getMeta(held)) ?? now,
      },
      props: {
        decorations(state) {
          const { from, to } = state.selection;
          if (held.getState(state) !== true || from === to) return null;
          return DecorationSet.create(state.doc, [Decoration.inline(from, to, { class: 'prose-held' })]);
        },
      },
    }),
  ],
});

/** Shows the selection from now on. Returns what ends it. */
export function holdSelection(editor: Editor): () => void {
  const hold = (on: boolean): void => {
    if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(held, on));
  };
  hold(true);
  return () => hold(false);
}

function readHold(meta: unknown): boolean | undefined {
  return typeof meta === 'boolean' ? meta : undefined;
}
