import { useLargeFile } from '@/actions/largeFile';
import { ConfirmDialog } from '@/ui/ConfirmDialog';

export function LargeFileDialog() {
  const file = useLargeFile();
  const size = ((file?.bytes ?? 0) / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 });
  return (
    <ConfirmDialog
      open={file !== undefined}
      title="Open a large plan?"
      confirm="Open it"
      onConfirm={() => file?.answer(true)}
      onCancel={() => file?.answer(false)}
    >
      {file?.name} holds {size} MiB. Plans are rarely larger than a tenth of that, and writing in one this
      large may feel slow. What is open already stays as it is.
    </ConfirmDialog>
  );
}
