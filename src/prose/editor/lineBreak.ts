import { HardBreak } from '@tiptap/extension-hard-break';
import { hardBreak, softBreak } from '@/prose/markdown/run';

/** One node for both kinds of line end; its source says which. A new one breaks the line for the reader too. */
export const LineBreak = HardBreak.extend({
  addAttributes: () => ({
    source: {
      default: hardBreak,
      parseHTML: (element: HTMLElement) => (element.classList.contains('soft') ? softBreak : hardBreak),
      renderHTML: ({ source }: { readonly source?: unknown }) =>
        source === softBreak ? { class: 'soft' } : {},
    },
  }),
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() };
  },
});
