/** Pixels from the top left corner of the text. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a rich-text field is given. Markdown goes in and comes out; nobody else's words are ever touched. */
export interface ProseProps {
  readonly value: string;
  /** Called at every change, also while an input method is composing. Not called when only blanks came at a line's end. */
  readonly onChange: (markdown: string) => void;
  /** The accessible name. */
  readonly label: string;
  /** The id of the element that takes the text, for a caller that wants to bring the focus there. */
  readonly id?: string;
  /** Ids of the elements that describe the field. */
  readonly describedBy?: string;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  /** Where to put the caret; without it, at the end. */
  readonly focusAt?: Point;
  /** Where the selection that ends at `focusAt` begins. */
  readonly focusFrom?: Point;
  /** The focus has left the whole field, toolbar included. Not called when the window loses the focus. */
  readonly onBlur?: () => void;
  /** The history is the caller's: the editor has none. */
  readonly onUndo?: () => void;
  readonly onRedo?: () => void;
  /** Mod+Enter, with Shift backwards; in a field of one paragraph Enter alone too. */
  readonly onLeave?: (direction: 'next' | 'previous') => void;
  /** Typing and pasting keep to one paragraph. What is there already stays. */
  readonly singleParagraph?: boolean;
}
