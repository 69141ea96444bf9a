import type { ReactNode } from 'react';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { onFirstClick } from '@/ui/secondClick';

export interface ConfirmDialogProps {
  readonly open: boolean;
  /** The question: `Open the gate early?` */
  readonly title: string;
  /** What will be lost and what will be kept. */
  readonly children: ReactNode;
  /** The deed, as a verb: `Open the gate`. */
  readonly confirm: string;
  readonly cancel?: string;
  /** The deed cannot be undone. The focus then starts on the way back. */
  readonly danger?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before what cannot be undone. What can be undone is done, and a toast offers the way back. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirm,
  cancel = 'Cancel',
  danger = false,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const actions = (
    <>
      <Button onClick={onCancel} data-autofocus={danger || undefined}>
        {cancel}
      </Button>
      <Button
        variant={danger ? 'danger' : 'primary'}
        onClick={onFirstClick(onConfirm)}
        data-autofocus={!danger || undefined}
      >
        {confirm}
      </Button>
    </>
  );
  return (
    <Dialog
      role="alertdialog"
      size="small"
      open={open}
      title={title}
      description={children}
      onClose={onCancel}
      actions={actions}
    />
  );
}
