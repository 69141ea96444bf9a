import { ClipboardPaste, FolderOpen, NotebookPen, Trash2 } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { actionById } from '@/actions/allActions';
import { openDialog } from '@/actions/dialogs';
import { useDrafts } from '@/session/drafts';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Note } from '@/ui/Note';
import { DraftList } from './DraftList.tsx';
import { findDrafts } from './findDrafts.ts';
import { FindInput } from './FindInput.tsx';
import { counted } from './plural.ts';

export function DraftSection() {
  const list = useDrafts((state) => state.list);
  const [wanted, setWanted] = useState('');
  const found = findDrafts(list ?? [], useDeferredValue(wanted));
  const isEmpty = list?.length === 0;
  return (
    <section aria-labelledby="drafts" className="mt-9">
      <div className="mb-2.5 flex flex-wrap items-center gap-2">
        <h2 id="drafts" tabIndex={-1} className="text-lg font-semibold outline-none">
          Drafts
        </h2>
        <span className="grow" />
        <BinButton />
        {!isEmpty && <FindInput value={wanted} onChange={setWanted} />}
      </div>
      <StorageNotes />
      <p role="status" className="sr-only">
        {wanted.trim() !== '' && list ? `${counted(found.length, 'draft')} found` : ''}
      </p>
      {isEmpty && <NoDrafts />}
      {list && !isEmpty && found.length === 0 && (
        <EmptyState title="No draft matches">
          None of {counted(list.length, 'draft')} has “{wanted.trim()}” in its name or template.
        </EmptyState>
      )}
      {found.length > 0 && <DraftList records={found} />}
    </section>
  );
}

function BinButton() {
  const count = useDrafts((state) => state.bin.length);
  if (count === 0) return null;
  return (
    <Button variant="ghost" icon={<Trash2 />} aria-haspopup="dialog" onClick={() => openDialog('bin')}>
      Bin ({count})
    </Button>
  );
}

/** What is wrong with keeping drafts, where something is. */
function StorageNotes() {
  const warning = useDrafts((state) => state.warning);
  const failure = useDrafts((state) => state.failure);
  return (
    <>
      {warning !== undefined && <Note className="mb-3">{warning}</Note>}
      {failure !== undefined && (
        <Note tone="bad" className="mb-3">
          The list of drafts could not be read. {failure}
        </Note>
      )}
    </>
  );
}

function NoDrafts() {
  const actions = (
    <>
      <Button icon={<FolderOpen />} onClick={actionById('open-file').perform}>
        Open a file
      </Button>
      <Button icon={<ClipboardPaste />} onClick={actionById('paste').perform}>
        Paste markdown
      </Button>
    </>
  );
  return (
    <div className="rounded-box border border-dashed border-line-2">
      <EmptyState icon={<NotebookPen />} title="No drafts yet" actions={actions}>
        Pick a template above to start one. A plan that you have already can be opened as a file, pasted, or
        dropped anywhere on this page. All of it stays in this browser.
      </EmptyState>
    </div>
  );
}
