import { useState } from 'react';
import { binDraft } from '@/actions/binDraft';
import type { DraftRecord } from '@/storage/draft';
import { Rows } from '@/ui/Rows';
import { DamagedRow, damagedName } from './DamagedRow.tsx';
import { DraftRow } from './DraftRow.tsx';
import { focusSoon } from './focusSoon.ts';
import { useNow } from './useNow.ts';

export interface DraftListProps {
  readonly records: readonly DraftRecord[];
}

export function DraftList({ records }: DraftListProps) {
  const now = useNow();
  const [renamed, setRenamed] = useState<string>();
  const remove = async (id: string, name: string): Promise<void> => {
    const at = records.findIndex((record) => record.id === id);
    const neighbour = records[at + 1] ?? records[at - 1];
    await binDraft(id, name);
    focusSoon(neighbour ? `draft-${neighbour.id}` : 'drafts');
  };
  return (
    <Rows aria-label="Drafts">
      {records.map((record) =>
        record.damaged ? (
          <DamagedRow key={record.id} record={record} onRemove={() => void remove(record.id, damagedName)} />
        ) : (
          <DraftRow
            key={record.id}
            id={record.id}
            about={record.about}
            now={now}
            renaming={record.id === renamed}
            onRenaming={(on) => setRenamed(on ? record.id : undefined)}
            onRemove={() => void remove(record.id, record.about.name)}
          />
        ),
      )}
    </Rows>
  );
}
