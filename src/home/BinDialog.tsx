import { RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { drafts, useDrafts } from '@/session/drafts';
import type { DraftRecord } from '@/storage/draft';
import { announce } from '@/ui/announcements';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Dialog } from '@/ui/Dialog';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { Row } from '@/ui/Row';
import { Rows } from '@/ui/Rows';
import { damagedName } from './DamagedRow.tsx';
import { daysLeft } from './daysLeft.ts';
import { focusSoon } from './focusSoon.ts';
import { counted } from './plural.ts';
import { useNow } from './useNow.ts';

/** Deleted drafts, for the 30 days that they are kept. */
export function BinDialog({ onClose }: { readonly onClose: () => void }) {
  const [doomed, setDoomed] = useState<DraftRecord>();
  const erase = (): void => {
    if (doomed) void eraseDraft(doomed);
    setDoomed(undefined);
  };
  return (
    <Dialog open title="Bin" description="Deleted drafts are kept for 30 days." onClose={onClose}>
      <div id={LIST} tabIndex={-1} className="outline-none">
        <BinList onErase={setDoomed} />
      </div>
      <ConfirmDialog
        open={doomed !== undefined}
        danger
        title={`Delete “${doomed ? nameIn(doomed) : ''}” for good?`}
        confirm="Delete for good"
        onConfirm={erase}
        onCancel={() => setDoomed(undefined)}
      >
        Its text is gone then and cannot be brought back. Other drafts stay as they are.
      </ConfirmDialog>
    </Dialog>
  );
}

const LIST = 'bin-list';

async function eraseDraft(record: DraftRecord): Promise<void> {
  await drafts.erase(record.id);
  announce(`${nameIn(record)} deleted for good`);
  focusSoon(LIST);
}

async function restoreDraft(record: DraftRecord): Promise<void> {
  await drafts.restore(record.id);
  announce(`${nameIn(record)} restored`);
  focusSoon(LIST);
}

function BinList({ onErase }: { readonly onErase: (record: DraftRecord) => void }) {
  const bin = useDrafts((state) => state.bin);
  if (bin.length === 0) {
    return (
      <EmptyState icon={<Trash2 />} title="The bin is empty">
        A draft that you delete lies here for 30 days and can be restored.
      </EmptyState>
    );
  }
  return (
    <Rows aria-label="Deleted drafts">
      {bin.map((record) => (
        <BinRow
          key={record.id}
          record={record}
          onRestore={() => void restoreDraft(record)}
          onErase={() => onErase(record)}
        />
      ))}
    </Rows>
  );
}

interface BinRowProps {
  readonly record: DraftRecord;
  readonly onRestore: () => void;
  readonly onErase: () => void;
}

function BinRow({ record, onRestore, onErase }: BinRowProps) {
  const name = nameIn(record);
  const left = daysLeft(record, useNow());
  return (
    <Row className="min-h-13!">
      <div className="min-w-0 grow">
        <p dir="auto" className="truncate font-strong">
          {name}
        </p>
        <p className="text-xs text-muted">
          {left === 0 ? 'Kept until today' : `Kept for ${counted(left, 'day')} more`}
        </p>
      </div>
      <Button icon={<RotateCcw />} onClick={onRestore} aria-label={`Restore ${name}`}>
        Restore
      </Button>
      <IconButton label={`Delete ${name} for good`} icon={<Trash2 />} onClick={onErase} />
    </Row>
  );
}

function nameIn(record: DraftRecord): string {
  return record.damaged ? damagedName : record.about.name;
}
