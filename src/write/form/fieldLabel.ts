import type { Field, Plan } from '@/core/plan';
import type { FieldKind } from '@/core/template';

/**
 * What the form calls a field: the label in the text, the template's name for it, else a word for its kind. A key of the
 * front matter is shown as words: `Last updated` for `last_updated`.
 */
export function fieldLabel(plan: Plan, field: Field): string {
  const written = writtenLabel(plan, field);
  if (written === undefined) return field.spec?.name ?? KIND_NAMES[field.kind];
  return field.shape === 'value' && field.value.form === 'yaml' ? asWords(written) : written;
}

/** The label as the text has it; undefined where it has none. */
export function writtenLabel({ text }: Plan, { label }: Field): string | undefined {
  return label && label.to > label.from ? text.slice(label.from, label.to) : undefined;
}

function asWords(key: string): string {
  const words = key.replace(/[_-]+/g, ' ').trim() || key;
  return words.charAt(0).toUpperCase() + words.slice(1);
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
