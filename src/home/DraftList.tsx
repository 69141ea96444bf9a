import { useState } from 'react';
import type { DraftRecord } from '@/storage/draft';
import { Rows } from '@/ui/Rows';
import { DamagedRow } from './DamagedRow.tsx';
import { DraftRow } from './DraftRow.tsx';
import { useNow } from './useNow.ts';

export interface DraftListProps {
  readonly records: readonly DraftRecord[];
}

export function DraftList({ records }: DraftListProps) {
  const now = useNow();
  const [renamed, setRenamed] = useState<string>();
  return (
    <Rows aria-label="Drafts">
      {records.map((record) =>
        record.damaged ? (
          <DamagedRow key={record.id} record={record} />
        ) : (
          <DraftRow
            key={record.id}
            id={record.id}
            about={record.about}
            now={now}
            renaming={record.id === renamed}
            onRenaming={(on) => setRenamed(on ? record.id : undefined)}
          />
        ),
      )}
    </Rows>
  );
}
