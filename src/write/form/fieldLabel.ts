import type { Field, Plan } from '@/core/plan';
import type { FieldKind } from '@/core/template';

/** What the form calls a field: the label in the text, the template's name for it, else a word for its kind. */
export function fieldLabel({ text }: Plan, { label, spec, kind }: Field): string {
  if (label && label.to > label.from) return text.slice(label.from, label.to);
  return spec?.name ?? KIND_NAMES[kind];
}

const KIND_NAMES: Readonly<Record<FieldKind, string>> = {
  line: 'Line',
  choice: 'Choice',
  prose: 'Text',
  list: 'List',
  files: 'Files',
  tasks: 'Tasks',
  table: 'Table',
  code: 'Code',
  env: 'Variables',
  tree: 'File tree',
  source: 'Markdown',
};
