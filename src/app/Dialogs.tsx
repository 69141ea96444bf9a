import { lazy, Suspense } from 'react';
import { closeDialog, useOpenDialog, type DialogName } from '@/actions/dialogs';
import { LargeFileDialog } from './LargeFileDialog.tsx';

const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }));
const Share = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }));
const Export = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));
const Paste = lazy(async () => ({ default: (await import('@/home/PasteDialog')).PasteDialog }));
const Bin = lazy(async () => ({ default: (await import('@/home/BinDialog')).BinDialog }));
const ChooseTemplate = lazy(async () => ({
  default: (await import('./ChooseTemplateDialog.tsx')).ChooseTemplateDialog,
}));

/** The dialog that an action opened. Each loads when it is first opened. */
export function Dialogs() {
  const name = useOpenDialog();
  return (
    <>
      <Suspense>{name && <Opened key={name} name={name} />}</Suspense>
      <LargeFileDialog />
    </>
  );
}

function Opened({ name }: { readonly name: DialogName }) {
  switch (name) {
    case 'palette':
      return <Palette onClose={closeDialog} />;
    case 'share':
      return <Share onClose={closeDialog} />;
    case 'export':
      return <Export onClose={closeDialog} />;
    case 'paste':
      return <Paste onClose={closeDialog} />;
    case 'bin':
      return <Bin onClose={closeDialog} />;
    case 'template':
      return <ChooseTemplate onClose={closeDialog} />;
  }
}
