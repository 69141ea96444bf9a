import { lazy, Suspense, useEffect } from 'react';
import { closeDialog, closeEveryDialog, useOpenDialog, type DialogName } from '@/actions/dialogs';
import { hashOf, useRoute, type Route } from '@/session/route';
import { LargeFileDialog } from './LargeFileDialog.tsx';

const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }));
const Share = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }));
const Export = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));
const Paste = lazy(async () => ({ default: (await import('@/home/PasteDialog')).PasteDialog }));
const Bin = lazy(async () => ({ default: (await import('@/home/BinDialog')).BinDialog }));
const Keys = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }));
const ChooseTemplate = lazy(async () => ({
  default: (await import('./ChooseTemplateDialog.tsx')).ChooseTemplateDialog,
}));

/** The dialog that an action opened. Each loads when it is first opened. */
export function Dialogs() {
  const name = useOpenDialog();
  const place = placeOf(useRoute());
  useEffect(() => closeEveryDialog, [place]);
  return (
    <>
      <Suspense>{name && <Opened key={name} name={name} />}</Suspense>
      <LargeFileDialog />
    </>
  );
}

/** Which plan is on screen: a dialog is about that one. */
function placeOf(route: Route): string {
  return hashOf('view' in route ? { ...route, view: 'write', query: '' } : route);
}

function Opened({ name }: { readonly name: DialogName }) {
  const close = (): void => closeDialog(name);
  switch (name) {
    case 'palette':
      return <Palette onClose={close} />;
    case 'share':
      return <Share onClose={close} />;
    case 'export':
      return <Export onClose={close} />;
    case 'paste':
      return <Paste onClose={close} />;
    case 'bin':
      return <Bin onClose={close} />;
    case 'keys':
      return <Keys onClose={close} />;
    case 'template':
      return <ChooseTemplate onClose={close} />;
  }
}
