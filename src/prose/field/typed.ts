/** What has happened in the plain text area. */
export interface Typed {
  readonly composing: boolean;
  /** Where the caret is in the markdown; undefined until the person has typed or moved. */
  readonly caret?: number;
}
