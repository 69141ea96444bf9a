export interface FieldEditorProps {
  /** Of the field. An editor reads what it shows by itself, and renders again only when that changes. */
  readonly path: string;
}
