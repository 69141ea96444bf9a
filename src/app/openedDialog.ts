/** What a dialog that an action opened is given. */
export interface OpenedDialogProps {
  readonly onClose: () => void;
}
